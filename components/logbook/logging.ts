import type { LogPage } from '@/domain/logbook/queries';
import type { Written } from '@/domain/logbook/written';
import type { PersonToPick } from '@/domain/seats/picker-queries';

/** A draft of a meeting's record as its page shows it. */
export type Logging = {
  page: LogPage;
  /** What is written so far; with what was typed when the session ended, where that was. */
  written: Written;
  /** Whom else one may name. */
  people: readonly PersonToPick[];
  mayReadReasons: boolean;
  /** The rows of each list, and the name of the empty one at its end. */
  rows: Readonly<Record<'others' | 'motions' | 'heard' | 'stories', readonly string[]>>;
};
