import { z } from 'zod';
import { languages } from '../people/words';
import { timeZones } from './words';

const name = z.string().trim().min(1).max(200);

/** The first visit: the team, whom its advisors can call, and its first administrator. */
export const setUpForm = z.object({
  nameEn: name,
  nameFr: name,
  timeZone: z.enum(timeZones),
  fiscalYearStart: z.coerce.number().int().min(1).max(12),
  contactName: name.optional(),
  contactPhone: z.string().trim().max(40).optional(),
  adminName: name,
  adminEmail: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  adminLanguage: z.enum(languages),
});
export type SetUp = z.output<typeof setUpForm>;
