import { z } from 'zod';
import { dayField, idField, lineField, onceField } from '../fields';
import { sides } from '../groups/words';
import { leaveOutReasons } from './words';

const why = { reason: z.enum(leaveOutReasons), words: lineField.optional() };
const saidWhy = ({ reason, words }: { reason?: string | undefined; words?: string | undefined }): boolean =>
  reason !== 'other' || words !== undefined;
const inWords = { error: 'say-why', path: ['words'] };

/** People ticked in a list; a browser posts one of them as a text alone. */
const peopleField = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(idField).min(1).max(500),
);

export const sendForm = z.object({ meetingId: idField, people: peopleField });
export const leaveOutForm = z
  .object({ once: onceField, meetingId: idField, personId: idField, ...why })
  .refine(saidWhy, inWords);
export const liftForm = z.object({ id: idField });
/** `reason` is asked where the person is expected: they are then left out on purpose. */
export const withdrawForm = z
  .object({ id: idField, reason: why.reason.optional(), words: why.words })
  .refine(saidWhy, inWords);

/** Told by a call or a letter, on a day; today where none is given. */
export const tellingChannels = ['phone', 'paper'] as const;
export const toldForm = z.object({ id: idField, channel: z.enum(tellingChannels), onDay: dayField.optional() });
export const mailNotedForm = z.object({ mailId: idField });

const may = z.enum(['yes', 'no', 'as-meeting']);
export const guestsForm = z.object({ id: idField, may });
export const guestsOfSideForm = z.object({ meetingId: idField, side: z.enum(sides), may });
export const meetNeedForm = z.object({ id: idField, met: z.enum(['yes', 'no']) });
