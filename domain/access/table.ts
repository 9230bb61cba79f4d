import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { oneOf } from '@/db/columns';
import { groups } from '../groups/table';
import { people } from '../people/table';
import { roles } from './words';

/** A signed-in browser. The token itself is never kept, only its hash. Times are UTC ms. */
export const sessions = sqliteTable(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    startedAt: integer('started_at').notNull(),
    lastSeenAt: integer('last_seen_at').notNull(),
    /** When the person was last here before this session, where that is known. */
    previousSeenAt: integer('previous_seen_at'),
    /** When the session ends whatever happens; idle expiry is counted from lastSeenAt. */
    endsAt: integer('ends_at').notNull(),
    secondFactorAt: integer('second_factor_at'),
  },
  (t) => [index('sessions_person').on(t.personId)],
);

/** A sign-in asked for: a code and a link in one mail. `personId` is null for an address nobody here has. */
export const signInRequests = sqliteTable(
  'sign_in_requests',
  {
    id: text('id').primaryKey(),
    personId: text('person_id').references(() => people.id),
    codeHash: text('code_hash').notNull(),
    linkHash: text('link_hash').notNull().unique(),
    browserHash: text('browser_hash').notNull(),
    askedAt: integer('asked_at').notNull(),
    endsAt: integer('ends_at').notNull(),
    usedAt: integer('used_at'),
    wrongTries: integer('wrong_tries').notNull().default(0),
  },
  (t) => [index('sign_in_requests_browser').on(t.browserHash), index('sign_in_requests_person').on(t.personId)],
);

/** An authenticator app of a person. `lastStep` is the last time step used, so that a code works once. */
export const secondFactors = sqliteTable('second_factors', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.id),
  secret: text('secret').notNull(),
  confirmedAt: integer('confirmed_at'),
  lastStep: integer('last_step'),
});

export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    codeHash: text('code_hash').notNull(),
    usedAt: integer('used_at'),
  },
  (t) => [primaryKey({ columns: [t.personId, t.codeHash] })],
);

/** An account of a person at an identity provider of the office (OIDC). */
export const accounts = sqliteTable(
  'accounts',
  {
    provider: text('provider').notNull(),
    providerAccountId: text('provider_account_id').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
  },
  (t) => [primaryKey({ columns: [t.provider, t.providerAccountId] }), index('accounts_person').on(t.personId)],
);

/** A role a person holds, given by whom and when, and lifted by whom and when. `groupId` is set for a chair. */
export const roleGrants = sqliteTable(
  'role_grants',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role').notNull(),
    groupId: text('group_id').references(() => groups.id),
    givenBy: text('given_by').references(() => people.id),
    givenAt: integer('given_at').notNull(),
    liftedBy: text('lifted_by').references(() => people.id),
    liftedAt: integer('lifted_at'),
  },
  (t) => [oneOf(t.role, roles), index('role_grants_person').on(t.personId), index('role_grants_group').on(t.groupId)],
);

/** What someone had written when their session ended, kept until they have signed in again in the same browser. */
export const keptForms = sqliteTable(
  'kept_forms',
  {
    tokenHash: text('token_hash').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    path: text('path').notNull(),
    form: text('form').notNull(),
    /** What each field held, as JSON. */
    written: text('written').notNull(),
    endsAt: integer('ends_at').notNull(),
  },
  (t) => [index('kept_forms_person').on(t.personId)],
);
