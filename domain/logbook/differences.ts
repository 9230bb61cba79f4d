import { textOf, tidyText, type Written } from './written';

/** A field that says something else than before. */
export type Difference = { field: string; before: string; after: string };

/** The fields in which two records differ, in the order of their names. Spaces around a text are no difference. */
export function differences(before: Written, after: Written): Difference[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields
    .map((field) => ({ field, before: tidyText(textOf(before, field)), after: tidyText(textOf(after, field)) }))
    .filter((found) => found.before !== found.after);
}
