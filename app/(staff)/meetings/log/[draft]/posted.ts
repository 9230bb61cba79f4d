import { rowsOf } from '@/domain/logbook/field-names';

/**
 * The page as it was posted, in order: the first of each name (a box without its tick is followed by an empty field),
 * what was chosen where two people wrote differently, who a name stands for, and nothing of an empty line.
 */
export function posted(data: FormData): FormData {
  const sent = new FormData();
  for (const [name, value] of data) {
    if (typeof value === 'string' && !name.startsWith('$') && !sent.has(name)) sent.set(name, value);
  }
  for (const [name, value] of [...sent]) if (name.startsWith('pick.')) choose(sent, name.slice(5), String(value));
  clearEmptyLines(sent);
  return sent;
}

/**
 * `mine` instead of theirs; `is:<id>`, someone known by another spelling; `new`, nobody known; `another`, a
 * second meeting that day.
 */
function choose(sent: FormData, field: string, choice: string): void {
  const line = field.replace(/\.name$/, '');
  if (choice === 'mine') sent.set(field, String(sent.get(`mine.${field}`) ?? ''));
  if (choice.startsWith('is:')) sent.set(`${line}.person`, choice.slice(3));
  if (choice === 'another') sent.set('another', 'on');
  if (choice === 'new') sent.set(`${line}.new`, 'on');
}

/** Someone else's line begins with how most come; that alone says nothing. */
function clearEmptyLines(sent: FormData): void {
  const fields = Object.fromEntries([...sent.keys()].map((name) => [name, '']));
  for (const row of rowsOf(fields, 'others')) {
    if (['name', 'person'].some((of) => String(sent.get(`others.${row}.${of}`) ?? '').trim() !== '')) continue;
    for (const name of Object.keys(fields)) if (name.startsWith(`others.${row}.`)) sent.set(name, '');
  }
}
