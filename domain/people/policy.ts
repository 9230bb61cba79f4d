import { holds, type Viewer } from '../viewer';

/**
 * How much of other people's records a viewer may see: the coordinators everyone's; a chair and a leader those
 * of the groups they chair or sit in, and only what concerns those groups; others none. Everyone sees their own.
 */
export type Sight = { readonly all: boolean; readonly groups: readonly string[]; readonly self: string | null };

export const canSeeEveryone = (viewer: Viewer): boolean => holds(viewer, 'administrator', 'coordinator');

/** Whether the viewer has any business in the list of advisors. */
export const canListPeople = (viewer: Viewer): boolean => canSeeEveryone(viewer) || holds(viewer, 'leader', 'chair');

/** `sitsIn` are the groups in which the viewer holds a seat today. */
export function sightOf(viewer: Viewer, sitsIn: readonly string[]): Sight {
  const groups = new Set([
    ...(holds(viewer, 'chair') ? viewer.chairs : []),
    ...(holds(viewer, 'leader') ? sitsIn : []),
  ]);
  return { all: canSeeEveryone(viewer), groups: [...groups], self: viewer.personId };
}

type Subject = { personId: string; groupIds: readonly string[] };

/** Whether a person with seats in these groups is in sight. */
export const canSeePerson = (sight: Sight, subject: Subject): boolean =>
  sight.all || subject.personId === sight.self || subject.groupIds.some((id) => sight.groups.includes(id));

/** Whether all of a person's record is in sight, and not only what concerns the viewer's own groups: also costs and contact. */
export const canSeeWholeRecord = (sight: Sight, personId: string): boolean => sight.all || personId === sight.self;
