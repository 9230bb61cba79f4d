import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { aboutOf } from '@/components/claims/cost-words';
import { CostsForm } from '@/components/claims/costs-form';
import { WhichMeeting } from '@/components/claims/which-meeting';
import { formatDay } from '@/components/format';
import { PageHead } from '@/components/ui/page-head';
import { isRealDay } from '@/domain/calendar';
import { meetingFor, meetingsToClaim } from '@/domain/claims/meeting-queries';
import { startMine } from '../actions';

/** As many as one looks through at a glance; another day is asked for below them. */
const LATEST = 8;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('costs'))('newTitle'),
});

export default async function NewCostPage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const today = todayFor(viewer);
  const { meeting: meetingId, day } = await searchParams;
  const self = viewer.personId ?? '';
  const t = await getTranslations();
  const up = { href: '/my/costs', label: t('common.up', { page: t('my.costsTitle') }) };
  const wanted = typeof day === 'string' && isRealDay(day) && day <= today ? day : null;
  if (typeof meetingId !== 'string' && wanted === null) {
    const meetings = meetingsToClaim(viewer, self, today, LATEST);
    return (
      <>
        <PageHead title={t('costs.whichTitle')} up={up} />
        <WhichMeeting path="/my/costs/new" meetings={meetings} today={today} refused={day !== undefined} />
      </>
    );
  }
  const meeting = typeof meetingId === 'string' ? meetingFor(viewer, self, meetingId) : null;
  if (meeting === null && wanted === null) notFound();
  const on = formatDay(meeting?.on ?? wanted ?? today, await getLocale());
  const hidden = {
    once: newOnce(),
    personId: self,
    ...(meeting ? { meetingId: meeting.id } : { day: wanted ?? today }),
  };
  return (
    <>
      <PageHead
        title={t('costs.howMuchTitle')}
        up={up}
        lead={meeting ? t('costs.forMeeting', { ...aboutOf(meeting), day: on }) : t('costs.forDay', { day: on })}
      />
      <p className="mt-4">{t('costs.fillIn')}</p>
      <CostsForm action={startMine} hidden={hidden} button={t('costs.goOn')} />
    </>
  );
}
