import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { roleGrants } from '../access/table';
import { command, done } from '../command';
import { nameKey, tidyName } from '../people/names';
import { people } from '../people/table';
import type { Viewer } from '../viewer';
import { type SetUp, setUpForm } from './forms';
import { canSetUp } from './policy';
import { isSetUp } from './queries';
import { oht } from './table';

/** Sets the house up: the team, and its first administrator, who is a coordinator too. */
export const setUp = command({
  name: 'set-up',
  form: setUpForm,
  load: (viewer) => ({ setUp: isSetUp(viewer) }),
  may: canSetUp,
  run: ({ viewer, input, now }) => {
    const { nameEn, nameFr, timeZone, fiscalYearStart } = input;
    const contact = { contactName: input.contactName ?? null, contactPhone: input.contactPhone ?? null };
    const team = { nameEn, nameFr, timeZone, fiscalYearStart, ...contact, setUpAt: now };
    viewer.db.orm
      .insert(oht)
      .values({ id: 1, ...team })
      .onConflictDoUpdate({ target: oht.id, set: team })
      .run();
    const personId = administrator(viewer, input);
    for (const role of ['administrator', 'coordinator'] as const) {
      viewer.db.orm.insert(roleGrants).values({ id: newId(), personId, role, givenAt: now }).run();
    }
    return done({ personId }, { subject: 'oht', id: '1', fields: Object.keys(team) });
  },
});

/** The first administrator: someone the records already know by this email, or someone new. */
function administrator(viewer: Viewer, input: SetUp): string {
  const { orm } = viewer.db;
  const known = orm.select({ id: people.id }).from(people).where(eq(people.email, input.adminEmail)).get();
  if (known) return known.id;
  const id = newId();
  const name = tidyName(input.adminName);
  orm
    .insert(people)
    .values({ id, name, nameKey: nameKey(name), email: input.adminEmail, language: input.adminLanguage })
    .run();
  return id;
}
