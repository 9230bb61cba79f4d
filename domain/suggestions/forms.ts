import { z } from 'zod';
import { channelField, dayField, idField, lineField, nameField, onceField, stampField, textField } from '../fields';
import { decisions, notAdoptedReasons, suggestionStates, tellingChannels } from './words';

/** What was said: by a person, or by a group without a name. `raisedOn` is today where it is left out. */
export const raiseForm = z
  .object({
    once: onceField,
    personId: idField.optional(),
    groupId: idField.optional(),
    meetingId: idField.optional(),
    text: textField,
    raisedOn: dayField.optional(),
    channel: channelField,
  })
  .refine(({ personId, groupId }) => personId !== undefined || groupId !== undefined, {
    path: ['personId'],
    message: 'who-said-it',
  });

/** A step about one suggestion; the stamp is of its steps as they stood when the form was filled. */
const about = { id: idField, stamp: stampField };
const onDay = dayField.optional();

export const acknowledgeForm = z.object({ ...about });
export const assignForm = z.object({ ...about, owner: nameField, dueOn: dayField.optional() });
export const decideForm = z
  .object({
    ...about,
    decision: z.enum(decisions),
    reason: z.enum(notAdoptedReasons).optional(),
    note: textField.optional(),
    onDay,
  })
  .refine(({ decision, reason }) => decision !== 'not-adopted' || reason !== undefined, {
    path: ['reason'],
    message: 'why-not-adopted',
  });
export const changeMadeForm = z.object({ ...about, note: textField, onDay });
/** By mail, subject and words are needed; otherwise the day, which is today where it is left out. */
export const tellForm = z
  .object({
    ...about,
    channel: z.enum(tellingChannels),
    onDay,
    subject: lineField.optional(),
    body: textField.optional(),
  })
  .refine(({ channel, subject }) => channel !== 'email' || subject !== undefined, { path: ['subject'] })
  .refine(({ channel, body }) => channel !== 'email' || body !== undefined, { path: ['body'] });
export const pauseForm = z.object({ ...about, until: dayField, note: lineField });
export const resumeForm = z.object({ ...about });
export const correctForm = z.object({ ...about, text: textField });

/** Said back by the author, or by someone of the office who heard it, and how. */
export const noteSeenForm = z.object({ id: idField, channel: channelField });
export const confirmForm = z.object({ id: idField, stamp: stampField, channel: channelField });
export const reopenForm = z.object({ id: idField, stamp: stampField, note: textField, channel: channelField });

export const noteToldForm = z.object({ mailId: idField });

const ids = z.union([idField.transform((id) => [id]), z.array(idField)]).pipe(z.array(idField).min(1).max(100));
/** One step for many, chosen in the list: all of them or none. */
export const togetherForm = z
  .object({
    ids,
    step: z.enum(['acknowledge', 'assign', 'tell']),
    owner: nameField.optional(),
    dueOn: dayField.optional(),
    channel: z.enum(tellingChannels).exclude(['email']).optional(),
  })
  .refine(({ step, owner }) => step !== 'assign' || owner !== undefined, { path: ['owner'] })
  .refine(({ step, channel }) => step !== 'tell' || channel !== undefined, { path: ['channel'] });

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim().max(200));
/** What the list can be narrowed to: what is to be done next, or how it stands. */
export const waitingFor = ['acknowledge', 'assign', 'decide', 'tell', 'hear-owner'] as const;
export type WaitingFor = (typeof waitingFor)[number];
export const suggestionSorts = ['raised', '-raised', 'name', '-name', 'state', '-state'] as const;

/** The filters of the list, as they stand in the address. What cannot be understood is as if it were not there. */
export const suggestionSearch = z.object({
  q: one.catch(''),
  state: one.pipe(z.enum(suggestionStates)).optional().catch(undefined),
  next: one.pipe(z.enum(waitingFor)).optional().catch(undefined),
  group: one.pipe(idField).optional().catch(undefined),
  person: one.pipe(idField).optional().catch(undefined),
  from: one.pipe(dayField).optional().catch(undefined),
  to: one.pipe(dayField).optional().catch(undefined),
  sort: one.pipe(z.enum(suggestionSorts)).catch('-raised'),
  page: one.transform(Number).pipe(z.number().int().min(1).max(10_000)).catch(1),
});
export type SuggestionSearch = z.output<typeof suggestionSearch>;
