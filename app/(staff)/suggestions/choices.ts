import type { Day } from '@/domain/calendar';
import { suggestionsSeen } from '@/domain/suggestions/list-queries';
import type { Viewer } from '@/domain/viewer';

type Named = { id: string; name: string };

/** Who made suggestions in the viewer's sight, and in which groups: what the list can be narrowed to. */
export function choicesFor(viewer: Viewer, today: Day): { people: Named[]; groups: Named[] } {
  const people = new Map<string, string>();
  const groups = new Map<string, string>();
  for (const { personId, name, groupId, group } of suggestionsSeen(viewer, today)) {
    if (personId !== null && name !== null) people.set(personId, name);
    if (groupId !== null && group !== null) groups.set(groupId, group);
  }
  return { people: byName(people), groups: byName(groups) };
}

const byName = (named: ReadonlyMap<string, string>): Named[] =>
  [...named].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
