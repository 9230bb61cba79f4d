import { z } from 'zod';
import { dayField, idField, lineField } from '../fields';
import { sides } from '../groups/words';
import { replies, replyReasons } from '../invitations/words';
import { attendances, modes, origins, storyKinds } from '../meetings/words';
import { sectors } from '../people/words';
import { choices, recordings, results } from '../votes/words';
import { isField, rowName } from './field-names';
import { tidyText } from './written';

/** A draft takes in more than a record may hold, so that nothing typed is lost. */
const KEPT = 60_000;

export const startLogForm = z.object({
  groupId: idField.optional(),
  on: dayField,
  meetingId: idField.optional(),
  another: z.literal('on').optional(),
});

const version = z.number().int().min(0);

export const keepLogForm = z.object({
  draftId: idField,
  version,
  /** Only the fields that are posted are looked at; one that is to be emptied is posted empty. */
  fields: z.record(z.string().refine(isField, 'not-a-field'), z.string().max(KEPT).transform(tidyText)),
  /** The page posts the whole record (wholePost): what stood there and is not posted is emptied. */
  whole: z.boolean().optional(),
});

export const dropLogForm = z.object({ draftId: idField });

const text = (most: number) => z.string().transform(tidyText).pipe(z.string().max(most)).optional();
const tick = z.enum(['on', '']).optional();
/** A word of a list, or nothing yet. */
const word = <const Words extends readonly [string, ...string[]]>(words: Words) => z.enum([...words, '']).optional();
const person = z.string().max(100).optional();
const time = z
  .string()
  .regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/, 'no-such-time')
  .optional();
const count = z
  .string()
  .regex(/^\d{0,4}$/, 'not-a-count')
  .optional();
const guests = z
  .string()
  .regex(/^\d{0,2}$/, 'not-a-count')
  .optional();
const rows = <Row extends z.ZodType>(row: Row) => z.record(z.string().regex(rowName), row).optional();

/** The record of a meeting as a page posts it: nested by the names of its fields. */
export const recordShape = {
  on: dayField,
  starts: time,
  ends: time,
  mode: word(modes),
  title: text(200),
  place: text(500),
  key: tick,
  another: tick,
  people: rows(
    z.object({
      origin: word([...origins, 'not-invited']),
      attendance: word(attendances),
      reply: word(replies),
      reason: word(replyReasons),
      guests,
    }),
  ),
  others: rows(
    z.object({
      name: text(200),
      side: word(sides),
      origin: word(origins),
      attendance: word(attendances),
      person,
      new: tick,
    }),
  ),
  motions: rows(
    z.object({
      text: text(5000),
      mover: person,
      seconder: person,
      recorded: word(recordings),
      for: count,
      against: count,
      abstain: count,
      recused: count,
      result: word(results),
      sector: word(sectors),
      ballots: rows(word(choices)),
    }),
  ),
  heard: rows(z.object({ person, words: text(5000) })),
  stories: rows(z.object({ kind: word(storyKinds), person, consent: tick })),
};

export const recordForm = z.object(recordShape);
export const logForm = z.object({
  draftId: idField,
  version,
  /** Why a record is corrected. */
  because: lineField.optional(),
  ...recordShape,
});
