import { getTranslations } from 'next-intl/server';
import type { Hindrance } from '@/domain/imports/touched-queries';
import { Note } from '../ui/blocks';

/** Why an import cannot be undone: the rows that later work touched. */
export async function Hindrances({ first, total }: { first: readonly Hindrance[]; total: number }) {
  const t = await getTranslations('imports.undo');
  const noun = (table: string) => (t.has(`row.${table as 'people'}`) ? t(`row.${table as 'people'}`) : t('row.other'));
  return (
    <Note tone="warn">
      <p role="alert">{total === 0 ? t('freeNow') : t('refused', { count: total })}</p>
      {total > 0 && (
        <ul className="rows">
          {first.map(({ table, by, label, advisorId }, i) => (
            <li key={`${table} ${label} ${by} ${String(i)}`}>
              <span className="grow">
                <span className="soft">{noun(table)}</span>{' '}
                {advisorId ? <a href={`/advisors/${advisorId}`}>{label || t('unnamed')}</a> : label || t('unnamed')}
              </span>
              <span>{by === 'changed' || by === 'removed' ? t(`by.${by}`) : t('by.leanedOn', { what: noun(by) })}</span>
            </li>
          ))}
        </ul>
      )}
      {total > first.length && <p>{t('more', { count: total - first.length })}</p>}
    </Note>
  );
}
