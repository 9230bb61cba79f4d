import type { Day } from '../calendar';
import type { Attendance, Origin } from './words';
import { cameAttendances } from './words';

/** What one meeting was for one person. */
export const stripMarks = ['came', 'invited', 'asked', 'left-out', 'none'] as const;
export type StripMark = (typeof stripMarks)[number];

/** What the records hold of one person and one meeting that was held. */
export type MeetingFact = {
  meetingId: string;
  on: Day;
  key: boolean;
  /** Held an active seat of the group on the day (not an alternate, not on leave). */
  expected: boolean;
  /** Invited by the office, and not withdrawn. */
  invited: boolean;
  origin: Origin | null;
  attendance: Attendance | null;
};

export const came = (attendance: Attendance | null): boolean =>
  attendance !== null && cameAttendances.some((word) => word === attendance);

/** Came without the office's invitation: by asking, brought by someone, walked in. */
const cameOtherwise = (fact: MeetingFact): boolean =>
  came(fact.attendance) && fact.origin !== null && fact.origin !== 'invited';

export function markOf(fact: MeetingFact): StripMark {
  if (cameOtherwise(fact)) return 'asked';
  if (came(fact.attendance)) return 'came';
  if (fact.invited || fact.origin === 'invited') return 'invited';
  return fact.expected ? 'left-out' : 'none';
}

export type StripEntry = { meetingId: string; on: Day; mark: StripMark; key: boolean };

/** A person's year of one group, the earliest meeting first. */
export const yearStrip = (facts: readonly MeetingFact[]): StripEntry[] =>
  [...facts]
    .sort((a, b) => (a.on === b.on ? a.meetingId.localeCompare(b.meetingId) : a.on < b.on ? -1 : 1))
    .map((fact) => ({ meetingId: fact.meetingId, on: fact.on, mark: markOf(fact), key: fact.key }));

/** How many of each mark, and how many were key meetings; for the sentence under a strip. */
export function countMarks(entries: readonly StripEntry[]): Record<StripMark | 'key', number> {
  const counts = { came: 0, invited: 0, asked: 0, 'left-out': 0, none: 0, key: 0 };
  for (const entry of entries) {
    counts[entry.mark] += 1;
    if (entry.key) counts.key += 1;
  }
  return counts;
}
