import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { command, done, type Outcome, refuse, unchanged } from '../command';
import { stampOf } from '../stamp';
import { holds, type Viewer } from '../viewer';
import { addNameForm, addPersonForm, changePersonForm, dropNameForm, type NewPerson } from './forms';
import { wearHat } from './hat-commands';
import { candidatesFor } from './lookalike-queries';
import { nameKey, tidyName } from './names';
import { type Details, personKept, personNamed } from './person-queries';
import { canKeepPeople } from './policy';
import { saidBy } from './said-by';
import { otherNames, people } from './table';

/**
 * Adds an advisor or a partner. Who looks like somebody in the records is asked about first: the refusal carries the
 * candidates, and a tick says it is somebody else.
 */
export const addPerson = command({
  name: 'people.add',
  form: addPersonForm,
  load: (viewer) => viewer,
  may: canKeepPeople,
  run: ({ viewer, input }): Outcome<{ id: string; hat: NewPerson['hat'] }> => {
    const { once: id, hat } = input;
    if (personKept(viewer, id) !== null) return unchanged({ id, hat });
    const candidates = candidatesFor(viewer, input);
    if (candidates.length > 0 && !input.somebodyElse) return refuse('looks-like', 'somebodyElse', candidates);
    const taken = candidates.find(({ because }) => because === 'email');
    if (taken) return refuse('email-taken', 'email', [taken]);
    viewer.db.orm
      .insert(people)
      .values({ id, ...asKept(input) })
      .run();
    const refused = wearHat(viewer, id, hat, input);
    return refused ?? done({ id, hat }, { subject: 'person', id, fields: [hat] });
  },
});

/** Changes someone's name or how they are reached. */
export const changePerson = command({
  name: 'people.change',
  form: changePersonForm,
  load: personNamed,
  may: canKeepPeople,
  run: ({ viewer, input, subject }) => {
    const { id } = input;
    if (input.stamp !== subject.stamps.details) return refuse('changed-meanwhile');
    const kept = asKept(input);
    const fields = changedFields(subject.details, kept);
    if (fields.length === 0) return unchanged({ id, hat: subject.hat });
    const other = viewer.db.orm
      .select()
      .from(people)
      .where(eq(people.email, kept.email ?? ''))
      .get();
    if (other && other.id !== id) return refuse('email-taken', 'email', [{ id: other.id }]);
    if (fields.includes('email') && !mayMove(viewer, id)) return refuse('needs-administrator', 'email');
    viewer.db.orm.update(people).set(kept).where(eq(people.id, id)).run();
    if (fields.includes('name') && input.keepEarlierName) callAlso(viewer, id, newId(), subject.details.name);
    return done({ id, hat: subject.hat }, { subject: 'person', id, fields, ...saidBy(id, input.channel) });
  },
});

/** Another name the records use for someone. */
export const addName = command({
  name: 'people.add-name',
  form: addNameForm,
  load: personNamed,
  may: canKeepPeople,
  run: ({ viewer, input: { id, once, name }, subject }) => {
    if (subject.otherNames.some((other) => other.id === once)) return unchanged({ id, hat: subject.hat });
    const names = [subject.details.name, ...subject.otherNames.map((other) => other.name)];
    if (names.some((known) => nameKey(known) === nameKey(name))) return refuse('already-there', 'name');
    callAlso(viewer, id, once, name);
    return done({ id, hat: subject.hat }, { subject: 'person', id, fields: ['other-name'] });
  },
});

export const dropName = command({
  name: 'people.drop-name',
  form: dropNameForm,
  load: personNamed,
  may: canKeepPeople,
  run: ({ viewer, input: { id, nameId }, subject }) => {
    if (!subject.otherNames.some((other) => other.id === nameId)) return unchanged({ id, hat: subject.hat });
    viewer.db.orm.delete(otherNames).where(eq(otherNames.id, nameId)).run();
    return done({ id, hat: subject.hat }, { subject: 'person', id, fields: ['other-name'] });
  },
});

/** Whoever has the address signs in: that of someone with a role in Heard is the administrators' to change. */
const mayMove = (viewer: Viewer, id: string): boolean =>
  holds(viewer, 'administrator') ||
  viewer.db.prepared('select 1 from role_grants where person_id = ? and lifted_at is null').get(id) === undefined;

function callAlso(viewer: Viewer, personId: string, id: string, written: string): void {
  const name = tidyName(written);
  viewer.db.orm
    .insert(otherNames)
    .values({ id, personId, name, nameKey: nameKey(name) })
    .run();
}

type Typed = { [field in keyof Details]?: Details[field] | undefined } & { name: string };

/** What was left empty is not known. */
function asKept({ name, email, phone, address, language, prefers }: Typed): Details & { nameKey: string } {
  const tidy = tidyName(name);
  const reach = { email: email ?? null, phone: phone ?? null, address: address ?? null };
  return { name: tidy, nameKey: nameKey(tidy), ...reach, language: language ?? null, prefers: prefers ?? null };
}

const changedFields = (before: Details, after: Details): string[] =>
  (Object.keys(before) as (keyof Details)[]).filter((field) => stampOf(before[field]) !== stampOf(after[field]));
