import type { Day } from '../calendar';
import type { AbsenceKind } from './words';

type Span = { fromDay: Day; toDay: Day | null };

/** Whether two spans share a day; one without a last day goes on. */
export const overlaps = (a: Span, b: Span): boolean =>
  (b.toDay === null || a.fromDay <= b.toDay) && (a.toDay === null || b.fromDay <= a.toDay);

/** How an advisor stands on a day: here, on a leave, or gone and not come back. */
export type Standing = 'active' | 'on-leave' | 'alumni';

export function standingOn(
  person: { leftOn: Day | null; leaves: readonly (Span & { kind: AbsenceKind })[] },
  day: Day,
): Standing {
  if (person.leftOn !== null && person.leftOn < day) return 'alumni';
  return currentAbsence(person.leaves, day) ? 'on-leave' : 'active';
}

/** The absence a day falls in. */
export const currentAbsence = <Absence extends Span>(leaves: readonly Absence[], day: Day): Absence | undefined =>
  leaves.find(({ fromDay, toDay }) => fromDay <= day && (toDay === null || day <= toDay));
