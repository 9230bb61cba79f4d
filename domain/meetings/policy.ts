import type { Sight } from '../access/sight';
import type { Role } from '../access/words';

/** Who opens the pages of meetings; they show a leader and a chair only those of their groups. */
export const whoSeesMeetings = ['administrator', 'coordinator', 'leader', 'chair'] as const satisfies readonly Role[];

/** The coordinators see every meeting, the open ones too; a chair and a leader those of groups in their sight. */
export const canSeeMeeting = (sight: Sight, meeting: { groupId: string | null }): boolean =>
  sight.all || (meeting.groupId !== null && sight.groups.includes(meeting.groupId));
