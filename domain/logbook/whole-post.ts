import { rowsOf } from './field-names';
import { textOf, type Written } from './written';

/**
 * A page that posts the whole record: what stood there and is not posted (a tick taken away, a line removed, a text
 * emptied) is emptied. What the page cannot have shown is left alone: people it does not write of who are not on the
 * roster, and fields that are `hidden` from who posts.
 */
export function wholePost(
  stood: Written,
  posted: Written,
  roster: ReadonlySet<string>,
  isHidden: (field: string) => boolean = () => false,
): Written {
  const written = new Set([...rowsOf(posted, 'people'), ...votersIn(posted)]);
  const isShown = (field: string): boolean => {
    const person = personIn(field);
    return !isHidden(field) && (person === null || roster.has(person) || written.has(person));
  };
  const gone = Object.keys(stood).filter((field) => textOf(posted, field) === '' && isShown(field));
  return { ...posted, ...Object.fromEntries(gone.map((field) => [field, ''])) };
}

/** Whose field it is, by its name: a person's line, or their ballot. */
function personIn(field: string): string | null {
  const [list, row = null, , voter = null] = field.split('.');
  return list === 'people' ? row : list === 'motions' ? voter : null;
}

const votersIn = (written: Written): string[] =>
  Object.keys(written).flatMap((field) => (field.startsWith('motions.') ? (personIn(field) ?? []) : []));
