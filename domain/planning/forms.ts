import { z } from 'zod';
import { dayField, idField, lineField, nameField, onceField, stampField, timeField, webAddressField } from '../fields';
import { inputs, modes, offers, seriesSteps, storyKinds } from '../meetings/words';

/** Whether every advisor may see it: as its group says, or as is said here. */
export const openness = ['as-group', 'yes', 'no'] as const;

/** When a meeting is, how one is there, and what it offers. */
const planFields = {
  title: nameField.optional(),
  starts: timeField,
  ends: timeField,
  mode: z.enum(modes),
  place: lineField.optional(),
  joinLink: webAddressField.optional(),
  dialIn: nameField.optional(),
  key: z.boolean().default(false),
  open: z.enum(openness).default('as-group'),
  mayBringGuests: z.boolean().default(false),
  offers: z.array(z.enum(offers)).default([]),
};

/** Chosen instead of a group: the meeting is everyone's. It is said, so that nothing is open by being forgotten. */
export const OPEN_MEETING = 'open';

export const planForm = z.object({ once: onceField, groupId: idField, on: dayField, ...planFields });
export type PlanFields = Omit<z.output<typeof planForm>, 'once' | 'groupId'>;

/** `skip`: the days of the series on which it does not meet. */
export const planSeriesForm = z.object({
  ...planForm.shape,
  step: z.enum(seriesSteps),
  until: dayField,
  skip: z.array(dayField).max(200).default([]),
});

/** How much of a series a change is about. */
export const reaches = ['this', 'following'] as const;
export type Reach = (typeof reaches)[number];
const reachField = z.enum(reaches).default('this');

export const changePlanForm = z.object({
  id: idField,
  stamp: stampField,
  reach: reachField,
  on: dayField,
  ...planFields,
});

/** `because` is what people are told. */
export const cancelForm = z.object({
  id: idField,
  stamp: stampField,
  reach: reachField,
  because: lineField.optional(),
});

const minutesField = z.number().int().min(0).max(1440).optional();

/** Where a line goes: 1.5, or 1,5 as French has it, between 1 and 2. */
const positionField = z
  .string()
  .trim()
  .regex(/^\d{1,3}([.,]\d{1,3})?$/, 'not-a-place')
  .transform((text) => Number(text.replace(',', '.')));

/** A line of the agenda; without a title it is taken off. */
const agendaLine = z.object({
  id: idField,
  position: positionField.optional(),
  title: lineField.optional(),
  minutes: minutesField,
  broughtBy: idField.optional(),
  input: z.enum(inputs).optional(),
});
export type AgendaLine = z.output<typeof agendaLine>;
export const MOST_AGENDA_LINES = 60;
export const setAgendaForm = z.object({
  id: idField,
  stamp: stampField,
  lines: z.array(agendaLine).max(MOST_AGENDA_LINES).default([]),
});

/** A story that opens the meeting; whose it is, only when they agreed to be named. */
export const addStoryForm = z
  .object({
    once: onceField,
    id: idField,
    kind: z.enum(storyKinds),
    personId: idField.optional(),
    consent: z.boolean().default(false),
    minutes: minutesField,
  })
  .refine(({ personId, consent }) => personId === undefined || consent, {
    path: ['consent'],
    message: 'story-without-consent',
  });
export const removeStoryForm = z.object({ storyId: idField });

/** What a paper may be as a file: what people read, and nothing that runs. */
export const paperTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'image/jpeg',
] as const;
export type PaperType = (typeof paperTypes)[number];
export const MOST_PAPER_BYTES = 15 * 1024 * 1024;

const paperFile = z.object({
  name: nameField,
  type: z.enum(paperTypes),
  bytes: z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= MOST_PAPER_BYTES, 'paper-too-large'),
});

export const addPaperForm = z.object({
  once: onceField,
  id: idField,
  title: lineField,
  link: webAddressField.optional(),
  sentOn: dayField.optional(),
  file: paperFile.optional(),
});
export const changePaperForm = z.object({
  paperId: idField,
  stamp: stampField,
  title: lineField,
  link: webAddressField.optional(),
  sentOn: dayField.optional(),
});
export const removePaperForm = z.object({ paperId: idField });
/** The papers that were not sent yet went out on a day. */
export const papersSentForm = z.object({ id: idField, sentOn: dayField });
