import { getTranslations } from 'next-intl/server';
import type { LeftOutSheet } from '@/domain/imports/left-out-rows';
import { withParams } from '../ui/lists';

/** The rows left out, a file a sheet: to be mended and brought in again. */
export async function LeftOutFiles({ id, leftOut }: { id: string; leftOut: readonly LeftOutSheet[] }) {
  const t = await getTranslations('imports.outcome');
  if (leftOut.length === 0) return null;
  return (
    <>
      <p>{t('mend')}</p>
      <ul className="actions">
        {leftOut.map(({ file, sheet, rows }, at) => (
          <li key={`${file} ${sheet}`}>
            <a className="btn quiet" href={withParams(`/imports/${id}/left-out`, {}, { sheet: String(at) })} download>
              {t('download', { sheet: sheet || file, count: rows.length })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
