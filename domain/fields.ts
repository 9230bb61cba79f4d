import { z } from 'zod';
import { actingChannels } from './activity/words';
import { isRealDay } from './calendar';

/** The fields that forms share. A text longer than its bound is refused beside its field; nothing is cut. */
export const idField = z.string().min(1).max(100);
/** The id of what a form adds, made with the page: sent twice, it adds once. */
export const onceField = z.uuid();
/** How the row stood when the form was filled (stamp.ts). */
export const stampField = z.string().min(1).max(64);

export const nameField = z.string().trim().min(1).max(200);
export const lineField = z.string().trim().min(1).max(500);
/** Several paragraphs. Line ends are one character, as a browser counts them. */
export const textField = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().min(1).max(5000));

export const emailField = z.string().trim().toLowerCase().pipe(z.email().max(254));
export const phoneField = z.string().trim().min(1).max(40);

/** A calendar day in the team's zone. */
export const dayField = z.string().trim().refine(isRealDay, 'no-such-day');
/** How what is recorded for someone reached the office; left out by who speaks for themselves. */
export const channelField = z.enum(actingChannels).optional();

/** Whether two days stand in order, where both are given: for a form's refinement (`dates-out-of-order`). */
export const inOrder = (from: string | undefined, to: string | undefined): boolean => !from || !to || from <= to;

/** A time of day as clocks show it, 18:30; a single figure for the hour is taken too. */
export const timeField = z
  .string()
  .trim()
  .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'no-such-time')
  .transform((time) => time.padStart(5, '0'));

/** Where something is on the web. */
export const webAddressField = z
  .string()
  .trim()
  .max(500)
  .refine((text) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text), 'no-web-address');
