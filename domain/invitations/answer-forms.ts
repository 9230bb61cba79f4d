import { z } from 'zod';
import { channelField, idField } from '../fields';
import { accessNeeds } from '../people/words';
import { answers } from './answers';
import { replyReasons } from './words';

/** As many as a person may bring where they may bring someone. */
export const MOST_GUESTS = 5;

/** "I would rather not say": no reason, where leaving the question alone keeps the one given before. */
export const UNSAID = 'unsaid';

const tokenField = z.string().min(20).max(200);

const said = {
  answer: z.enum(answers),
  needs: z.array(z.enum(accessNeeds)).max(accessNeeds.length).default([]),
  guests: z.coerce.number().pipe(z.number().int().min(0).max(MOST_GUESTS)).optional(),
  reason: z.enum([...replyReasons, UNSAID]).optional(),
};

export const answerByLinkForm = z.object({ token: tokenField, ...said });
export const stopLinkForm = z.object({ token: tokenField });
/** On one's own page, or by the office for someone who told it (`channel`). */
export const answerForm = z.object({ invitationId: idField, channel: channelField, ...said });
export type Said = Pick<z.output<typeof answerForm>, keyof typeof said>;
