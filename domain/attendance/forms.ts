import { z } from 'zod';
import { lengthField } from '../contributions/forms';
import { channelField, idField, nameField, onceField } from '../fields';
import { sides } from '../groups/words';
import { attendances, cameAttendances } from '../meetings/words';

const ofPerson = { meetingId: idField, personId: idField };

/** One tap: how they are there, that they are not, or that nothing is to be said of it after all. */
export const recordForm = z.object({ ...ofPerson, attendance: z.enum([...attendances, 'unsaid']) });

const timeField = z
  .string()
  .trim()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'no-such-time');

/** When they came and left, by the clock on the wall; or one of them just now. */
export const timeForm = z.object({
  ...ofPerson,
  arrived: timeField.optional(),
  left: timeField.optional(),
  now: z.enum(['arrived', 'left']).optional(),
});

export const speakingForm = z.object({ ...ofPerson, spoke: z.enum(['yes', 'no', 'unsaid']) });

/** Someone nobody expected. A name like one in the records asks who is meant; `isNew` says that it is somebody else. */
export const walkInForm = z.object({
  meetingId: idField,
  once: onceField,
  name: nameField,
  personId: idField.optional(),
  side: z.enum(sides).optional(),
  isNew: z.literal('on').optional(),
  origin: z.enum(['walked-in', 'brought']),
  attendance: z.enum(cameAttendances),
});

/** Whom someone brought: a name only where the guest agreed to it. */
export const addGuestForm = z
  .object({ ...ofPerson, once: onceField, name: nameField.optional(), consent: z.literal('on').optional() })
  .refine(({ name, consent }) => name === undefined || consent === 'on', {
    path: ['consent'],
    message: 'guest-without-consent',
  });
export const dropGuestForm = z.object({ meetingId: idField, guestId: idField });

/** How long someone prepared for a meeting; left empty, it is taken out. */
export const preparationForm = z.object({
  meetingId: idField,
  personId: idField.optional(),
  length: lengthField.optional(),
  channel: channelField,
});

export const ofMeetingForm = z.object({ meetingId: idField });
/** The meeting was held. `rest`: who is not marked did not come. */
export const closeForm = z.object({ meetingId: idField, rest: z.literal('on').optional() });
