import type { Written } from './written';

/** The fields of one person, of someone not on the roster, of a motion, of what was said, of a story. */
export const personFields = ['origin', 'attendance', 'reply', 'reason', 'guests'] as const;
export const otherFields = ['name', 'side', 'origin', 'attendance', 'person', 'new'] as const;
export const motionFields = [
  'text',
  'mover',
  'seconder',
  'recorded',
  'for',
  'against',
  'abstain',
  'recused',
  'result',
  'sector',
] as const;
export const heardFields = ['person', 'words'] as const;
export const storyFields = ['kind', 'person', 'consent'] as const;
/** `another`: there is a second meeting of the group on its day, and this is it. */
export const meetingFields = ['on', 'starts', 'ends', 'mode', 'title', 'place', 'key', 'another'] as const;

/** What stands for a person, or for a line, in a field's name: an id or a number, and nothing objects are made of. */
const ROW = '[A-Za-z0-9][A-Za-z0-9_-]{0,63}';
export const rowName = new RegExp(`^${ROW}$`);
const of = (list: string, names: readonly string[]) => `${list}\\.${ROW}\\.(?:${names.join('|')})`;
const FIELD = new RegExp(
  `^(?:${[
    meetingFields.join('|'),
    of('people', personFields),
    of('others', otherFields),
    of('motions', motionFields),
    `motions\\.${ROW}\\.ballots\\.${ROW}`,
    of('heard', heardFields),
    of('stories', storyFields),
  ].join('|')})$`,
);

/** Whether a name is that of a field of a meeting's record. */
export const isField = (name: string): boolean => FIELD.test(name);

/** The fields of a meeting's record among what a page posted; the first text of each. */
export const fieldsIn = (posted: Readonly<Record<string, readonly string[] | string>>): Written =>
  Object.fromEntries(
    Object.entries(posted)
      .filter(([name]) => isField(name))
      .map(([name, texts]) => [name, typeof texts === 'string' ? texts : (texts[0] ?? '')]),
  );

/** The line a field belongs to (`others.0`, `motions.3`), where lines are added to a list; null for all else. */
export function lineOf(field: string): string | null {
  const [list = '', row] = field.split('.');
  return row === undefined || list === 'people' ? null : `${list}.${row}`;
}

type List = 'people' | 'others' | 'motions' | 'heard' | 'stories';

/** The rows of a list that the record writes of, in the order they come. */
export function rowsOf(written: Written, list: List): string[] {
  const rows = new Set<string>();
  for (const field of Object.keys(written)) {
    const [of, row] = field.split('.');
    if (of === list && row !== undefined) rows.add(row);
  }
  return [...rows];
}

/** The name of a new line that no line of the list has yet: the next number. */
export function newRow(written: Written, list: Exclude<List, 'people'>): string {
  const taken = rowsOf(written, list).map(Number).filter(Number.isInteger);
  return String(Math.max(-1, ...taken) + 1);
}

/** What fields are about, without whom: for the activity, which holds no more. */
export const headsOf = (fields: readonly string[]): string[] => [
  ...new Set(fields.map((field) => field.split('.')[0] ?? '')),
];
