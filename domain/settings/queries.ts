import { eq } from 'drizzle-orm';
import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { oht } from './table';
import {
  type RateName,
  type Rates,
  rateDefaults,
  type ThresholdName,
  type Thresholds,
  thresholdDefaults,
} from './words';

export type Oht = typeof oht.$inferSelect;

/** What stands in for the team until it is set up (the command line may import before that). */
const NOT_SET_UP: Oht = {
  id: 1,
  nameEn: 'Ontario Health Team',
  nameFr: 'Équipe Santé Ontario',
  timeZone: 'America/Toronto',
  fiscalYearStart: 4,
  contactName: null,
  contactPhone: null,
  mileageZone: 'south',
  setUpAt: 0,
  fictional: 0,
};

/** Asked for by nearly every page, so compiled once for each database. */
const compiled = new WeakMap<Viewer['db'], ReturnType<typeof compile>>();
const compile = ({ orm }: Viewer['db']) => orm.select().from(oht).where(eq(oht.id, 1)).prepare();

/** The team this house keeps records for. Everyone may know it. */
export function ohtOf({ db }: Viewer): Oht {
  const statement = compiled.get(db) ?? compile(db);
  compiled.set(db, statement);
  return statement.get() ?? NOT_SET_UP;
}

export const isSetUp = (viewer: Viewer): boolean => ohtOf(viewer).setUpAt > 0;

/** The thresholds in force on a day: the defaults, and what the office changed up to then. */
export function thresholdsOn(viewer: Viewer, day: Day): Thresholds {
  const rows = viewer.db.sql
    .prepare(`select name, value from thresholds where from_day <= ? order by from_day, set_at`)
    .all(day) as { name: ThresholdName; value: number }[];
  return { ...thresholdDefaults, ...Object.fromEntries(rows.map((row) => [row.name, row.value])) };
}

/** The rates in force by day, in cents: the defaults, and what the office changed up to then. One statement for all days. */
export function ratesByDay(viewer: Viewer): (day: Day) => Rates {
  const changes = viewer.db.sql
    .prepare(`select name, cents, from_day as "from" from rates order by from_day, set_at`)
    .all() as { name: RateName; cents: number; from: Day }[];
  return (day) => {
    const upTo = changes.filter(({ from }) => from <= day);
    return { ...rateDefaults, ...Object.fromEntries(upTo.map((change) => [change.name, change.cents])) };
  };
}

/** The rates in force on one day. */
export const ratesOn = (viewer: Viewer, day: Day): Rates => ratesByDay(viewer)(day);
