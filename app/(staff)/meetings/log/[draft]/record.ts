import { keptHere } from '@/app/_request/kept';
import { newOnce } from '@/app/_request/once';
import type { Logging } from '@/components/logbook/logging';
import type { Day } from '@/domain/calendar';
import { fieldsIn, rowsOf } from '@/domain/logbook/field-names';
import { canReadReasons } from '@/domain/logbook/policy';
import { logPage } from '@/domain/logbook/queries';
import { tidied, type Written } from '@/domain/logbook/written';
import { peopleToPick } from '@/domain/seats/picker-queries';
import type { Viewer } from '@/domain/viewer';

type List = 'others' | 'motions' | 'heard' | 'stories';

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

/** The lines in which something is written, and a new one, of a name nobody else at work on this draft hits upon. */
const linesOf = (written: Written, list: List): string[] => [...rowsOf(tidied(written), list), newOnce()];
