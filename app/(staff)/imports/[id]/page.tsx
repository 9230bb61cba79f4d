import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/app/_request/viewer';
import { Corrections } from '@/components/imports/corrections';
import { Outcome } from '@/components/imports/outcome';
import { PreviewHead, PreviewProblems } from '@/components/imports/preview';
import { Note } from '@/components/ui/blocks';
import { whoImports } from '@/domain/imports/policy';
import { type ImportSummary, importById } from '@/domain/imports/queries';
import type { ImportResult } from '@/domain/imports/result';
import { hindrancesOf } from '@/domain/imports/touched-queries';
import { ohtOf } from '@/domain/settings/queries';
import type { Viewer } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { confirm, correct, giveUp, undo } from './actions';
import { proposed, tryingIn } from './proposed';

type Search = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('imports'))('title'),
});

export default async function ImportPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoImports);
  const summary = importById(viewer, (await params).id);
  if (!summary?.result) notFound();
  const search = await searchParams;
  if (summary.state === 'read') return preview(viewer, summary, summary.result, search);
  const hindrances = search.undo === 'refused' ? hindrancesOf(viewer, summary.id, clock()) : null;
  const { timeZone } = ohtOf(viewer);
  return <Outcome {...{ summary, timeZone, undo, hindrances }} result={summary.result} />;
}

async function preview(viewer: Viewer, summary: ImportSummary, result: ImportResult, search: Search) {
  const t = await getTranslations('imports.correct');
  const trying = tryingIn(search);
  const { proposals, groups, linkTo } = proposed(viewer, summary, trying);
  return (
    <>
      <PreviewHead {...{ summary, result, confirm, giveUp }} />
      {search.checked !== undefined && <Note>{t('checked')}</Note>}
      <PreviewProblems id={summary.id} result={result} sheetLink={linkTo} />
      <Corrections {...{ importId: summary.id, proposals, groups }} tried={trying?.at ?? null} action={correct} />
    </>
  );
}
