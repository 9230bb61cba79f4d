import { recordForm } from './forms';
import type { Mistake } from './mistakes';
import { nest } from './nesting';
import type { Written } from './written';

/** Where a record, merged from what two people wrote, does not fit the form: a draft takes in what a record does not. */
export function shapeMistakes(written: Written): Mistake[] {
  const parsed = recordForm.safeParse(nest(written));
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    field: issue.path.join('.'),
    code: issue.code === 'too_big' ? 'too-long' : codes.has(issue.message) ? issue.message : 'invalid',
  }));
}

const codes = new Set(['no-such-day', 'no-such-time', 'not-a-count']);
