import type { Day } from '@/domain/calendar';
import type { Cell, Sheet } from '@/domain/imports/sheet';

const TRACKER = 'engagement-tracker.xlsx';

/** A day as the records of another day know it: blank when it is still to come. */
export type Known = (day: Day | null) => Cell;

export const sheet = (name: string, header: Cell[], rows: Cell[][], file = TRACKER): Sheet => ({
  file,
  name,
  rows: [header, ...rows],
});
