import type { Db } from '@/db/client';
import { group, put } from '@/tests/records';
import { type Grid, OFFICE_WORK, TRUSTED } from '../callers';

const ON = '2026-10-20';

/** A group with an open draft of a meeting; the chair of the grid chairs another. */
function drafted(db: Db): string {
  group(db, 'steering');
  put(db, 'log_drafts', { id: 'draft', group_id: 'steering', on_day: ON, started_at: 0 });
  return 'draft';
}
const record = { on: ON, title: 'Navigator pilot' };

/** The coordinators log every meeting; a chair those of their own group alone. The server forgets reasons by itself. */
export const grid: Grid = {
  'meetings.start-log': { may: OFFICE_WORK, input: (db) => ({ groupId: group(db, 'council') ?? 'council', on: ON }) },
  'meetings.keep-log': {
    may: OFFICE_WORK,
    input: (db) => ({ draftId: drafted(db), version: 0, fields: { title: 'Navigator pilot' } }),
  },
  'meetings.drop-log': { may: OFFICE_WORK, input: (db) => ({ draftId: drafted(db) }) },
  'meetings.forget-reasons': { may: TRUSTED, input: () => ({}) },
  'meetings.log': { may: OFFICE_WORK, input: (db) => ({ draftId: drafted(db), version: 0, ...record }) },
};
