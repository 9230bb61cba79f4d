import { keptHere } from '@/app/_request/kept';
import { newOnce } from '@/app/_request/once';
import type { Logging } from '@/components/logbook/logging';
import type { Day } from '@/domain/calendar';
import { fieldsIn, rowsOf } from '@/domain/logbook/field-names';
import { canReadReasons } from '@/domain/logbook/policy';
import { logPage } from '@/domain/logbook/queries';
import { textOf, type Written } from '@/domain/logbook/written';
import { peopleToPick } from '@/domain/seats/picker-queries';
import type { Viewer } from '@/domain/viewer';

/** What makes a line of each list more than an empty one. */
const said = {
  others: ['name', 'person'],
  motions: ['text', 'recorded', 'result'],
  heard: ['words'],
  stories: ['kind', 'person'],
} as const;
type List = keyof typeof said;

/** A draft as its page shows it, with what its reader had typed when their session ended; null when there is none. */
export async function draftOf(viewer: Viewer, draftId: string, today: Day) {
  const page = logPage(viewer, draftId, today);
  if (page === null) return null;
  const kept = (await keptHere(viewer))?.values ?? {};
  const written: Written = { ...page.written, ...fieldsIn(kept) };
  const log: Logging = {
    page,
    written,
    people: peopleToPick(viewer, today),
    mayReadReasons: canReadReasons(viewer),
    rows: {
      others: linesOf(written, 'others'),
      motions: linesOf(written, 'motions'),
      heard: linesOf(written, 'heard'),
      stories: linesOf(written, 'stories'),
    },
  };
  return { log, version: kept.version?.[0] ?? String(page.draft.version) };
}

/** The lines that say something, and a new one, of a name that nobody else at work on this draft can hit upon. */
function linesOf(written: Written, list: List): string[] {
  const filled = rowsOf(written, list).filter((row) =>
    said[list].some((field) => textOf(written, `${list}.${row}.${field}`) !== ''),
  );
  return [...filled, newOnce()];
}
