import { and, eq, notInArray } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { command, type Doing, done, refuse, unchanged } from '../command';
import { nameKey, tidyName } from '../people/names';
import { accessNeedsOf, advisors, otherNames, people } from '../people/table';
import { stampOf } from '../stamp';
import { type ChangeMine, changeMineForm } from './forms';
import { type OwnDetails, type OwnPage, ownDetails } from './own-details-queries';
import { canSeeOwnPages } from './policy';

/**
 * An advisor changes what the office knows of them. Their mail address is not among it: signing in goes by it, so the
 * office changes it. An earlier name is kept, for older records to find them by.
 */
export const changeMine = command({
  name: 'people.change-mine',
  form: changeMineForm,
  load: (viewer) => ownDetails(viewer),
  may: (viewer) => canSeeOwnPages(viewer),
  run(doing) {
    const { input, subject } = doing;
    if (input.stamp !== subject.stamp) return refuse('changed-meanwhile');
    const wanted = asKept(input);
    if (!hasThatWay(wanted, subject.email)) return refuse('no-such-way', 'prefers');
    const fields = (Object.keys(wanted) as (keyof OwnDetails)[]).filter(
      (field) => stampOf(wanted[field]) !== stampOf(subject.details[field]),
    );
    if (fields.length === 0) return unchanged({});
    keep(doing, wanted);
    return done({}, { subject: 'person', id: subject.personId, fields });
  },
});

const asKept = ({ name, phone, address, language, prefers, honorarium, needs }: ChangeMine): OwnDetails => ({
  name: tidyName(name),
  phone: phone ?? null,
  address: address ?? null,
  language: language ?? null,
  prefers: prefers ?? null,
  honorarium: honorarium ?? null,
  needs: [...new Set(needs)].sort(),
});

/** Who prefers a way of being reached can be reached that way. */
function hasThatWay({ prefers, phone, address }: OwnDetails, email: string | null): boolean {
  const ways = { email, phone, paper: address };
  return prefers === null || ways[prefers] !== null;
}

function keep({ viewer, subject, today }: Doing<ChangeMine, OwnPage>, wanted: OwnDetails): void {
  const { orm } = viewer.db;
  const { personId } = subject;
  const { name, phone, address, language, prefers, honorarium, needs } = wanted;
  const key = nameKey(name);
  const before = nameKey(subject.details.name);
  if (key !== before) {
    orm.insert(otherNames).values({ id: newId(), personId, name: subject.details.name, nameKey: before }).run();
  }
  const mine = eq(people.id, personId);
  orm.update(people).set({ name, nameKey: key, phone, address, language, prefers }).where(mine).run();
  orm.update(advisors).set({ honorarium }).where(eq(advisors.personId, personId)).run();
  orm
    .delete(accessNeedsOf)
    .where(and(eq(accessNeedsOf.personId, personId), notInArray(accessNeedsOf.need, needs)))
    .run();
  for (const need of needs)
    orm.insert(accessNeedsOf).values({ personId, need, saidOn: today }).onConflictDoNothing().run();
}
