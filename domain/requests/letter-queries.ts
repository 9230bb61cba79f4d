import { type MeetingFacts, meetingFactsOf } from '../meetings/facts-queries';
import { holds, type Viewer } from '../viewer';
import type { RefusalReason, RequestAnswer } from './words';

/** What is said to a person about their asking to come. */
export type RequestLetter = {
  id: string;
  person: { id: string; name: string; email: string | null };
  meeting: MeetingFacts;
  answer: RequestAnswer | null;
  reason: RefusalReason | null;
  answerWords: string | null;
  withdrawnAt: number | null;
  /** What calendars know it by; null before they had any. */
  calendar: { uid: string | null; sequence: number };
};

type Row = Omit<RequestLetter, 'person' | 'meeting' | 'calendar'> & {
  meetingId: string;
  personId: string;
  name: string;
  email: string | null;
  uid: string | null;
  sequence: number;
};

const LETTER = `
  select r.id, r.meeting_id as meetingId, p.id as personId, p.name, p.email, r.answer, r.reason,
    r.answer_words as answerWords, r.withdrawn_at as withdrawnAt, r.calendar_uid as uid, r.calendar_sequence as sequence
  from requests_to_come r join people p on p.id = r.person_id where r.id = ?`;

/** The letter of one request: for the office, for who asked, and for the server that sends it. */
export function requestLetterOf(viewer: Viewer, requestId: string): RequestLetter | null {
  const row = viewer.db.prepared(LETTER).get(requestId) as Row | undefined;
  if (row === undefined) return null;
  const { meetingId, personId, name, email, uid, sequence, ...request } = row;
  if (!(holds(viewer, 'administrator', 'coordinator') || viewer.personId === personId)) return null;
  const meeting = meetingFactsOf(viewer, meetingId);
  return meeting && { ...request, meeting, person: { id: personId, name, email }, calendar: { uid, sequence } };
}
