import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { formatMoment } from '@/components/format';
import { LogForm } from '@/components/logbook/log-form';
import { LogHead } from '@/components/logbook/log-head';
import { whoLogs } from '@/domain/logbook/policy';
import type { LogPage as LoggedPage } from '@/domain/logbook/queries';
import { ohtOf } from '@/domain/settings/queries';
import type { Viewer } from '@/domain/viewer';
import { writeLog } from './actions';
import { draftOf } from './record';

type Props = { params: Promise<{ draft: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('log'))('title') });

async function keptLast(viewer: Viewer, { savedBy }: LoggedPage): Promise<string> {
  if (savedBy === null) return '';
  const t = await getTranslations('log');
  const at = formatMoment(savedBy.at, ohtOf(viewer).timeZone, await getLocale());
  return t('keptLast', { at, by: savedBy.name ?? t('someone') });
}

export default async function LogPage({ params }: Props) {
  const viewer = await requireViewer(...whoLogs);
  const found = await draftOf(viewer, (await params).draft, todayFor(viewer));
  if (found === null) notFound();
  return (
    <>
      <LogHead log={found.log} />
      <LogForm
        log={found.log}
        version={found.version}
        kept={await keptLast(viewer, found.log.page)}
        action={writeLog}
      />
    </>
  );
}
