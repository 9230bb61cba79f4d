import { holds, type Viewer } from '../viewer';

/**
 * How much of other people's records a viewer may see: the coordinators everyone's; a chair and a leader those
 * of the groups they chair or sit in, and only what concerns those groups; others none. Everyone sees their own.
 */
export type Sight = { readonly all: boolean; readonly groups: readonly string[]; readonly self: string | null };

export const canSeeEveryone = (viewer: Viewer): boolean => holds(viewer, 'administrator', 'coordinator');

/** `sitsIn` are the groups in which the viewer holds a seat today. */
export function sightOf(viewer: Viewer, sitsIn: readonly string[]): Sight {
  const groups = new Set([
    ...(holds(viewer, 'chair') ? viewer.chairs : []),
    ...(holds(viewer, 'leader') ? sitsIn : []),
  ]);
  return { all: canSeeEveryone(viewer), groups: [...groups], self: viewer.personId };
}

/** Whether a person with seats in these groups is in sight. */
export const canSeePerson = (sight: Sight, person: { id: string; groupIds: readonly string[] }): boolean =>
  sight.all || person.id === sight.self || person.groupIds.some((id) => sight.groups.includes(id));

/** Whether the whole record of a person is in sight, costs and contact too, and not only what concerns a group. */
export const canSeeWholeRecord = (sight: Sight, personId: string): boolean => sight.all || personId === sight.self;
