import type { Day } from '../calendar';
import type { MeetingState } from './words';

/** The pages beside that of a meeting, named as in their address. */
export const meetingDoors = ['plan', 'invitations', 'attendance', 'agenda'] as const;
export type MeetingDoor = (typeof meetingDoors)[number];

type ForWhom = { plans: boolean; records: boolean };

/**
 * Which pages of a meeting stand open. The office plans (`plans`); who records it sees who is invited, and from the
 * day on who is in the room. The agenda is for everyone who sees the meeting.
 */
export function doorsOf(meeting: { on: Day; state: MeetingState }, today: Day, whose: ForWhom): MeetingDoor[] {
  const inTheRoom = meeting.state === 'held' || (meeting.state === 'scheduled' && meeting.on <= today);
  const open: Record<MeetingDoor, boolean> = {
    plan: whose.plans && meeting.state !== 'cancelled',
    invitations: whose.records,
    attendance: whose.records && inTheRoom,
    agenda: true,
  };
  return meetingDoors.filter((door) => open[door]);
}
