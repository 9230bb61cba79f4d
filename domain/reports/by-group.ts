import type { EquityFacts } from './facts';

type OfGroup = { groupId: string | null };

/** The rows of each group, each row looked at once. */
function rowsBy<Row extends OfGroup>(rows: readonly Row[]): Map<string | null, Row[]> {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const of = groups.get(row.groupId);
    if (of) of.push(row);
    else groups.set(row.groupId, [row]);
  }
  return groups;
}

/** The facts of one group at a time; of null, what belongs to no group. */
export function factsByGroup(facts: EquityFacts): (groupId: string | null) => EquityFacts {
  const seats = rowsBy(facts.seats);
  const places = rowsBy(facts.places);
  const invitations = rowsBy(facts.invitations);
  const notices = rowsBy(facts.notices);
  const presences = rowsBy(facts.presences);
  const meetings = rowsBy(facts.meetings);
  const motions = rowsBy(facts.motions);
  const voters = rowsBy(facts.voters);
  const suggestions = rowsBy(facts.suggestions);
  const costs = rowsBy(facts.costs);
  const honoraria = rowsBy(facts.honoraria);
  return (groupId) => ({
    groups: facts.groups.filter((group) => group.id === groupId),
    seats: seats.get(groupId) ?? [],
    places: places.get(groupId) ?? [],
    invitations: invitations.get(groupId) ?? [],
    notices: notices.get(groupId) ?? [],
    presences: presences.get(groupId) ?? [],
    meetings: meetings.get(groupId) ?? [],
    motions: motions.get(groupId) ?? [],
    voters: voters.get(groupId) ?? [],
    suggestions: suggestions.get(groupId) ?? [],
    costs: costs.get(groupId) ?? [],
    honoraria: honoraria.get(groupId) ?? [],
  });
}

/** Whether anything of the period belongs to no group. */
export const hasGroupless = (facts: EquityFacts): boolean =>
  [facts.meetings, facts.suggestions, facts.costs, facts.honoraria].some((rows) =>
    rows.some((row) => row.groupId === null),
  );

/** Whether anything at all is counted of these facts; the groups themselves are not counted. */
export const hasSome = ({ groups: _, ...counted }: EquityFacts): boolean =>
  Object.values(counted).some((rows) => rows.length > 0);
