import { and, eq, isNull } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { roleGrants } from '../access/table';
import { command, done, refuse } from '../command';
import { groups } from '../groups/table';
import { nameKey, tidyName } from '../people/names';
import { people } from '../people/table';
import type { Language } from '../people/words';
import type { Viewer } from '../viewer';
import { giveRoleForm } from './forms';
import { canGiveRoles } from './policy';

/** Gives a role to whoever has an address, known or new to the records. A chair's role is for one group. */
export const giveRole = command({
  name: 'roles.give',
  form: giveRoleForm,
  load: (viewer) => viewer,
  may: canGiveRoles,
  run: ({ viewer, input, now }) => {
    const { role } = input;
    const groupId = input.groupId ?? null;
    if ((role === 'chair') !== (groupId !== null)) return refuse('chair-of-which-group', 'groupId');
    if (groupId !== null && !isGroup(viewer, groupId)) return refuse('unknown-group', 'groupId');
    const { email, name, language } = input;
    const personId = name === undefined ? personKnown(viewer, email) : personOrNew(viewer, { email, name, language });
    if (personId === null) return refuse('name-needed', 'name');
    if (holdsAlready(viewer, personId, role, groupId)) return refuse('has-the-role', 'role');
    const grant = { id: newId(), personId, role, groupId, givenBy: viewer.personId, givenAt: now };
    viewer.db.orm.insert(roleGrants).values(grant).run();
    return done({ personId }, { subject: 'person', id: personId, fields: ['role'] });
  },
});

/** Whether there is such a group. */
export const isGroup = (viewer: Viewer, id: string): boolean =>
  viewer.db.orm.select({ id: groups.id }).from(groups).where(eq(groups.id, id)).get() !== undefined;

/** The person whom the records know by this address. */
export const personKnown = (viewer: Viewer, email: string): string | null =>
  viewer.db.orm.select({ id: people.id }).from(people).where(eq(people.email, email)).get()?.id ?? null;

/** Someone the records know by this address, or else someone new. */
export function personOrNew(
  viewer: Viewer,
  { email, name, language }: { email: string; name: string; language?: Language | undefined },
): string {
  const known = personKnown(viewer, email);
  if (known !== null) return known;
  const id = newId();
  const tidy = tidyName(name);
  const row = { id, name: tidy, nameKey: nameKey(tidy), email, language: language ?? null };
  viewer.db.orm.insert(people).values(row).run();
  return id;
}

/** Whether a person holds a role now; a chair's is for one group. */
export function holdsAlready(viewer: Viewer, personId: string, role: string, groupId: string | null): boolean {
  const held = viewer.db.orm
    .select({ groupId: roleGrants.groupId })
    .from(roleGrants)
    .where(and(eq(roleGrants.personId, personId), eq(roleGrants.role, role), isNull(roleGrants.liftedAt)))
    .all();
  return held.some((grant) => grant.groupId === groupId);
}
