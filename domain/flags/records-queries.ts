import type { Viewer } from '../viewer';

/** Whether there is anything for the rules to look at: an advisor, or a meeting that was held. Anyone may know. */
export function hasRecords(viewer: Viewer): boolean {
  const row = viewer.db
    .prepared(`select exists (select 1 from advisors) or exists (select 1 from meetings where state = 'held') as known`)
    .get() as { known: 0 | 1 };
  return row.known === 1;
}
