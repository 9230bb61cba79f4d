import type { Day } from '../calendar';
import type { MeetingFact } from '../meetings/year-strip';
import type { RemarkKind, RemarkSubject, Settlement } from './words';

/** What the record says of someone at a meeting, in the words of its lists: a confirmation holds while this stands. */
export function standingOf({ invited, expected, origin, attendance }: MeetingFact): string {
  if (attendance !== null) return `${origin} ${attendance}`;
  if (invited) return 'invited';
  return expected ? 'not-invited' : 'on-record';
}

/** With the minutes they were there, where those are recorded: a time put right is looked at again. */
export const withMinutes = (standing: string, minutes: number | null): string =>
  minutes === null ? standing : `${standing} ${minutes}`;

/** The latest that someone said of one record of theirs. */
export type LastSaid = {
  id: string;
  kind: RemarkKind;
  words: string | null;
  saidOn: Day;
  settlement: Settlement | null;
  settledOn: Day | null;
};

export const checkStates = ['unchecked', 'confirmed', 'disputed', 'answered'] as const;
/** Whether someone has looked at what is recorded of them, and what they said of it. */
export type CheckState = (typeof checkStates)[number];

/** A confirmation is of what stood then: when the record has changed since, it is to be looked at again. */
export function checkStateOf(said: LastSaid | null, standing: string): CheckState {
  if (said === null) return 'unchecked';
  if (said.kind === 'confirmed') return said.words === standing ? 'confirmed' : 'unchecked';
  return said.settledOn === null ? 'disputed' : 'answered';
}

/** How a remark may be settled: what is missing is added, what is wrong is corrected, or the record stands. */
export function settlementsFor(kind: RemarkKind): readonly Settlement[] {
  if (kind === 'disputed') return ['corrected', 'stands'];
  return kind === 'other' ? ['corrected', 'added', 'stands'] : ['added', 'stands'];
}

/** One record and whom it is of; `meeting` stands for what was not recorded of them there. */
export type RecordRef = { subject: RemarkSubject; id: string };

export const refKey = ({ subject, id }: RecordRef): string => `${subject}:${id}`;

/** What is gone through and confirmed a page at a time. */
export const checkedLists = ['meetings', 'votes'] as const;
export type CheckedList = (typeof checkedLists)[number];
