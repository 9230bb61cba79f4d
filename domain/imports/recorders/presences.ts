import { newId } from '@/db/columns';
import { invitations } from '../../invitations/table';
import { guests, presences } from '../../meetings/table';
import type { Attendance, Origin } from '../../meetings/words';
import { cameAttendances } from '../../meetings/words';
import { leaves } from '../../people/table';
import type { SuffixMeaning } from '../lexicon/codes';
import type { PresenceDraft } from '../met-drafts';
import type { Desk } from './desk';
import type { KnownGroup } from './group-index';
import type { Standing } from './ledger';
import type { Meeting } from './meetings';
import type { Known } from './roster';

const came = (attendance: Attendance): boolean => (cameAttendances as readonly string[]).includes(attendance);

/** Records what one cell says of a person and a meeting: an invitation, a presence, guests, a leave. */
export function recordPresence(
  desk: Desk,
  group: KnownGroup,
  meeting: Meeting,
  person: Known,
  draft: PresenceDraft,
): void {
  if (draft.meaning === 'on-leave') recordLeave(desk, meeting, person);
  if (draft.meaning === 'on-leave' || draft.meaning === 'not-invited') return;
  const origin = originOf(draft.suffixes);
  const attendance = draft.bare && meeting.mode === 'virtual' && came(draft.meaning) ? 'video' : draft.meaning;
  const side = desk.sideOf(person, group.id);
  warnOfMode(desk, meeting, attendance, draft);
  if (origin === 'invited') recordInvitation(desk, meeting, person, attendance, side);
  const id = `${meeting.id} ${person.id}`;
  desk.count('presences', upsertPresence(desk, meeting, person, origin, attendance));
  if (side === 'advisor' && came(attendance)) desk.stated.note('attendedByAdvisors', id);
  if (origin === 'asked' && came(attendance)) desk.stated.note('joinedByRequest', id);
  recordGuests(desk, meeting, person, draft.guests);
}

function originOf(suffixes: ReadonlySet<SuffixMeaning>): Origin {
  if (suffixes.has('asked')) return 'asked';
  if (suffixes.has('brought')) return 'brought';
  return suffixes.has('walked-in') ? 'walked-in' : 'invited';
}

/** What is odd but possible: on a screen at a meeting held in a room, or in the room of one held on screens. */
function warnOfMode(desk: Desk, meeting: Meeting, attendance: Attendance, draft: PresenceDraft): void {
  const remote = attendance === 'video' || attendance === 'phone';
  if (meeting.mode === 'in-person' && remote) desk.warn(draft.where, draft.written, 'remote-at-in-person-meeting');
  if (meeting.mode === 'virtual' && attendance === 'in-person')
    desk.warn(draft.where, draft.written, 'in-person-at-virtual-meeting');
}

function recordInvitation(desk: Desk, meeting: Meeting, person: Known, attendance: Attendance, side: string): void {
  const { id: meetingId, invitationsSentOn: sentOn } = meeting;
  const reply = attendance === 'absent-with-word' ? 'no' : null;
  const row = desk.ledger.find(invitations, { meetingId, personId: person.id })[0];
  const standing: Standing = row
    ? desk.ledger.change(invitations, row, { sentOn: row.sentOn === null ? sentOn : null, reply })
    : 'added';
  if (!row) desk.ledger.add(invitations, { id: newId(), meetingId, personId: person.id, sentOn, reply });
  desk.count('invitations', standing);
  desk.stated.note('invitations', `${meetingId} ${person.id}`);
  if (side === 'advisor') desk.stated.note('invitationsToAdvisors', `${meetingId} ${person.id}`);
}

function upsertPresence(desk: Desk, meeting: Meeting, person: Known, origin: Origin, attendance: Attendance): Standing {
  const row = desk.ledger.find(presences, { meetingId: meeting.id, personId: person.id })[0];
  if (row) return desk.ledger.change(presences, row, { origin, attendance });
  desk.ledger.add(presences, { id: newId(), meetingId: meeting.id, personId: person.id, origin, attendance });
  return 'added';
}

function recordGuests(desk: Desk, meeting: Meeting, person: Known, count: number): void {
  if (count === 0) return;
  const known = desk.db
    .prepared('select count(*) from guests where meeting_id = ? and brought_by = ?')
    .pluck()
    .get(meeting.id, person.id) as number;
  for (let i = 0; i < count; i++) {
    if (i >= known) desk.ledger.add(guests, { id: newId(), meetingId: meeting.id, broughtBy: person.id });
    desk.count('guests', i >= known ? 'added' : 'same');
    desk.stated.note('guests', `${meeting.id} ${person.id} ${i}`);
  }
}

function recordLeave(desk: Desk, meeting: Meeting, person: Known): void {
  const day = meeting.onDay;
  const known = desk.ledger.find(leaves, { personId: person.id, fromDay: day })[0];
  if (!known) desk.ledger.add(leaves, { id: newId(), personId: person.id, fromDay: day, toDay: day });
}
