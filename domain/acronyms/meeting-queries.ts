import type { Viewer } from '../viewer';
import { type Capitals, capitalsIn } from './capitals';
import { type Acronym, acronymList } from './queries';

const TITLES = `
  select title from (
    select title, 0 as part, position as place from agenda_items where meeting_id = :meeting
    union all select title, 1, rowid from papers where meeting_id = :meeting
  ) order by part, place`;

/** The acronyms of the agenda and the papers' titles of a meeting that another query let its viewer see. */
export function acronymsOfMeeting(viewer: Viewer, meetingId: string): Capitals<Acronym> {
  const titles = viewer.db.prepared(TITLES).pluck().all({ meeting: meetingId }) as string[];
  return capitalsIn(titles, acronymList(viewer));
}
