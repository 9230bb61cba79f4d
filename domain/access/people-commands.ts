import { eq } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import { people } from '../people/table';
import type { Viewer } from '../viewer';
import { isOnlyAdministrator } from './administrator-queries';
import { personForm } from './forms';
import { canShutOut } from './policy';
import { rolesOf } from './queries';
import { sessions, signInRequests } from './table';

/** Someone may not sign in any more: their sessions end now. Their roles and their record stay as they are. */
export const disablePerson = command({
  name: 'people.disable',
  form: personForm,
  load: personById,
  may: canShutOut,
  run: ({ viewer, subject: person, now }) => {
    const { personId } = person;
    if (person.disabledAt !== null) return unchanged({ personId });
    if (personId === viewer.personId) return refuse('own-sign-in');
    const isAdministrator = rolesOf(viewer, personId).roles.includes('administrator');
    if (isAdministrator && isOnlyAdministrator(viewer, personId)) return refuse('last-administrator');
    const { orm } = viewer.db;
    orm.update(people).set({ disabledAt: now }).where(eq(people.id, personId)).run();
    orm.delete(sessions).where(eq(sessions.personId, personId)).run();
    orm.delete(signInRequests).where(eq(signInRequests.personId, personId)).run();
    return done({ personId }, { subject: 'person', id: personId, fields: ['disabledAt'] });
  },
});

/** They may sign in again, by the roles they hold. */
export const enablePerson = command({
  name: 'people.enable',
  form: personForm,
  load: personById,
  may: canShutOut,
  run: ({ viewer, subject: { personId, disabledAt } }) => {
    if (disabledAt === null) return unchanged({ personId });
    viewer.db.orm.update(people).set({ disabledAt: null }).where(eq(people.id, personId)).run();
    return done({ personId }, { subject: 'person', id: personId, fields: ['disabledAt'] });
  },
});

function personById(viewer: Viewer, { personId }: { personId: string }) {
  const columns = { personId: people.id, disabledAt: people.disabledAt };
  return viewer.db.orm.select(columns).from(people).where(eq(people.id, personId)).get() ?? null;
}
