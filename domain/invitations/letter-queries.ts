import { type MeetingFacts, meetingFactsOf } from '../meetings/facts-queries';
import type { Language } from '../people/words';
import { holds, type Viewer } from '../viewer';
import type { InvitationChannel, Reply, ReplyMode } from './words';

/** What is said to a person about their invitation: by mail, in a letter, on the phone, on the page where they answer. */
export type InvitationLetter = {
  id: string;
  person: {
    id: string;
    name: string;
    email: string | null;
    phone: string | null;
    address: string | null;
    language: Language;
  };
  meeting: MeetingFacts;
  mayBringGuests: boolean;
  channel: InvitationChannel;
  reply: Reply | null;
  replyMode: ReplyMode | null;
  /** UTC ms; null while it stands. */
  withdrawnAt: number | null;
  undeliveredAt: number | null;
  /** What calendars know it by, and the number of the last word they had of it; null before they had any. */
  calendar: { uid: string | null; sequence: number };
};

type Row = {
  id: string;
  meetingId: string;
  personId: string;
  name: string;
  email: string | null;
  phone: string | null;
  address: string | null;
  language: Language | null;
  mayBringGuests: number | null;
  channel: InvitationChannel;
  reply: Reply | null;
  replyMode: ReplyMode | null;
  withdrawnAt: number | null;
  undeliveredAt: number | null;
  uid: string | null;
  sequence: number;
};

const LETTER = `
  select i.id, i.meeting_id as meetingId, p.id as personId, p.name, p.email, p.phone, p.address, p.language,
    coalesce(i.may_bring_guests, m.may_bring_guests) as mayBringGuests, i.channel, i.reply, i.reply_mode as replyMode,
    i.withdrawn_at as withdrawnAt, i.undelivered_at as undeliveredAt,
    i.calendar_uid as uid, i.calendar_sequence as sequence
  from invitations i join people p on p.id = i.person_id join meetings m on m.id = i.meeting_id where i.id = ?`;

/** The letter of one invitation: for the office, for whom it is to, and for the server that sends it. */
export function letterOf(viewer: Viewer, invitationId: string): InvitationLetter | null {
  const row = viewer.db.prepared(LETTER).get(invitationId) as Row | undefined;
  if (row === undefined || !(holds(viewer, 'administrator', 'coordinator') || viewer.personId === row.personId)) {
    return null;
  }
  const meeting = meetingFactsOf(viewer, row.meetingId);
  return meeting && letterFrom(row, meeting);
}

function letterFrom(row: Row, meeting: MeetingFacts): InvitationLetter {
  const { id, personId, name, email, phone, address, language, channel, reply, replyMode } = row;
  return {
    ...{ id, meeting, channel, reply, replyMode },
    person: { id: personId, name, email, phone, address, language: language ?? 'en' },
    mayBringGuests: row.mayBringGuests === 1,
    withdrawnAt: row.withdrawnAt,
    undeliveredAt: row.undeliveredAt,
    calendar: { uid: row.uid, sequence: row.sequence },
  };
}
