import type { Day } from '../calendar';
import type { Power, SeatClass, Side } from '../groups/words';
import type { Attendance, Origin } from '../meetings/words';
import type { SuggestionStep } from '../suggestions/words';
import type { Given } from './load';

/** The rows facts are made of, as the statements of facts-queries give them. */
export type Rows = {
  advisors: { id: string; joinedOn: Day | null; leftOn: Day | null; firstInvitedOn: Day | null }[];
  leaves: { personId: string; from: Day; to: Day | null }[];
  groups: { id: string; power: Power; closedOn: Day | null; firstMetOn: Day | null }[];
  seats: {
    id: string;
    groupId: string;
    class: SeatClass;
    side: Side;
    weight: number;
    from: Day | null;
    to: Day | null;
  }[];
  memberships: { id: string; seatId: string; personId: string; from: Day; to: Day | null }[];
  meetings: {
    id: string;
    groupId: string | null;
    on: Day;
    key: 0 | 1;
    invitationsSentOn: Day | null;
    people: number;
    guests: number;
  }[];
  firstMetOn: Day | null;
  invitations: { meetingId: string; personId: string; sentOn: Day | null }[];
  presences: { meetingId: string; personId: string; origin: Origin; attendance: Attendance }[];
  /** Who was absent and had told of a need that was not met, or was told so many hours ahead where the time is known. */
  barred: { meetingId: string; personId: string; needUnmet: 0 | 1; hoursAhead: number | null }[];
  /** How many of each side were expected at a meeting, and how many of those the office invited. */
  sides: { meetingId: string; side: Side; expected: number; invited: number }[];
  /** How many guests each side brought to a meeting, and how many of it might have brought one. */
  bringing: { meetingId: string; side: Side; brought: number; might: number }[];
  /** Every active advisor with the minutes they gave in the days that load is counted over. */
  given: Given[];
  /** What those who gave the most gave it for. */
  spent: {
    personId: string;
    kind: 'meeting' | 'contribution';
    id: string;
    groupId: string | null;
    on: Day;
    minutes: number;
  }[];
  suggestions: { id: string; personId: string | null; groupId: string | null; raisedOn: Day }[];
  steps: { id: string; suggestionId: string; step: SuggestionStep; on: Day; until: Day | null }[];
  answers: { askId: string; personId: string; groupId: string | null; on: Day; toldOn: Day | null }[];
  claims: {
    id: string;
    personId: string;
    meetingId: string | null;
    advanceCents: number;
    submittedOn: Day | null;
    paidOn: Day | null;
  }[];
  lines: { id: string; claimId: string; on: Day; cents: number }[];
  waivers: { meetingId: string; personId: string; on: Day }[];
};

/** Up to a day: what is dated later is not known yet. */
export const upTo = (now: Day, day: Day | null): Day | null => (day !== null && day <= now ? day : null);

export function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

export const sortedBy = <Row>(rows: readonly Row[], key: (row: Row) => string): Row[] =>
  [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

export const sortedById = <Row extends { id: string }>(rows: readonly Row[]): Row[] => sortedBy(rows, ({ id }) => id);
