import { z } from 'zod';
import { channelField, idField, stampField, textField } from '../fields';
import { refusalReasons, requestAnswers } from './words';

/** Someone would like to come: the viewer, or whoever told the office so. */
export const askForm = z.object({
  meetingId: idField,
  personId: idField.optional(),
  words: textField.optional(),
  channel: channelField,
});

export const withdrawForm = z.object({ id: idField, channel: channelField });

/** What the office says. A no has a reason, for them and for the ledger. */
export const answerForm = z
  .object({
    id: idField,
    stamp: stampField,
    answer: z.enum(requestAnswers),
    reason: z.enum(refusalReasons).optional(),
    words: textField.optional(),
  })
  .refine(({ answer, reason }) => answer !== 'no' || reason !== undefined, { path: ['reason'], message: 'say-why-not' })
  .refine(({ reason, words }) => reason !== 'other' || words !== undefined, {
    path: ['words'],
    message: 'other-in-words',
  });

/** The answer reached them in another way than by mail. */
export const toldForm = z.object({ id: idField, channel: z.enum(['phone', 'paper', 'in-person']) });

export const requestStates = ['waiting', 'answered', 'all'] as const;
export type RequestState = (typeof requestStates)[number];

const text = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim().max(200));

/** The search of the list, as it stands in the address. What cannot be understood is as if it were not there. */
export const requestSearch = z.object({
  state: text.pipe(z.enum(requestStates)).catch('waiting'),
  group: text.pipe(idField).optional().catch(undefined),
  page: text.transform(Number).pipe(z.number().int().min(1).max(100_000)).catch(1),
});
export type RequestSearch = z.output<typeof requestSearch>;
