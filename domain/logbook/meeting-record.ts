import type { Side } from '../groups/words';
import type { Reply, ReplyReason } from '../invitations/words';
import { type Attendance, cameAttendances, type Mode, type Origin, type StoryKind } from '../meetings/words';
import type { Sector } from '../people/words';
import { type Choice, choices, type Recording, type Result } from '../votes/words';
import { rowsOf } from './field-names';
import { textOf, type Written } from './written';

/** What is said of one person at a meeting; null and 0 are nothing said. */
export type Said = {
  origin: Origin | 'not-invited' | null;
  attendance: Attendance | null;
  reply: Reply | null;
  reason: ReplyReason | null;
  guests: number;
};
export const nothingSaid: Said = { origin: null, attendance: null, reply: null, reason: null, guests: 0 };
/** `at` is the line's name, where a mistake in it is shown. */
export type PersonSaid = Said & { at: string; personId: string };
export type OtherSaid = Said & { at: string; personId: string | null; name: string; side: Side | null; isNew: boolean };
export type MotionSaid = {
  at: string;
  row: string;
  text: string;
  mover: string | null;
  seconder: string | null;
  recorded: Recording;
  counts: Record<Choice, number | null>;
  result: Result | null;
  sector: Sector | null;
  ballots: { personId: string; choice: Choice }[];
};
export type HeardSaid = { at: string; personId: string | null; words: string };
export type StorySaid = { at: string; row: string; kind: StoryKind; personId: string | null; consent: boolean };

/** A meeting's record as it was written, read: lines with nothing in them are left out. */
export type MeetingRecord = {
  on: string;
  starts: string | null;
  ends: string | null;
  mode: Mode | null;
  title: string | null;
  place: string | null;
  key: boolean;
  another: boolean;
  people: PersonSaid[];
  others: OtherSaid[];
  motions: MotionSaid[];
  heard: HeardSaid[];
  stories: StorySaid[];
};

export const cameThere = (attendance: Attendance | null): boolean =>
  cameAttendances.some((attended) => attended === attendance);

/** Reads a record whose fields hold what the form allows (forms.ts). */
export function readRecord(written: Written): MeetingRecord {
  const wordAt = <Word extends string>(field: string) => (textOf(written, field) || null) as Word | null;
  return {
    on: textOf(written, 'on'),
    starts: wordAt('starts'),
    ends: wordAt('ends'),
    mode: wordAt('mode'),
    title: wordAt('title'),
    place: wordAt('place'),
    key: textOf(written, 'key') === 'on',
    another: textOf(written, 'another') === 'on',
    people: rowsOf(written, 'people').map((personId) => personSaid(written, personId)),
    others: rowsOf(written, 'others')
      .map((row) => otherSaid(written, `others.${row}`))
      .filter(({ name, personId }) => name !== '' || personId !== null),
    motions: rowsOf(written, 'motions').flatMap((row) => motionSaid(written, row) ?? []),
    heard: rowsOf(written, 'heard')
      .map((row) => `heard.${row}`)
      .map((at) => ({ at, personId: wordAt(`${at}.person`), words: textOf(written, `${at}.words`) }))
      .filter(({ words }) => words !== ''),
    stories: rowsOf(written, 'stories').flatMap((row) => storySaid(written, row) ?? []),
  };
}

function said(written: Written, at: string): Said {
  const word = <Word extends string>(name: string) => (textOf(written, `${at}.${name}`) || null) as Word | null;
  return {
    origin: word('origin'),
    attendance: word('attendance'),
    reply: word('reply'),
    reason: word('reason'),
    guests: Number(textOf(written, `${at}.guests`)),
  };
}

export const personSaid = (written: Written, personId: string): PersonSaid => {
  const at = `people.${personId}`;
  return { at, personId, ...said(written, at) };
};

const otherSaid = (written: Written, at: string): OtherSaid => ({
  at,
  ...said(written, at),
  personId: textOf(written, `${at}.person`) || null,
  name: textOf(written, `${at}.name`),
  side: (textOf(written, `${at}.side`) || null) as Side | null,
  isNew: textOf(written, `${at}.new`) === 'on',
});

/** A motion; null where the line holds nothing but how it would have been recorded. */
export function motionSaid(written: Written, row: string): MotionSaid | null {
  const at = `motions.${row}`;
  const word = <Word extends string>(name: string) => (textOf(written, `${at}.${name}`) || null) as Word | null;
  const count = (name: Choice) => (word(name) === null ? null : Number(word(name)));
  const counts = { for: count('for'), against: count('against'), abstain: count('abstain'), recused: count('recused') };
  const ballots = Object.keys(written)
    .filter((field) => field.startsWith(`${at}.ballots.`) && textOf(written, field) !== '')
    .map((field) => ({ personId: field.slice(`${at}.ballots.`.length), choice: textOf(written, field) as Choice }));
  const read = { at, row, text: textOf(written, `${at}.text`), counts, ballots, result: word<Result>('result') };
  const more = { mover: word('mover'), seconder: word('seconder'), sector: word<Sector>('sector') };
  const isCounted = choices.some((choice) => counts[choice] !== null);
  const isEmpty = read.text === '' && !isCounted && ballots.length === 0 && read.result === null;
  if (isEmpty && Object.values(more).every((value) => value === null)) return null;
  const likely = ballots.length > 0 ? 'named' : isCounted ? 'counts' : 'outcome';
  return { ...read, ...more, recorded: word<Recording>('recorded') ?? likely };
}

function storySaid(written: Written, row: string): StorySaid | null {
  const at = `stories.${row}`;
  const [kind, personId] = [textOf(written, `${at}.kind`), textOf(written, `${at}.person`) || null];
  if (kind === '' && personId === null) return null;
  const consent = textOf(written, `${at}.consent`) === 'on';
  return { at, row, kind: (kind || 'unstated') as StoryKind, personId, consent };
}
