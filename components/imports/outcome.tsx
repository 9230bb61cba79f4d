import { getLocale, getTranslations } from 'next-intl/server';
import type { ImportSummary } from '@/domain/imports/queries';
import type { ImportResult } from '@/domain/imports/result';
import type { Hindrance } from '@/domain/imports/touched-queries';
import { formatMoment } from '../format';
import { LinkButton, Note, Sheet } from '../ui/blocks';
import type { FormAction } from '../ui/form-state';
import { PageHead } from '../ui/page-head';
import { AlsoSaid } from './also-said';
import { headlineOf } from './headline';
import { Hindrances } from './hindrances';
import { LeftOutFiles } from './left-out-files';
import { ImportButton } from './one-button';
import { ProblemGroups } from './problem-groups';
import { TallyTable } from './tally-table';

type OutcomeProps = {
  summary: ImportSummary;
  result: ImportResult;
  timeZone: string;
  undo: FormAction;
  /** What stood in the way, where undoing was just refused. */
  hindrances: { first: Hindrance[]; total: number } | null;
};

/** What an import came to, and the one way back. */
export async function Outcome({ summary, result, timeZone, undo, hindrances }: OutcomeProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { id, state, confirmedAt, undoneAt } = summary;
  const undone = state === 'undone';
  return (
    <>
      <PageHead
        title={t(undone ? 'imports.outcome.undoneTitle' : 'imports.outcome.title')}
        up={{ href: '/imports', label: t('imports.up') }}
        above={summary.files.map(({ name }) => name).join(', ')}
        below={t('imports.outcome.when', { when: formatMoment(confirmedAt ?? summary.readAt, timeZone, locale) })}
        lead={
          undone
            ? t('imports.outcome.undone', { when: formatMoment(undoneAt ?? 0, timeZone, locale) })
            : headlineOf(t, locale, result, 'did')
        }
      />
      {hindrances && <Hindrances {...hindrances} />}
      <Sheet>
        {undone && <p className="soft">{t('imports.outcome.hadAdded')}</p>}
        <TallyTable tally={result.tally} told="did" />
        <div className="actions">
          {undone ? (
            <LinkButton href="/imports">{t('imports.outcome.again')}</LinkButton>
          ) : (
            <>
              <LinkButton href="/today">{t('imports.outcome.next')}</LinkButton>
              <ImportButton importId={id} action={undo} quiet>
                {t('imports.outcome.undo')}
              </ImportButton>
            </>
          )}
        </div>
        {!undone && <p className="mt-3 soft">{t('imports.outcome.undoHint')}</p>}
      </Sheet>
      {!undone && <Leftovers id={id} result={result} />}
    </>
  );
}

async function Leftovers({ id, result }: { id: string; result: ImportResult }) {
  const t = await getTranslations('imports');
  const { refused, warnings } = result;
  return (
    <>
      <ProblemGroups importId={id} list="refused" title={t('refused', { count: refused.length })} problems={refused}>
        <LeftOutFiles id={id} leftOut={result.leftOut ?? []} />
      </ProblemGroups>
      {refused.length === 0 && <Note>{t('outcome.everything')}</Note>}
      <ProblemGroups
        importId={id}
        list="warnings"
        title={t('warnings', { count: warnings.length })}
        problems={warnings}
      />
      <AlsoSaid result={result} told="did" />
    </>
  );
}
