import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { asPeople } from './draft-people-queries';
import { type Draft, meetingToLog, readableTo } from './draft-queries';
import { rowsOf } from './field-names';
import type { LogDraft, LogPage } from './queries';
import { recordOf } from './record-queries';
import type { OtherPerson } from './roster';
import { seatedOn } from './roster-queries';

/** What the page of a draft shows, of a draft that draftById let through. */
export function draftShown(viewer: Viewer, draft: Draft): LogDraft {
  const { id, groupId, meetingId, version, edition, state, startedAt } = draft;
  const names = viewer.db
    .prepared(
      'select (select name from groups where id = :group) as "group", (select name from people where id = :by) as by',
    )
    .get({ group: groupId, by: draft.startedBy }) as { group: string | null; by: string | null };
  const shown = { id, groupId, group: names.group, meetingId, version, edition, state, startedBy: names.by, startedAt };
  return { ...shown, correcting: edition !== null };
}

/** The group's last meeting held on the day or before it, this one left out. Open meetings have none. */
const lastBefore = (viewer: Viewer, { groupId, meetingId }: Draft, on: Day) =>
  (viewer.db
    .prepared(
      `select id as meetingId, on_day as "on" from meetings
       where group_id = :group and state = 'held' and on_day <= :on and id is not :self
       order by on_day desc, starts_at desc, id desc limit 1`,
    )
    .get({ group: groupId, on, self: meetingId }) as LogPage['last'] | undefined) ?? null;

/** The meeting before this one, and those who were at it and sit in the group neither then nor now (`seated`). */
export function lastOf(
  viewer: Viewer,
  draft: Draft,
  on: Day,
  seated: ReadonlySet<string>,
): Pick<LogPage, 'last' | 'lastWritten' | 'lastOthers'> {
  const { groupId } = draft;
  const last = lastBefore(viewer, draft, on);
  const meeting = last && meetingToLog(viewer, last.meetingId);
  if (meeting === null) return { last: null, lastWritten: null, lastOthers: [] };
  const lastWritten = readableTo(viewer, recordOf(viewer, meeting));
  const seatedThen = new Set(seatedOn(viewer, groupId, meeting.onDay).map(({ personId }) => personId));
  const others = rowsOf(lastWritten, 'people').filter((id) => !seated.has(id) && !seatedThen.has(id));
  return { last, lastWritten, lastOthers: asPeople(viewer, groupId, meeting.onDay, others) };
}

export const invitedTo = (viewer: Viewer, meetingId: string | null): string[] =>
  viewer.db
    .prepared('select person_id from invitations where meeting_id = ? and withdrawn_at is null')
    .pluck()
    .all(meetingId) as string[];

export function rollsOf(viewer: Viewer, meetingId: string | null): LogPage['rolls'] {
  const rows = viewer.db
    .prepared(
      `select mo.id as motion, p.id as personId, p.name, r.side
       from motions mo join roll_entries r on r.motion_id = mo.id join people p on p.id = r.person_id
       where mo.meeting_id = ? order by r.side, p.name_key`,
    )
    .all(meetingId) as (OtherPerson & { motion: string })[];
  const rolls: Record<string, OtherPerson[]> = {};
  for (const { motion, ...person } of rows) {
    rolls[motion] ??= [];
    rolls[motion].push(person);
  }
  return rolls;
}
