import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { inOrder, isDay, notNegative, oneOf, rule } from '@/db/columns';
import { people } from '../people/table';
import { sectors } from '../people/words';
import { memberRoles, powers, ruleBases, seatClasses, sides } from './words';

/** A standing body. The decision rule is "more than `share` of `basis`", share in thousandths; quorum is a weight, or not known. */
export const groups = sqliteTable(
  'groups',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    nameKey: text('name_key').notNull().unique(),
    power: text('power').notNull(),
    ruleBasis: text('rule_basis').notNull().default('cast'),
    ruleShare: integer('rule_share').notNull().default(500),
    recusedCountAsPresent: integer('recused_count_as_present').notNull().default(0),
    quorum: integer('quorum'),
    closedOn: text('closed_on'),
    /** 1 when every advisor of the team may see its meetings, unless a meeting says otherwise. */
    openToSee: integer('open_to_see').notNull().default(0),
    /** 1 when it records who spoke at its meetings. */
    recordsSpeaking: integer('records_speaking').notNull().default(0),
  },
  (t) => [
    oneOf(t.power, powers),
    oneOf(t.ruleBasis, ruleBases),
    rule('share', sql`${t.ruleShare} between 1 and 999`),
    notNegative(t.quorum),
    isDay(t.closedOn),
  ],
);

/** A place in a group, for an advisor or for a sector; weight 0 is a seat with no vote. */
export const seats = sqliteTable(
  'seats',
  {
    id: text('id').primaryKey(),
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id),
    class: text('class').notNull(),
    side: text('side').notNull(),
    sector: text('sector'),
    weight: integer('weight').notNull(),
    fromDay: text('from_day'),
    toDay: text('to_day'),
  },
  (t) => [
    oneOf(t.class, seatClasses),
    oneOf(t.side, sides),
    oneOf(t.sector, sectors),
    notNegative(t.weight),
    isDay(t.fromDay),
    isDay(t.toDay),
    inOrder('seats', t.fromDay, t.toDay),
    index('seats_group').on(t.groupId),
  ],
);

/** A person in a seat. `fromAssumed` is 1 when no record says from when, and the start of the records stands in. */
export const memberships = sqliteTable(
  'memberships',
  {
    id: text('id').primaryKey(),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role').notNull().default('member'),
    fromDay: text('from_day').notNull(),
    toDay: text('to_day'),
    fromAssumed: integer('from_assumed').notNull().default(0),
  },
  (t) => [
    oneOf(t.role, memberRoles),
    isDay(t.fromDay),
    isDay(t.toDay),
    inOrder('memberships', t.fromDay, t.toDay),
    index('memberships_seat').on(t.seatId),
    index('memberships_person').on(t.personId),
  ],
);

/** What a group is for and how it works, in force from a day; the latest day that is not ahead stands. */
export const termsOfReference = sqliteTable(
  'terms_of_reference',
  {
    id: text('id').primaryKey(),
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id),
    fromDay: text('from_day').notNull(),
    text: text('text'),
    link: text('link'),
    recordedBy: text('recorded_by').references(() => people.id),
    recordedAt: integer('recorded_at').notNull(),
  },
  (t) => [
    isDay(t.fromDay),
    rule('terms_say_something', sql`${t.text} is not null or ${t.link} is not null`),
    index('terms_of_reference_group').on(t.groupId, t.fromDay),
    index('terms_of_reference_recorded_by').on(t.recordedBy),
  ],
);
