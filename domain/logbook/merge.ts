import { lineOf } from './field-names';
import { textOf, tidied, tidyText, type Written, withFields } from './written';

/** A field that two people wrote differently since it last said the same to both. */
export type Conflict = { field: string; theirs: string; mine: string };
/** `taken` are the fields of mine that changed the record; where there is a conflict, theirs stands. */
export type Merged = { written: Written; taken: string[]; conflicts: Conflict[] };

const same = (one: string, other: string): boolean => tidyText(one) === tidyText(other);

/**
 * What two people wrote, brought together field by field. `base` is the record as I last saw it, `theirs` as it is
 * now, `mine` the fields I write: mine is taken where only I changed the field, theirs stands where I did not. A line
 * that we both added under one name is not mixed: all of mine that differs in it is a conflict.
 */
export function merge(base: Written, theirs: Written, mine: Written): Merged {
  const seen = linesOf(base);
  const added = new Set([...linesOf(theirs)].filter((line) => !seen.has(line)));
  const isTheirs = (field: string): boolean =>
    !same(textOf(base, field), textOf(theirs, field)) || added.has(lineOf(field) ?? '');
  const changed = Object.keys(mine).filter(
    (field) => !same(textOf(mine, field), textOf(theirs, field)) && !same(textOf(mine, field), textOf(base, field)),
  );
  const taken = changed.filter((field) => !isTheirs(field));
  const conflicts = changed
    .filter(isTheirs)
    .map((field) => ({ field, theirs: tidyText(textOf(theirs, field)), mine: tidyText(textOf(mine, field)) }));
  const mineOf = (field: string) => [field, textOf(mine, field)] as const;
  return { written: withFields(theirs, Object.fromEntries(taken.map(mineOf))), taken, conflicts };
}

/** The lines in which something is written. */
const linesOf = (written: Written): Set<string> =>
  new Set(Object.keys(tidied(written)).flatMap((field) => lineOf(field) ?? []));
