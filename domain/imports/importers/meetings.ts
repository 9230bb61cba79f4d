import type { MeetingState } from '../../meetings/words';
import { type Choices, modeChoices, yesNo } from '../lexicon/choices';
import type { MeetingDraft } from '../met-drafts';
import { isBlank } from '../sheet';
import { readChoice } from '../written/choice';
import { readTime } from '../written/time';
import type { Row } from './row';

export const stateChoices: Choices<MeetingState> = [
  [/\b(cancel\w*|annul\w*|postpon\w*|report\w*)\b/, 'cancelled'],
  [/\b(scheduled|planned|upcoming|prevue?|planifie\w*|a venir)\b/, 'scheduled'],
  [/\b(held|met|done|tenue?|eu lieu|complete\w*)\b/, 'held'],
];

/** A meeting of the office's calendar. */
export function readMeeting(row: Row): MeetingDraft {
  return {
    where: row.where('date'),
    group: row.group(),
    day: row.requiredDay('date'),
    ...times(row),
    title: row.text('title'),
    mode: isCalledOff(row, 'mode') ? null : row.choice('mode', modeChoices),
    key: isYes(row, 'key'),
    invitationsSent: row.day('invitationsSent'),
    story: isYes(row, 'story'),
    place: row.text('place'),
    state: stateOf(row),
  };
}

/** What the status column says; a title or a format that says "cancelled" says so too. */
const stateOf = (row: Row): MeetingState | null =>
  readChoice(row.cell('state'), stateChoices, row.recognized.words.state) ??
  (['title', 'mode'].some((field) => isCalledOff(row, field)) ? 'cancelled' : null);

const isCalledOff = (row: Row, field: string): boolean =>
  /^\W*(cancel\w*|annul\w*|postponed|reportee?)\b|\((cancel\w*|annul\w*)\)/i.test(plainKeyed(row.text(field)));

const plainKeyed = (text: string | null): string => (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Start and end; an end that does not come after the start is left out, with a warning. */
function times(row: Row): Pick<MeetingDraft, 'start' | 'end'> {
  const [start, end] = (['start', 'end'] as const).map((field) => {
    const time = isBlank(row.cell(field)) ? null : readTime(row.cell(field));
    if (time === null && row.text(field) !== null) row.warn(field, 'not-a-time');
    return time;
  });
  if (start && end && end <= start) {
    row.warn('end', 'ends-before-start');
    return { start, end: null };
  }
  return { start: start ?? null, end: end ?? null };
}

/** Any words but a "no" say that there was one ("budget vote", "Joan's story"). */
function isYes(row: Row, field: string): boolean {
  const text = row.text(field);
  if (text === null) return false;
  return readChoice(text, yesNo, row.recognized.words[field]) !== 'no';
}
