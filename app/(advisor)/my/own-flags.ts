import type { Day } from '@/domain/calendar';
import { evidenceOf } from '@/domain/flags/evidence-queries';
import { flagsOf } from '@/domain/flags/queries';
import type { Viewer } from '@/domain/viewer';

/** The flags about the viewer and no one else, whatever other roles they hold, with the rows that show them: at most one a rule. */
export const ownFlags = (viewer: Viewer, today: Day) =>
  flagsOf(viewer, today)
    .filter((flag) => flag.personId === viewer.personId)
    .map((flag) => ({ ...flag, shown: evidenceOf(viewer, flag, today) }));
