import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { formatMoment } from '@/components/format';
import { LogForm } from '@/components/logbook/log-form';
import { LogHead } from '@/components/logbook/log-head';
import { cameSoFar } from '@/domain/logbook/came-so-far';
import { whoLogs } from '@/domain/logbook/policy';
import type { LogPage as LoggedPage } from '@/domain/logbook/queries';
import { ohtOf } from '@/domain/settings/queries';
import type { Viewer } from '@/domain/viewer';
import { writeLog } from './actions';
import { draftOf } from './record';

type Props = {
  params: Promise<{ draft: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('log'))('title') });

/** How it stands: how many came so far, and when it was kept last, by whom. */
async function keptLast(viewer: Viewer, { savedBy, written, roster }: LoggedPage): Promise<string> {
  const t = await getTranslations('log');
  const soFar = t('soFar', cameSoFar(written, roster));
  if (savedBy === null) return soFar;
  const at = formatMoment(savedBy.at, ohtOf(viewer).timeZone, await getLocale());
  return `${soFar} ${t('keptLast', { at, by: savedBy.name ?? t('someone') })}`;
}

export default async function LogPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoLogs);
  const found = await draftOf(viewer, (await params).draft, todayFor(viewer));
  if (found === null) notFound();
  const { state, meetingId } = found.log.page.draft;
  if (state !== 'open')
    redirect(meetingId && state === 'logged' ? `/meetings/${meetingId}` : '/meetings/log?dropped=before');
  return (
    <>
      <LogHead log={found.log} meanwhile={Boolean((await searchParams).meanwhile)} />
      <LogForm
        log={found.log}
        version={found.version}
        kept={await keptLast(viewer, found.log.page)}
        action={writeLog}
      />
    </>
  );
}
