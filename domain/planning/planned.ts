import type { Day } from '../calendar';
import type { PlanFields } from './forms';
import type { Span } from './when';

const OPEN = { 'as-group': null, yes: 1, no: 0 } as const;

/** The columns of a planned meeting. */
export const columnsOf = (fields: Omit<PlanFields, 'on'>, on: Day, span: Span) => ({
  onDay: on,
  startsAt: span.startsAt,
  endsAt: span.endsAt,
  title: fields.title ?? null,
  mode: fields.mode,
  place: fields.place ?? null,
  joinLink: fields.joinLink ?? null,
  dialIn: fields.dialIn ?? null,
  key: fields.key ? 1 : 0,
  openToSee: OPEN[fields.open],
  mayBringGuests: fields.mayBringGuests ? 1 : 0,
});
export type PlanColumns = ReturnType<typeof columnsOf>;

/** What a calendar shows of a meeting: when one of these changes, those who are coming are told. */
export const shownInCalendars = [
  'onDay',
  'startsAt',
  'endsAt',
  'title',
  'mode',
  'place',
  'joinLink',
  'dialIn',
] as const satisfies readonly (keyof PlanColumns)[];
