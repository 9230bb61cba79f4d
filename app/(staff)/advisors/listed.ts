import { onboardingDue } from '@/domain/advisors/due-queries';
import type { AdvisorSearch } from '@/domain/advisors/forms';
import { advisorList } from '@/domain/advisors/list-queries';
import type { Day } from '@/domain/calendar';
import { flagsOf } from '@/domain/flags/queries';
import { stripsOf } from '@/domain/meetings/queries';
import { startOfMonths } from '@/domain/meetings/year';
import { canKeepPeople } from '@/domain/people/policy';
import type { Viewer } from '@/domain/viewer';

/** A page of advisors with the year of each and how many flags stand about them. */
export function advisorsListed(viewer: Viewer, search: AdvisorSearch, today: Day) {
  const standing = flagsOf(viewer, today).filter((flag) => flag.state === 'open' || flag.state === 'being-handled');
  const wanted = standing.filter((flag) => search.flag === 'any' || flag.rule === search.flag);
  const flagged = search.flag === undefined ? null : wanted.flatMap((flag) => flag.personId ?? []);
  const due = search.due && canKeepPeople(viewer) ? onboardingDue(viewer, today).map(({ personId }) => personId) : null;
  const only = due === null || flagged === null ? (due ?? flagged) : flagged.filter((id) => due.includes(id));
  const from = startOfMonths(today);
  const list = advisorList(viewer, search, { from, today }, only);
  const ids = list.advisors.map((advisor) => advisor.id);
  const flags = new Map<string, number>();
  for (const { personId } of standing) if (personId !== null) flags.set(personId, (flags.get(personId) ?? 0) + 1);
  return { ...list, strips: stripsOf(viewer, ids, from, today), flags };
}
