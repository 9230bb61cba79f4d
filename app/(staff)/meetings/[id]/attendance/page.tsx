import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { AttendanceHead } from '@/components/attendance/attendance-head';
import { AttendanceTable } from '@/components/attendance/attendance-table';
import { Room, type RoomActions, RoomAfter } from '@/components/attendance/room';
import { MeetingDoors } from '@/components/meetings/meeting-doors';
import { meetingAttended, peopleAtDoor } from '@/domain/attendance/queries';
import { whoLogs } from '@/domain/logbook/policy';
import { doorsOf } from '@/domain/meetings/doors';
import { canPlan } from '@/domain/planning/policy';
import { peopleToPick } from '@/domain/seats/picker-queries';
import { ohtOf } from '@/domain/settings/queries';
import { startLogOf } from '../../log/actions';
import {
  addGuestOf,
  closeMeeting,
  dropGuestOf,
  noteSpeakingOf,
  noteTimeOf,
  recordOne,
  takeThemAsInvited,
  walkInOf,
} from './actions';

type Props = { params: Promise<{ id: string }> };

const actions: RoomActions = {
  record: recordOne,
  time: noteTimeOf,
  speaking: noteSpeakingOf,
  addGuest: addGuestOf,
  dropGuest: dropGuestOf,
  walkIn: walkInOf,
  asInvited: takeThemAsInvited,
  close: closeMeeting,
  log: startLogOf,
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('attendance'))('title'),
});

/** Who is in the room, noted as they come: for a phone or a tablet, one tap each. */
export default async function AttendancePage({ params }: Props) {
  const viewer = await requireViewer(...whoLogs);
  const today = todayFor(viewer);
  const meeting = meetingAttended(viewer, (await params).id);
  if (meeting === null) notFound();
  const people = peopleAtDoor(viewer, meeting);
  const { timeZone } = ohtOf(viewer);
  const doors = doorsOf(meeting, today, { plans: canPlan(viewer), records: true });
  const isOpen = meeting.state === 'scheduled' && meeting.on <= today;
  const room = { meeting, people, newOnce, timeZone, actions };
  return (
    <>
      <AttendanceHead meeting={meeting} people={people} today={today} timeZone={timeZone} />
      <MeetingDoors meetingId={meeting.id} doors={doors} here="attendance" />
      {isOpen ? (
        <Room {...room} names={peopleToPick(viewer, today).map(({ name }) => name)} />
      ) : meeting.state === 'held' ? (
        <RoomAfter {...room} />
      ) : (
        <AttendanceTable people={people} />
      )}
    </>
  );
}
