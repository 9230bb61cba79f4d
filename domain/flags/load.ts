/** An active advisor and the minutes they gave in the days that load is counted over: at meetings, to prepare, and outside them. */
export type Given = { personId: string; minutes: number };

/**
 * The least time that is among the top share of all: as many as the share allows, or fewer where several gave alike.
 * Null when nobody is, as in a team too small for the share to be a person.
 */
export function topFrom(given: readonly Given[], percent: number): number | null {
  const sorted = given.map(({ minutes }) => minutes).sort((a, b) => b - a);
  const most = Math.floor((sorted.length * percent) / 100);
  const next = sorted[most] ?? 0;
  return sorted.slice(0, most).findLast((minutes) => minutes > next) ?? null;
}

/** Those whose time is among the top share of all. */
export function topOf(given: readonly Given[], percent: number): Given[] {
  const least = topFrom(given, percent);
  return least === null ? [] : given.filter(({ minutes }) => minutes >= least);
}
