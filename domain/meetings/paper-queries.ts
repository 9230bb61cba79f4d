import { sightOn } from '../access/sight-queries';
import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { EXPECTED_PLACES } from './places-queries';
import { canSeeMeeting } from './policy';

/** A paper of a meeting: where it can be read, or its file; and the day it was sent. */
export type Paper = {
  id: string;
  meetingId: string;
  title: string;
  link: string | null;
  sentOn: Day | null;
  file: { name: string; type: string; size: number } | null;
};

const PAPERS = `
  select pa.id, pa.meeting_id as meetingId, pa.title, pa.link, pa.sent_on as sentOn, f.name, f.type, length(f.bytes) as size
  from papers pa left join paper_files f on f.paper_id = pa.id`;

type Row = Omit<Paper, 'file'> & { name: string | null; type: string; size: number };

const paperFrom = ({ name, type, size, ...paper }: Row): Paper => ({
  ...paper,
  file: name === null ? null : { name, type, size },
});

/** The papers of a meeting that another query let its viewer see. */
export const papersOf = (viewer: Viewer, meetingId: string): Paper[] =>
  (viewer.db.prepared(`${PAPERS} where pa.meeting_id = ? order by pa.rowid`).all(meetingId) as Row[]).map(paperFrom);

/** Whether someone belongs to a meeting: by a seat, by an invitation, or welcome since they asked. */
const BELONGS = `
  with places as (${EXPECTED_PLACES})
  select exists (select 1 from places where person_id = :self and meeting_id = :meeting)
    or exists (select 1 from invitations where person_id = :self and meeting_id = :meeting and withdrawn_at is null)
    or exists (select 1 from requests_to_come where person_id = :self and meeting_id = :meeting
      and withdrawn_at is null and answer in ('yes', 'yes-with-seat'))
    or exists (select 1 from presences where person_id = :self and meeting_id = :meeting)`;

/** Whether the viewer may read the papers of a meeting: who sees the meeting, and who belongs to it. */
function mayRead(viewer: Viewer, meeting: { id: string; groupId: string | null }, today: Day): boolean {
  if (canSeeMeeting(sightOn(viewer, today), meeting)) return true;
  if (viewer.personId === null) return false;
  return viewer.db.prepared(BELONGS).pluck().get({ self: viewer.personId, meeting: meeting.id }) === 1;
}

export type PaperFile = { name: string; type: string; bytes: Buffer };

const FILE = `
  select f.name, f.type, f.bytes, m.id, m.group_id as groupId
  from paper_files f join papers pa on pa.id = f.paper_id join meetings m on m.id = pa.meeting_id where pa.id = ?`;

/** The file of a paper; null when there is none, or not for this viewer. */
export function paperFileOf(viewer: Viewer, paperId: string, today: Day): PaperFile | null {
  const row = viewer.db.prepared(FILE).get(paperId) as (PaperFile & { id: string; groupId: string | null }) | undefined;
  if (row === undefined || !mayRead(viewer, row, today)) return null;
  const { name, type, bytes } = row;
  return { name, type, bytes };
}
