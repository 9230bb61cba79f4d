import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { formatDay } from '@/components/format';
import { EditionBlock } from '@/components/logbook/edition-block';
import { meetingName } from '@/components/meetings/meeting-name';
import { EmptyNote } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { editionsOf } from '@/domain/logbook/edition-queries';
import { canLog, whoLogs } from '@/domain/logbook/policy';
import { meetingById } from '@/domain/meetings/meeting-queries';
import { ohtOf } from '@/domain/settings/queries';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('log'))('before.title'),
});

export default async function BeforePage({ params }: Props) {
  const viewer = await requireViewer(...whoLogs);
  const today = todayFor(viewer);
  const meeting = meetingById(viewer, (await params).id, today);
  if (meeting === null || !canLog(viewer, meeting)) notFound();
  const { editions, names, motions } = editionsOf(viewer, meeting.id, today);
  const [t, locale] = [await getTranslations(), await getLocale()];
  const written = Object.fromEntries(Object.entries(motions).map(([row, text]) => [`motions.${row}.text`, text]));
  const context = { t, locale, names, written };
  const up = { href: `/meetings/${meeting.id}`, label: `${meetingName(meeting, t)}, ${formatDay(meeting.on, locale)}` };
  return (
    <>
      <PageHead
        up={up}
        title={t('log.before.title')}
        lead={editions.length > 0 && t('log.before.lead', { count: editions.length })}
      />
      {editions.length === 0 && <EmptyNote>{t('log.before.none')}</EmptyNote>}
      {editions.map((edition) => (
        <EditionBlock key={edition.edition} edition={edition} timeZone={ohtOf(viewer).timeZone} context={context} />
      ))}
    </>
  );
}
