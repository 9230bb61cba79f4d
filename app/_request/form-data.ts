import { parseSubmission } from '@conform-to/dom/future';
import { configureCoercion } from '@conform-to/zod/v4/future';
import type { z } from 'zod';

const { coerceFormValue } = configureCoercion({ stripEmptyString: (text) => text.trim() || undefined });

/** A command's form as a page posts it: everything is text, what is left empty is not given, a tick is "on". */
export const asPosted = <Form extends z.ZodType>(form: Form): Form => coerceFormValue(form) as unknown as Form;

/** Posted fields as an object: `a.b` and `list[0].x` are nested. */
export const nested = (data: FormData): Record<string, unknown> => parseSubmission(withoutReact(data)).payload;

/** The texts posted, by field name, to be shown again. */
export function typedValues(data: FormData): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of withoutReact(data)) {
    if (typeof value !== 'string') continue;
    values[name] = [...(values[name] ?? []), value];
  }
  return values;
}

/** Only what the form's own fields hold: names that begin with $ are React's and the frame's. */
function withoutReact(data: FormData): FormData {
  const own = new FormData();
  for (const [name, value] of data) if (!name.startsWith('$')) own.append(name, value);
  return own;
}
