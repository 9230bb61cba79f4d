const STEPS = ['acknowledge', 'assign', 'tell'] as const;
type Done = { step: (typeof STEPS)[number]; count: number };

/** What was just done with several, as the address says it after the form. */
export function doneIn(given: Readonly<Record<string, string | string[] | undefined>>): Done | null {
  const step = STEPS.find((known) => known === given.done);
  const count = Number(given.count);
  return step !== undefined && Number.isInteger(count) && count > 0 ? { step, count } : null;
}
