import { getLocale, getTranslations } from 'next-intl/server';
import type { ImportSummary } from '@/domain/imports/queries';
import type { ImportResult } from '@/domain/imports/result';
import type { Problem } from '@/domain/imports/sheet';
import { Sheet } from '../ui/blocks';
import type { FormAction } from '../ui/form-state';
import { PageHead } from '../ui/page-head';
import { AlsoSaid } from './also-said';
import { addedIn, changedIn, headlineOf } from './headline';
import { ImportButton } from './one-button';
import { ProblemGroups } from './problem-groups';
import { TallyTable } from './tally-table';

type PreviewHeadProps = {
  summary: ImportSummary;
  result: ImportResult;
  confirm: FormAction;
  giveUp: FormAction;
};

/** What an import would come to, and the two ways on. */
export async function PreviewHead({ summary, result, confirm, giveUp }: PreviewHeadProps) {
  const t = await getTranslations();
  const nothing = addedIn(result) + changedIn(result) === 0;
  const [refused, odd] = [result.refused.length, result.warnings.length];
  return (
    <>
      <PageHead
        title={t('imports.preview.title')}
        up={{ href: '/imports', label: t('imports.up') }}
        above={summary.files.map(({ name }) => name).join(', ')}
        lead={headlineOf(t, await getLocale(), result, 'would')}
      />
      <Sheet>
        <TallyTable tally={result.tally} told="would" />
        <p className="mt-4">{t('imports.preview.besides', { refused, odd })}</p>
        <div className="actions">
          {!nothing && (
            <ImportButton importId={summary.id} action={confirm}>
              {t('imports.preview.confirm')}
            </ImportButton>
          )}
          <ImportButton importId={summary.id} action={giveUp} quiet>
            {t('imports.preview.giveUp')}
          </ImportButton>
        </div>
      </Sheet>
    </>
  );
}

type PreviewProblemsProps = { id: string; result: ImportResult; sheetLink: (problem: Problem) => string | undefined };

/** Every problem by its place in the files. */
export async function PreviewProblems({ id, result, sheetLink }: PreviewProblemsProps) {
  const t = await getTranslations('imports.preview');
  const { refused, warnings } = result;
  return (
    <>
      <ProblemGroups
        {...{ importId: id, list: 'refused', problems: refused, sheetLink }}
        title={t('refused', { count: refused.length })}
      >
        <p>{t('refusedHint')}</p>
      </ProblemGroups>
      <ProblemGroups
        {...{ importId: id, list: 'warnings', problems: warnings, sheetLink }}
        title={t('odd', { count: warnings.length })}
      />
      <AlsoSaid result={result} told="would" />
    </>
  );
}
