import { and, eq, isNull } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { roleGrants } from '../access/table';
import { command, type Doing, done, type Outcome, refuse, unchanged } from '../command';
import { writeMail } from '../notifications/mail-commands';
import { nameKey, tidyName } from '../people/names';
import { people } from '../people/table';
import type { Viewer } from '../viewer';
import { type Invite, inviteForm } from './forms';
import { canGiveRoles } from './policy';
import { holdsAlready, isGroup, personKnown, personOrNew } from './role-commands';

/** Asks someone into the office by mail: who they are, their roles, and the mail that says how to sign in. */
export const inviteStaff = command({
  name: 'roles.invite',
  form: inviteForm,
  load: (viewer, { once }) => ({ invited: invitedBefore(viewer, once) }),
  may: canGiveRoles,
  run: (doing): Outcome<{ personId: string }> => {
    const { viewer, input, subject } = doing;
    if (subject.invited !== null) return unchanged({ personId: subject.invited });
    const refused = whatHinders(viewer, input);
    if (refused !== null) return refused;
    const personId = personOrNew(viewer, input);
    const lacks = input.roles.filter((role) => !holdsAlready(viewer, personId, role, groupOf(input, role)));
    if (lacks.length === 0) return refuse('has-the-role', 'roles');
    giveRoles(doing, personId, lacks);
    const { language, subject: title, body } = input;
    writeMail(viewer, {
      personId,
      kind: 'staff-invitation',
      language,
      subject: title,
      body,
      urgent: true,
      now: doing.now,
    });
    return done({ personId }, { subject: 'person', id: personId, fields: ['role'] });
  },
});

/** The first role given by a form has the form's own id. */
const invitedBefore = (viewer: Viewer, once: string): string | null =>
  viewer.db.orm.select({ id: roleGrants.personId }).from(roleGrants).where(eq(roleGrants.id, once)).get()?.id ?? null;

const groupOf = ({ groupId }: Invite, role: string): string | null => (role === 'chair' ? (groupId ?? null) : null);

function whatHinders(viewer: Viewer, input: Invite): Outcome<never> | null {
  const { groupId, email, another } = input;
  if (input.roles.includes('chair') && groupId === undefined) return refuse('chair-of-which-group', 'groupId');
  if (groupId !== undefined && !isGroup(viewer, groupId)) return refuse('unknown-group', 'groupId');
  const key = nameKey(tidyName(input.name));
  const knownId = personKnown(viewer, email);
  if (knownId === null) {
    return another || !isNamedWithoutAddress(viewer, key) ? null : refuse('someone-of-that-name', 'another');
  }
  const known = viewer.db.orm.select().from(people).where(eq(people.id, knownId)).get();
  if (known?.nameKey !== key) return refuse('address-of-another', 'email');
  return known.disabledAt === null ? null : refuse('sign-in-is-closed', 'email');
}

/** Someone of that name whom no mail reaches yet: perhaps the same person. */
const isNamedWithoutAddress = (viewer: Viewer, key: string): boolean =>
  viewer.db.orm
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.nameKey, key), isNull(people.email)))
    .get() !== undefined;

function giveRoles({ viewer, input, now }: Doing<Invite, unknown>, personId: string, roles: Invite['roles']): void {
  roles.forEach((role, i) => {
    const id = i === 0 ? input.once : newId();
    const grant = { id, personId, role, groupId: groupOf(input, role), givenBy: viewer.personId, givenAt: now };
    viewer.db.orm.insert(roleGrants).values(grant).run();
  });
}
