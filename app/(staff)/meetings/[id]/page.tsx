import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { formatDay } from '@/components/format';
import { MeetingFacts } from '@/components/meetings/meeting-facts';
import { MeetingHead } from '@/components/meetings/meeting-head';
import { meetingName } from '@/components/meetings/meeting-name';
import { Motions } from '@/components/meetings/motions';
import { PeopleTable } from '@/components/meetings/people-table';
import { SaidHere, StoriesTold } from '@/components/meetings/said-here';
import { meetingById } from '@/domain/meetings/meeting-queries';
import { whoSeesMeetings } from '@/domain/meetings/policy';
import { recordOf } from './record';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoSeesMeetings);
  const meeting = meetingById(viewer, (await params).id, todayFor(viewer));
  if (meeting === null) return {};
  return { title: `${meetingName(meeting, await getTranslations())}, ${formatDay(meeting.on, await getLocale())}` };
}

export default async function MeetingPage({ params }: Props) {
  const viewer = await requireViewer(...whoSeesMeetings);
  const today = todayFor(viewer);
  const meeting = meetingById(viewer, (await params).id, today);
  if (meeting === null) notFound();
  const { people, put, linked, stories, said, timeZone, thresholds } = recordOf(viewer, meeting, today);
  return (
    <>
      <MeetingHead meeting={meeting} people={people} outcomes={put.map(({ outcome }) => outcome)} />
      <MeetingFacts meeting={meeting} motions={put.length} timeZone={timeZone} thresholds={thresholds} />
      <PeopleTable meeting={meeting} people={people} lateUnder={thresholds['late-notice-days']} />
      <Motions put={put} linked={linked} />
      <StoriesTold stories={stories} />
      <SaidHere said={said} />
    </>
  );
}
