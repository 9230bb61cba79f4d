import { sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isDay, notNegative, oneOf, rule } from '@/db/columns';
import { people } from '../people/table';
import { mileageZones, rateNames, thresholdNames } from './words';

/** The one team this database is about. */
export const oht = sqliteTable(
  'oht',
  {
    id: integer('id').primaryKey(),
    nameEn: text('name_en').notNull(),
    nameFr: text('name_fr').notNull(),
    timeZone: text('time_zone').notNull(),
    fiscalYearStart: integer('fiscal_year_start').notNull(),
    contactName: text('contact_name'),
    contactPhone: text('contact_phone'),
    setUpAt: integer('set_up_at').notNull(),
    mileageZone: text('mileage_zone').notNull().default('south'),
    /** Set by the demo alone: signing in as one of its cast is possible only then. */
    fictional: integer('fictional').notNull().default(0),
  },
  (t) => [
    rule('one_oht', sql`${t.id} = 1`),
    rule('month', sql`${t.fiscalYearStart} between 1 and 12`),
    oneOf(t.mileageZone, mileageZones),
  ],
);

export const thresholds = sqliteTable(
  'thresholds',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    value: integer('value').notNull(),
    fromDay: text('from_day').notNull(),
    setBy: text('set_by').references(() => people.id),
    setAt: integer('set_at').notNull(),
  },
  (t) => [oneOf(t.name, thresholdNames), isDay(t.fromDay), notNegative(t.value)],
);

export const rates = sqliteTable(
  'rates',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    cents: integer('cents').notNull(),
    fromDay: text('from_day').notNull(),
    setBy: text('set_by').references(() => people.id),
    setAt: integer('set_at').notNull(),
  },
  (t) => [oneOf(t.name, rateNames), isDay(t.fromDay), notNegative(t.cents)],
);
