import { eq } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import { groups } from '../groups/table';
import type { Viewer } from '../viewer';
import { addForm, changeForm, removeForm, sayForm } from './forms';
import { canKeepContribution, canSayOwn } from './policy';
import { type Contribution, contributionStanding, isGiver } from './queries';
import { contributions } from './table';

/** The group it was for: none, or one there is. */
export function placeOf(
  viewer: Viewer,
  { groupId }: { groupId?: string | undefined },
): { groupId: string | null } | null {
  if (groupId === undefined) return { groupId: null };
  return viewer.db.orm.select({ groupId: groups.id }).from(groups).where(eq(groups.id, groupId)).get() ?? null;
}

/** Writes down what someone gave outside meetings; by phone or on paper, it says so. */
export const add = command({
  name: 'contributions.add',
  form: addForm,
  load: placeOf,
  may: canKeepContribution,
  run: ({ viewer, input, subject: { groupId }, today }) => {
    const { once: id, personId, kind, what, onDay, length: minutes = null, channel } = input;
    if (contributionStanding(viewer, id) !== null) return unchanged({ id });
    if (onDay > today) return refuse('in-the-future', 'onDay');
    if (!isGiver(viewer, personId, groupId)) return refuse('gives-as-no-advisor', 'personId');
    viewer.db.orm.insert(contributions).values({ id, personId, kind, what, onDay, minutes, groupId }).run();
    const fields = ['person', 'kind', 'what', 'onDay', 'minutes', 'group'];
    return done({ id }, { subject: 'contribution', id, fields, ...(channel && { onBehalfOf: personId, channel }) });
  },
});

/** An advisor says what they gave: it counts, and says that it is their word. */
export const say = command({
  name: 'contributions.say',
  form: sayForm,
  load: (viewer) => (viewer.personId === null ? null : { personId: viewer.personId }),
  may: canSayOwn,
  run: ({ viewer, input, subject: { personId }, today }) => {
    const { once: id, kind, what, onDay, length: minutes = null } = input;
    const there = contributionStanding(viewer, id);
    if (there !== null) return there.personId === personId ? unchanged({ id }) : refuse('already-there');
    if (onDay > today) return refuse('in-the-future', 'onDay');
    viewer.db.orm.insert(contributions).values({ id, personId, kind, what, onDay, minutes }).run();
    return done({ id }, { subject: 'contribution', id, fields: ['kind', 'what', 'onDay', 'minutes'] });
  },
});

type Named = { id: string };
const load = (viewer: Viewer, { id }: Named): Contribution | null => contributionStanding(viewer, id);

/** Sets a record right. Who changed which field is in the activity; who moves it to another group keeps both. */
export const change = command({
  name: 'contributions.change',
  form: changeForm,
  load,
  may: (viewer, subject, { groupId = null }) =>
    canKeepContribution(viewer, subject) && canKeepContribution(viewer, { groupId }),
  run: ({ viewer, input, subject, today }) => {
    const { id, kind, what, onDay, length: minutes = null, groupId = null, channel } = input;
    const values = { kind, what, onDay, minutes, groupId };
    const changed = (Object.keys(values) as (keyof typeof values)[]).filter((name) => values[name] !== subject[name]);
    if (changed.length === 0) return unchanged({ id });
    if (input.stamp !== subject.stamp) return refuse('changed-meanwhile');
    if (onDay > today) return refuse('in-the-future', 'onDay');
    if (placeOf(viewer, input) === null) return refuse('not-found', 'groupId');
    viewer.db.orm.update(contributions).set(values).where(eq(contributions.id, id)).run();
    const behalf = channel ? { onBehalfOf: subject.personId, channel } : {};
    return done({ id }, { subject: 'contribution', id, fields: changed, ...behalf });
  },
});

/** Takes out what was written down twice, or never happened. */
export const remove = command({
  name: 'contributions.remove',
  form: removeForm,
  load,
  may: canKeepContribution,
  run: ({ viewer, input: { id, stamp }, subject }) => {
    if (stamp !== subject.stamp) return refuse('changed-meanwhile');
    viewer.db.orm.delete(contributions).where(eq(contributions.id, id)).run();
    return done({ id }, { subject: 'contribution', id });
  },
});
