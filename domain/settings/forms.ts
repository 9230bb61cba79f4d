import { z } from 'zod';
import { roles } from '../access/words';
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

/** Who is to have which role; a name when the records do not know the address, a group for a chair. */
export const giveRoleForm = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  name: z.string().trim().min(1).max(200).optional(),
  language: z.enum(languages).optional(),
  role: z.enum(roles),
  groupId: z.string().min(1).max(100).optional(),
});
