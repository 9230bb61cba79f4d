import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { formatDay } from '@/components/format';
import { Correct } from '@/components/logbook/correct';
import { Corrected } from '@/components/logbook/corrected';
import { JustRecorded } from '@/components/logbook/just-recorded';
import { Agenda, Papers } from '@/components/meetings/agenda';
import { CalledOff } from '@/components/meetings/called-off';
import { MeetingDoors } from '@/components/meetings/meeting-doors';
import { MeetingFacts } from '@/components/meetings/meeting-facts';
import { MeetingHead } from '@/components/meetings/meeting-head';
import { meetingName } from '@/components/meetings/meeting-name';
import { Motions } from '@/components/meetings/motions';
import { PeopleTable } from '@/components/meetings/people-table';
import { SaidHere, StoriesTold } from '@/components/meetings/said-here';
import { WhatNext } from '@/components/planning/what-next';
import { DisputedHere } from '@/components/remarks/disputed-there';
import { AskedHere } from '@/components/requests/asked-here';
import { editionsOf } from '@/domain/logbook/edition-queries';
import { canLog } from '@/domain/logbook/policy';
import { doorsOf } from '@/domain/meetings/doors';
import { meetingById } from '@/domain/meetings/meeting-queries';
import { whoSeesMeetings } from '@/domain/meetings/policy';
import { preparationOf } from '@/domain/planning/ahead-queries';
import { canPlan } from '@/domain/planning/policy';
import { disputedAt } from '@/domain/remarks/queries';
import { requestsAt } from '@/domain/requests/queries';
import { answerRequest, noteRequestTold, withdrawForThem } from '../../requests/actions';
import { startLogOf } from '../log/actions';
import { recordOf } from './record';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const requestActions = { answer: answerRequest, told: noteRequestTold, withdraw: withdrawForThem };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoSeesMeetings);
  const meeting = meetingById(viewer, (await params).id, todayFor(viewer));
  if (meeting === null) return {};
  return { title: `${meetingName(meeting, await getTranslations())}, ${formatDay(meeting.on, await getLocale())}` };
}

export default async function MeetingPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesMeetings);
  const today = todayFor(viewer);
  const meeting = meetingById(viewer, (await params).id, today);
  if (meeting === null) notFound();
  const { people, put, linked, stories, said, agenda, papers, timeZone, thresholds } = recordOf(viewer, meeting, today);
  const { editions } = editionsOf(viewer, meeting.id, today);
  const held = meeting.state === 'held';
  const ahead = canPlan(viewer) ? preparationOf(viewer, meeting.id, today) : null;
  const doors = doorsOf(meeting, today, { plans: canPlan(viewer), records: canLog(viewer, meeting) });
  const how = howRecorded((await searchParams).recorded, editions.length > 0);
  return (
    <>
      {how && <JustRecorded how={how} waiting={said.filter(({ loop }) => loop.decision === null).length} />}
      <MeetingHead meeting={meeting} people={people} outcomes={put.map(({ outcome }) => outcome)} />
      <MeetingDoors meetingId={meeting.id} doors={doors} />
      <CalledOff because={meeting.state === 'cancelled' ? meeting.cancelledBecause : null} />
      {ahead && <WhatNext ahead={ahead} today={today} />}
      <DisputedHere disputed={disputedAt(viewer, meeting)} />
      <Corrected meetingId={meeting.id} editions={editions} timeZone={timeZone} />
      {canLog(viewer, meeting) && <Correct meeting={meeting} today={today} start={startLogOf} />}
      <MeetingFacts meeting={meeting} motions={put.length} timeZone={timeZone} thresholds={thresholds} />
      <Agenda startsAt={meeting.startsAt} timeZone={timeZone} items={agenda} stories={held ? [] : stories} />
      <Papers papers={papers} />
      <AskedHere
        meeting={meeting}
        requests={requestsAt(viewer, meeting, today)}
        timeZone={timeZone}
        actions={requestActions}
      />
      <PeopleTable meeting={meeting} people={people} lateUnder={thresholds['late-notice-days']} />
      <Motions put={put} linked={linked} />
      {held && <StoriesTold stories={stories} />}
      <SaidHere said={said} />
    </>
  );
}

/** How the reader comes here: from recording it, or late, after someone else did. */
function howRecorded(recorded: string | string[] | undefined, corrected: boolean) {
  if (!recorded) return null;
  if (recorded === 'before') return 'savedBefore' as const;
  return corrected ? ('savedAgain' as const) : ('saved' as const);
}
