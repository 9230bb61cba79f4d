import type { ActivityShown, Shown } from '@/components/activity/said';
import type { ActivitySearch } from '@/domain/activity/forms';
import { goByName, type Named, namesOf } from '@/domain/activity/names-queries';
import { ACTIVITY_PER_PAGE, type ActivityListed, activityChoices, activityOf } from '@/domain/activity/queries';
import type { Viewer } from '@/domain/viewer';
import { placeOf, placeOfPerson } from './places';

/** A page of the activity as it is read: ids become names here, at the last moment, in a statement a kind. */
export function activityListed(viewer: Viewer, search: ActivitySearch) {
  const { rows, total } = activityOf(viewer, search);
  const choices = activityChoices(viewer);
  const acting = rows.flatMap(({ actorId, onBehalfOf }) => [actorId, onBehalfOf]).filter((id) => id !== null);
  const people = namesOf(viewer, 'person', [...acting, ...choices.people, ...choices.behalf]);
  const things = namesOfThings(viewer, rows);
  const person = (id: string | null): Shown | null => {
    const named = id === null ? undefined : people.get(id);
    return named === undefined ? null : { name: named.name, href: placeOfPerson(viewer, named) };
  };
  const shown = rows.map(
    (row): ActivityShown => ({
      ...row,
      actor: person(row.actorId),
      behalf: person(row.onBehalfOf),
      about: aboutOf(viewer, row, things.get(row.subjectKind)?.get(row.subjectId)),
    }),
  );
  return { shown, total, pages: Math.ceil(total / ACTIVITY_PER_PAGE), choices, people };
}

function namesOfThings(viewer: Viewer, rows: readonly ActivityListed[]): Map<string, Map<string, Named>> {
  const kinds = [...new Set(rows.map(({ subjectKind }) => subjectKind))];
  const idsOf = (kind: string) => rows.filter((row) => row.subjectKind === kind).map(({ subjectId }) => subjectId);
  return new Map(kinds.map((kind) => [kind, namesOf(viewer, kind, idsOf(kind))]));
}

const ofPeople = ['person', 'second-factor'];

function aboutOf(viewer: Viewer, { subjectKind, subjectId }: ActivityListed, named: Named | undefined): Partial<Shown> {
  if (named === undefined) return goByName(subjectKind) ? {} : { href: placeOf(viewer, subjectKind, subjectId) };
  const href = ofPeople.includes(subjectKind) ? placeOfPerson(viewer, named) : placeOf(viewer, subjectKind, subjectId);
  return { name: named.name, href };
}
