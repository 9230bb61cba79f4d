import { acronymsOfMeeting } from '@/domain/acronyms/meeting-queries';
import { answeringAt } from '@/domain/invitations/answer-queries';
import { whyShut } from '@/domain/invitations/answerable';
import { type Belonging, ownMeeting } from '@/domain/invitations/own-meeting-queries';
import { storiesAt } from '@/domain/meetings/meeting-queries';
import { papersOf } from '@/domain/meetings/paper-queries';
import type { MeetingState } from '@/domain/meetings/words';
import { ohtOf } from '@/domain/settings/queries';
import type { Viewer } from '@/domain/viewer';
import { clock } from '@/server/clock';

/** What the page of a meeting of one's own shows; null when it is none of theirs. */
export function myMeeting(viewer: Viewer, meetingId: string) {
  const own = ownMeeting(viewer, meetingId);
  if (own === null) return null;
  const { meeting, belonging } = own;
  const oht = ohtOf(viewer);
  const found = answeringAt(viewer, meetingId, viewer.personId);
  const asked = found?.withdrawnAt === null ? found : null;
  return {
    meeting,
    asked,
    shut: asked && whyShut(asked, clock(), oht.timeZone),
    stories: storiesAt(viewer, meeting),
    papers: papersOf(viewer, meetingId),
    acronyms: acronymsOfMeeting(viewer, meetingId).explained,
    lead: leadOf(meeting.state, belonging, asked?.standing.reply ?? null),
    timeZone: oht.timeZone,
    contact: oht.contactName,
  };
}

/** The one sentence at the head; null where what stands below says it. */
type Lead = 'held' | 'cancelled' | 'welcome' | 'seated' | 'invited';
function leadOf(state: MeetingState, belonging: Belonging, reply: string | null): Lead | null {
  if (state === 'held') return 'held';
  if (state === 'cancelled') return belonging === 'invited' ? null : 'cancelled';
  if (belonging === 'welcome' || belonging === 'seated') return belonging;
  return reply === null ? 'invited' : null;
}
