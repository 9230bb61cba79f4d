import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { command, done, refuse, unchanged } from '../command';
import type { Viewer } from '../viewer';
import { changeAdvisorForm, changePartnerForm, giveHatForm } from './forms';
import { nameKey } from './names';
import { type AdvisorHat, personNamed } from './person-queries';
import { canKeepPeople } from './policy';
import { advisorKindsOf, advisors, organizations, partners, people } from './table';
import type { Hat, Sector } from './words';

/** A partner becomes an advisor too, or an advisor a partner. */
export const giveHat = command({
  name: 'people.give-hat',
  form: giveHatForm,
  load: personNamed,
  may: canKeepPeople,
  run: ({ viewer, input, subject }) => {
    const { id, hat } = input;
    if (subject[hat] !== null) return unchanged({ id, hat });
    return wearHat(viewer, id, hat, input) ?? done({ id, hat }, { subject: 'person', id, fields: [hat] });
  },
});

/** What is kept of someone as an advisor. */
export const changeAdvisor = command({
  name: 'people.change-advisor',
  form: changeAdvisorForm,
  load: personNamed,
  may: canKeepPeople,
  run: ({ viewer, input, subject }) => {
    const { id } = input;
    if (subject.advisor === null) return refuse('not-found');
    if (input.stamp !== subject.stamps.advisor) return refuse('changed-meanwhile');
    if (input.joinedOn && subject.leftOn && input.joinedOn > subject.leftOn) {
      return refuse('dates-out-of-order', 'joinedOn');
    }
    return (
      wearHat(viewer, id, 'advisor', input) ??
      done({ id, hat: subject.hat }, { subject: 'person', id, fields: ['advisor'] })
    );
  },
});

export const changePartner = command({
  name: 'people.change-partner',
  form: changePartnerForm,
  load: personNamed,
  may: canKeepPeople,
  run: ({ viewer, input, subject }) => {
    const { id } = input;
    if (subject.partner === null) return refuse('not-found');
    if (input.stamp !== subject.stamps.partner) return refuse('changed-meanwhile');
    return (
      wearHat(viewer, id, 'partner', input) ??
      done({ id, hat: subject.hat }, { subject: 'person', id, fields: ['partner'] })
    );
  },
});

type Worn = { [field in keyof AdvisorHat]?: AdvisorHat[field] | undefined } & {
  organization?: string | undefined;
  sector?: Sector | undefined;
};

/** Writes a hat as it is given: what was left empty is not known. A refusal, or null when it is worn. */
export function wearHat(viewer: Viewer, personId: string, hat: Hat, worn: Worn): ReturnType<typeof refuse> | null {
  if (hat === 'advisor') return wearAdvisorHat(viewer, personId, worn);
  const row = { organizationId: organizationOf(viewer, worn), sector: worn.sector ?? null };
  viewer.db.orm
    .insert(partners)
    .values({ personId, ...row })
    .onConflictDoUpdate({ target: partners.personId, set: row })
    .run();
  return null;
}

function wearAdvisorHat({ db: { orm } }: Viewer, personId: string, worn: Worn): ReturnType<typeof refuse> | null {
  const recruitedBy = worn.recruitedBy ?? null;
  if (recruitedBy === personId) return refuse('recruited-by-oneself', 'recruitedBy');
  if (recruitedBy !== null && !orm.select().from(people).where(eq(people.id, recruitedBy)).get()) {
    return refuse('not-found', 'recruitedBy');
  }
  const { joinedOn = null, recruitedThrough = null, honorarium = null } = worn;
  const row = { joinedOn, recruitedThrough, recruitedBy, honorarium };
  const target = advisors.personId;
  orm
    .insert(advisors)
    .values({ personId, ...row })
    .onConflictDoUpdate({ target, set: row })
    .run();
  orm.delete(advisorKindsOf).where(eq(advisorKindsOf.personId, personId)).run();
  for (const kind of new Set(worn.kinds)) orm.insert(advisorKindsOf).values({ personId, kind }).run();
  return null;
}

/** The organization of a name, new to the records when nobody is from there yet. */
function organizationOf({ db: { orm } }: Viewer, { organization, sector }: Worn): string | null {
  if (organization === undefined || organization === null) return null;
  const key = nameKey(organization);
  const known = orm.select().from(organizations).where(eq(organizations.nameKey, key)).get();
  if (known) return known.id;
  const id = newId();
  orm
    .insert(organizations)
    .values({ id, name: organization, nameKey: key, sector: sector ?? null })
    .run();
  return id;
}
