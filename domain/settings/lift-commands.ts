import { eq } from 'drizzle-orm';
import { isOnlyAdministrator } from '../access/administrator-queries';
import { roleGrants } from '../access/table';
import { command, done, refuse, unchanged } from '../command';
import type { Viewer } from '../viewer';
import { liftRoleForm } from './forms';
import { canGiveRoles } from './policy';

type Grant = typeof roleGrants.$inferSelect;

/**
 * A role is lifted; that it was held stays in the history. Nobody lifts their own role of administrator, and nobody
 * the last one: a house without an administrator could never have one again.
 */
export const liftRole = command({
  name: 'roles.lift',
  form: liftRoleForm,
  load: grantById,
  may: canGiveRoles,
  run: ({ viewer, subject: grant, now }) => {
    const { personId } = grant;
    if (grant.liftedAt !== null) return unchanged({ personId });
    if (grant.role === 'administrator' && personId === viewer.personId) return refuse('own-administrator-role');
    if (grant.role === 'administrator' && isOnlyAdministrator(viewer, personId)) return refuse('last-administrator');
    const lifted = { liftedBy: viewer.personId, liftedAt: now };
    viewer.db.orm.update(roleGrants).set(lifted).where(eq(roleGrants.id, grant.id)).run();
    return done({ personId }, { subject: 'person', id: personId, fields: ['role'] });
  },
});

function grantById(viewer: Viewer, { grantId }: { grantId: string }): Grant | null {
  return viewer.db.orm.select().from(roleGrants).where(eq(roleGrants.id, grantId)).get() ?? null;
}
