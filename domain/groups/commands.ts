import { eq } from 'drizzle-orm';
import { command, done, type Outcome, refuse, unchanged } from '../command';
import { nameKey } from '../people/names';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import { addGroupForm, changeGroupForm, closeGroupForm, type GroupFields, reopenGroupForm } from './forms';
import { type GroupRow, groupRow } from './group-queries';
import { canKeepGroups } from './policy';
import { groups } from './table';

/** A new group, with no seats yet. */
export const addGroup = command({
  name: 'groups.add',
  form: addGroupForm,
  load: (viewer) => viewer,
  may: canKeepGroups,
  run: ({ viewer, input: { once, ...fields } }) => {
    if (groupRow(viewer, once) !== null) return unchanged({ id: once });
    if (nameTaken(viewer, fields.name)) return refuse('group-there', 'name');
    viewer.db.orm
      .insert(groups)
      .values({ id: once, ...columnsOf(fields) })
      .run();
    return done({ id: once }, { subject: 'group', id: once, fields: Object.keys(fields) });
  },
});

/** What the group is from now on. Motions keep the rule they were put under. */
export const changeGroup = command({
  name: 'groups.change',
  form: changeGroupForm,
  load: (viewer, { id }) => groupRow(viewer, id),
  may: canKeepGroups,
  run: ({ viewer, input: { id, stamp, ...fields }, subject }) => {
    const wanted = columnsOf(fields);
    if (wanted.nameKey !== subject.nameKey && nameTaken(viewer, fields.name)) return refuse('group-there', 'name');
    return update(viewer, subject, stamp, wanted);
  },
});

/** The group ends with a day; its seats and what it did stay as they are. */
export const closeGroup = command({
  name: 'groups.close',
  form: closeGroupForm,
  load: (viewer, { id }) => groupRow(viewer, id),
  may: canKeepGroups,
  run: ({ viewer, input, subject, today }) => {
    if (input.lastDay > today) return refuse('in-the-future', 'lastDay');
    return update(viewer, subject, input.stamp, { closedOn: input.lastDay });
  },
});

/** It goes on after all, or again: with the seats it had. */
export const reopenGroup = command({
  name: 'groups.reopen',
  form: reopenGroupForm,
  load: (viewer, { id }) => groupRow(viewer, id),
  may: canKeepGroups,
  run: ({ viewer, input, subject }) => update(viewer, subject, input.stamp, { closedOn: null }),
});

function columnsOf({ rulePercent, recusedCountAsPresent, openToSee, quorum, ...fields }: GroupFields) {
  return {
    ...fields,
    nameKey: nameKey(fields.name),
    ruleShare: rulePercent,
    quorum: quorum ?? null,
    recusedCountAsPresent: recusedCountAsPresent ? 1 : 0,
    openToSee: openToSee ? 1 : 0,
  };
}

/** Whether a group goes by this name, however it is spelled. */
const nameTaken = (viewer: Viewer, name: string): boolean =>
  viewer.db.orm
    .select({ id: groups.id })
    .from(groups)
    .where(eq(groups.nameKey, nameKey(name)))
    .get() !== undefined;

/** Writes what differs; nothing over what someone else saved since the form was filled. */
function update(viewer: Viewer, row: GroupRow, stamp: string, wanted: Partial<GroupRow>): Outcome<{ id: string }> {
  const fields = Object.keys(wanted).filter((key) => wanted[key as keyof GroupRow] !== row[key as keyof GroupRow]);
  if (fields.length === 0) return unchanged({ id: row.id });
  if (stamp !== stampOf(row)) return refuse('changed-meanwhile');
  viewer.db.orm.update(groups).set(wanted).where(eq(groups.id, row.id)).run();
  return done({ id: row.id }, { subject: 'group', id: row.id, fields: fields.filter((key) => key !== 'nameKey') });
}
