import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { inOrder, isDay, oneOf } from '@/db/columns';
import {
  absenceKinds,
  accessNeeds,
  advisorKinds,
  contactChannels,
  honorariumChoices,
  languages,
  onboardingSteps,
  recruitedThrough,
  sectors,
} from './words';

/** Anyone at a table. `nameKey` is the name without case or accents, for finding and matching. */
export const people = sqliteTable(
  'people',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    nameKey: text('name_key').notNull(),
    email: text('email').unique(),
    phone: text('phone'),
    /** Where a letter reaches them. */
    address: text('address'),
    language: text('language'),
    prefers: text('prefers'),
    disabledAt: integer('disabled_at'),
  },
  (t) => [oneOf(t.language, languages), oneOf(t.prefers, contactChannels), index('people_name').on(t.nameKey)],
);

/** Other names the records use for a person: a nickname, an earlier name. */
export const otherNames = sqliteTable(
  'other_names',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    name: text('name').notNull(),
    nameKey: text('name_key').notNull(),
  },
  (t) => [index('other_names_person').on(t.personId), index('other_names_key').on(t.nameKey)],
);

/** The advisor's hat of a person. */
export const advisors = sqliteTable(
  'advisors',
  {
    personId: text('person_id')
      .primaryKey()
      .references(() => people.id),
    joinedOn: text('joined_on'),
    leftOn: text('left_on'),
    recruitedThrough: text('recruited_through'),
    recruitedBy: text('recruited_by').references(() => people.id),
    honorarium: text('honorarium'),
  },
  (t) => [
    isDay(t.joinedOn),
    isDay(t.leftOn),
    inOrder('advisors', t.joinedOn, t.leftOn),
    oneOf(t.recruitedThrough, recruitedThrough),
    oneOf(t.honorarium, honorariumChoices),
    index('advisors_recruited_by').on(t.recruitedBy),
  ],
);

export const advisorKindsOf = sqliteTable(
  'advisor_kinds',
  {
    personId: text('person_id')
      .notNull()
      .references(() => advisors.personId),
    kind: text('kind').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.kind] }), oneOf(t.kind, advisorKinds)],
);

export const organizations = sqliteTable(
  'organizations',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    nameKey: text('name_key').notNull().unique(),
    sector: text('sector'),
  },
  (t) => [oneOf(t.sector, sectors)],
);

/** The partner's hat of a person: from a member organization, with a sector. */
export const partners = sqliteTable(
  'partners',
  {
    personId: text('person_id')
      .primaryKey()
      .references(() => people.id),
    organizationId: text('organization_id').references(() => organizations.id),
    sector: text('sector'),
  },
  (t) => [oneOf(t.sector, sectors), index('partners_organization').on(t.organizationId)],
);

/** A recorded absence from all duties: nothing is expected of the person in it. */
export const leaves = sqliteTable(
  'leaves',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    fromDay: text('from_day').notNull(),
    toDay: text('to_day'),
    kind: text('kind').notNull().default('leave'),
  },
  (t) => [
    isDay(t.fromDay),
    isDay(t.toDay),
    oneOf(t.kind, absenceKinds),
    inOrder('leaves', t.fromDay, t.toDay),
    index('leaves_person').on(t.personId),
  ],
);

export const onboarding = sqliteTable(
  'onboarding_steps',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    step: text('step').notNull(),
    doneOn: text('done_on').notNull(),
    renewOn: text('renew_on'),
  },
  (t) => [oneOf(t.step, onboardingSteps), isDay(t.doneOn), isDay(t.renewOn), index('onboarding_person').on(t.personId)],
);

export const accessNeedsOf = sqliteTable(
  'access_needs',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    need: text('need').notNull(),
    saidOn: text('said_on').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.need] }), oneOf(t.need, accessNeeds), isDay(t.saidOn)],
);

/** An advisor's own choice to be found by other advisors, by one contact of theirs. */
export const networkMembers = sqliteTable(
  'network_members',
  {
    personId: text('person_id')
      .primaryKey()
      .references(() => people.id),
    shares: text('shares').notNull(),
    joinedAt: integer('joined_at').notNull(),
  },
  (t) => [oneOf(t.shares, contactChannels)],
);

/** Two records that look alike and were found to be of two people. `at` is UTC ms. */
export const toldApart = sqliteTable(
  'told_apart',
  {
    oneId: text('one_id')
      .notNull()
      .references(() => people.id),
    otherId: text('other_id')
      .notNull()
      .references(() => people.id),
    at: integer('at').notNull(),
    by: text('by').references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.oneId, t.otherId] }),
    index('told_apart_other').on(t.otherId),
    index('told_apart_by').on(t.by),
  ],
);
