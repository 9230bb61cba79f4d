import { getTranslations } from 'next-intl/server';
import { LinkButton, Note } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { waitingFor } from '@/domain/suggestions/forms';
import type { SuggestionPage } from '@/domain/suggestions/list-queries';

type Props = {
  found: SuggestionPage;
  narrowed: boolean;
  keeps: boolean;
  /** What was just done with several. */
  done: { step: 'acknowledge' | 'assign' | 'tell'; count: number } | null;
};

/** How many wait for the office and for what, each the way to them; and where a suggestion is written down. */
export async function SuggestionsHead({ found: { total, all, waiting }, narrowed, keeps, done }: Props) {
  const t = await getTranslations('suggestions');
  const waits = waitingFor.filter((what) => waiting[what] > 0);
  const count = waits.reduce((sum, what) => sum + waiting[what], 0);
  return (
    <>
      <PageHead title={t('title')} lead={narrowed ? t('leadFound', { total }) : t('lead', { all, count })} />
      {waits.length > 0 && (
        <ul className="waits">
          {waits.map((what) => (
            <li key={what}>
              <a href={`/suggestions?next=${what}`}>{t(`waits.${what}`, { count: waiting[what] })}</a>
            </li>
          ))}
        </ul>
      )}
      {done && <Note>{t(`done.${done.step}`, { count: done.count })}</Note>}
      {keeps && (
        <div className="actions">
          <LinkButton href="/suggestions/new">{t('writeDown')}</LinkButton>
        </div>
      )}
    </>
  );
}
