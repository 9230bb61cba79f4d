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

/** The team this house keeps records for. Everyone may know it. */
export const ohtOf = (viewer: Viewer): Oht => viewer.db.orm.select().from(oht).where(eq(oht.id, 1)).get() ?? NOT_SET_UP;

export const isSetUp = (viewer: Viewer): boolean => ohtOf(viewer).setUpAt > 0;

/** The thresholds in force on a day: the defaults, and what the office changed up to then. */
export function thresholdsOn(viewer: Viewer, day: Day): Thresholds {
  const rows = viewer.db.sql
    .prepare(`select name, value from thresholds where from_day <= ? order by from_day, set_at`)
    .all(day) as { name: ThresholdName; value: number }[];
  return { ...thresholdDefaults, ...Object.fromEntries(rows.map((row) => [row.name, row.value])) };
}

/** The rates in force on a day, in cents: the defaults, and what the office changed up to then. */
export function ratesOn(viewer: Viewer, day: Day): Rates {
  const rows = viewer.db.sql
    .prepare(`select name, cents from rates where from_day <= ? order by from_day, set_at`)
    .all(day) as { name: RateName; cents: number }[];
  return { ...rateDefaults, ...Object.fromEntries(rows.map((row) => [row.name, row.cents])) };
}
