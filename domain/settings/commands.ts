import { newId } from '@/db/columns';
import { roleGrants } from '../access/table';
import { command, done } from '../command';
import { setUpForm } from './forms';
import { canSetUp } from './policy';
import { isSetUp } from './queries';
import { personOrNew } from './role-commands';
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
    const { adminEmail: email, adminName: name, adminLanguage: language } = input;
    const personId = personOrNew(viewer, { email, name, language });
    for (const role of ['administrator', 'coordinator'] as const) {
      viewer.db.orm.insert(roleGrants).values({ id: newId(), personId, role, givenAt: now }).run();
    }
    return done({ personId }, { subject: 'oht', id: '1', fields: Object.keys(team) });
  },
});
