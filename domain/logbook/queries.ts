import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { asPeople } from './draft-people-queries';
import { draftById, meetingToLog, readableTo, standingOf } from './draft-queries';
import { rowsOf } from './field-names';
import { draftShown, invitedTo, lastOf, rollsOf } from './page-queries';
import { whoseMeetings } from './policy';
import { recordOf } from './record-queries';
import type { OtherPerson, RosterLine } from './roster';
import { asRoster, dayOfDraft, seatedOn } from './roster-queries';
import type { Written } from './written';

/** Who wrote in a draft last, and when (UTC ms). */
export type Saved = { name: string | null; at: number };
export type LogDraft = {
  id: string;
  groupId: string | null;
  group: string | null;
  meetingId: string | null;
  version: number;
  /** The edition of the record that is corrected; null when the meeting is not on record as held. */
  edition: number | null;
  state: string;
  startedBy: string | null;
  startedAt: number;
  correcting: boolean;
};

/** All that the page needs to log a meeting. */
export type LogPage = {
  draft: LogDraft;
  written: Written;
  /** Who sits in the group on the day that is written. */
  roster: RosterLine[];
  /** Those whom the record writes of as `people.<id>`, and who hold no seat in the group that day. */
  others: OtherPerson[];
  /** Whose invitation to this meeting is on record. */
  invited: string[];
  /** Who is on the frozen roll of each motion on record, by the motion's row; a new motion has the roster. */
  rolls: Readonly<Record<string, OtherPerson[]>>;
  /** The group's meeting before this one, what its record says, and who was there without a seat then or now. */
  last: { meetingId: string; on: Day } | null;
  lastWritten: Written | null;
  lastOthers: OtherPerson[];
  savedBy: Saved | null;
};

/** A draft as its page shows it, also one that is logged or dropped; null when it is not for this viewer. */
export function logPage(viewer: Viewer, draftId: string, _today: Day): LogPage | null {
  const draft = draftById(viewer, draftId);
  if (draft === null) return null;
  const standing = standingOf(viewer, draft);
  const on = dayOfDraft(draft, standing.now);
  const roster = seatedOn(viewer, draft.groupId, on).map(asRoster);
  const seated = new Set(roster.map(({ personId }) => personId));
  const others = rowsOf(standing.now, 'people').filter((id) => !seated.has(id));
  const last = standing.entries.at(-1);
  return {
    draft: draftShown(viewer, draft),
    written: readableTo(viewer, standing.now),
    roster,
    others: asPeople(viewer, draft.groupId, on, others),
    invited: invitedTo(viewer, draft.meetingId),
    rolls: rollsOf(viewer, draft.meetingId),
    ...lastOf(viewer, draft, on, seated),
    savedBy: last === undefined ? null : { name: last.byName, at: last.at },
  };
}

/** A meeting on record as its page would write it; null when there is none, or not for this viewer to log. */
export function writtenOf(viewer: Viewer, meetingId: string): Written | null {
  const meeting = meetingToLog(viewer, meetingId);
  return meeting && readableTo(viewer, recordOf(viewer, meeting));
}

export type OpenDraft = {
  id: string;
  groupId: string | null;
  group: string | null;
  on: Day;
  meetingId: string | null;
  correcting: boolean;
  startedBy: string | null;
  startedAt: number;
  savedBy: Saved | null;
};

const OPEN = `
  select d.id, d.group_id as groupId, g.name as "group", d.on_day as "on", d.meeting_id as meetingId,
    d.edition is not null as correcting, s.name as startedBy, d.started_at as startedAt, e.at as savedAt, p.name as savedName
  from log_drafts d left join groups g on g.id = d.group_id left join people s on s.id = d.started_by
    left join log_entries e on e.rowid = (
      select max(o.rowid) from log_entries o where o.draft_id = d.id and o.version = d.version)
    left join people p on p.id = e.by
  where d.state = 'open' and (:all or d.group_id in (select value from json_each(:groups)))
  order by ifnull(e.at, d.started_at) desc, d.id`;

type OpenRow = Omit<OpenDraft, 'correcting' | 'savedBy'> & {
  correcting: 0 | 1;
  savedAt: number | null;
  savedName: string | null;
};

/** The drafts nobody has logged or dropped, the one written in last first: those the viewer may log. */
export const openDrafts = (viewer: Viewer, _today: Day): OpenDraft[] =>
  (viewer.db.prepared(OPEN).all(whoseMeetings(viewer)) as OpenRow[]).map(({ savedAt, savedName, ...row }) => ({
    ...row,
    correcting: row.correcting === 1,
    savedBy: savedAt === null ? null : { name: savedName, at: savedAt },
  }));

export type GroupToLog = {
  id: string;
  name: string;
  last: { meetingId: string; on: Day } | null;
  /** The last meeting that was planned up to today and that nobody logged; where there is none, today. */
  suggested: { on: Day; meetingId: string | null };
  /** The open draft of it. */
  draftId: string | null;
};

const TO_LOG = `
  with mine as (
    select g.id, g.name, g.name_key,
      (select m.id from meetings m where m.group_id = g.id and m.state = 'held' and m.on_day <= :today
       order by m.on_day desc, m.starts_at desc, m.id desc limit 1) as last,
      (select m.id from meetings m where m.group_id = g.id and m.state = 'scheduled' and m.on_day <= :today
       order by m.on_day desc, m.starts_at desc, m.id desc limit 1) as planned
    from groups g
    where coalesce(g.closed_on, '9999-12-31') >= :today and (:all or g.id in (select value from json_each(:groups)))
  )
  select w.id, w.name, w.last, l.on_day as lastOn, w.planned, coalesce(n.on_day, :today) as "on",
    coalesce((select d.id from log_drafts d where d.state = 'open' and d.meeting_id = w.planned),
      (select d.id from log_drafts d where d.state = 'open' and d.meeting_id is null and d.group_id = w.id
        and d.on_day = coalesce(n.on_day, :today))) as draftId
  from mine w left join meetings l on l.id = w.last left join meetings n on n.id = w.planned
  order by w.name_key`;

type ToLogRow = Pick<GroupToLog, 'id' | 'name' | 'draftId'> & {
  last: string | null;
  lastOn: Day;
  planned: string | null;
  on: Day;
};

/** The groups whose meetings the viewer may log, by name, with the meeting that is likely to be logged next. */
export const groupsToLog = (viewer: Viewer, today: Day): GroupToLog[] =>
  (viewer.db.prepared(TO_LOG).all({ today, ...whoseMeetings(viewer) }) as ToLogRow[]).map(
    ({ last, lastOn, planned, on, ...group }) => ({
      ...group,
      last: last === null ? null : { meetingId: last, on: lastOn },
      suggested: { on, meetingId: planned },
    }),
  );
