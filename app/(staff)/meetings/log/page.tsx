import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { DraftRows } from '@/components/logbook/draft-rows';
import { StartRows } from '@/components/logbook/start-rows';
import { Note } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { canSeeEveryone } from '@/domain/access/sight';
import { whoLogs } from '@/domain/logbook/policy';
import { groupsToLog, openDrafts } from '@/domain/logbook/queries';
import { ohtOf } from '@/domain/settings/queries';
import { dropLogOf, startLogOf } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('log'))('title') });

export default async function LogPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoLogs);
  const { dropped, group } = await searchParams;
  const today = todayFor(viewer);
  const t = await getTranslations('log');
  const drafts = openDrafts(viewer, today);
  const groups = groupsToLog(viewer, today).sort((a, b) => Number(b.id === group) - Number(a.id === group));
  return (
    <>
      <PageHead up={{ href: '/meetings', label: t('allMeetings') }} title={t('title')} lead={t('lead')} />
      {dropped && <Note>{t(dropped === 'before' ? 'droppedBefore' : 'dropped')}</Note>}
      <DraftRows drafts={drafts} timeZone={ohtOf(viewer).timeZone} drop={dropLogOf} />
      <StartRows groups={groups} today={today} start={startLogOf} open={canSeeEveryone(viewer)} />
    </>
  );
}
