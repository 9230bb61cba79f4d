import { timeOf } from '../calendar';
import type { meetings } from '../meetings/table';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import { tidied, type Written } from './written';

type Meeting = typeof meetings.$inferSelect;
type Texts = Record<string, string | number | null>;

const ROWS = {
  // Who asked to come and was told yes, or was invited after asking, comes by asking, before and after the meeting.
  people: `
    select coalesce(p.person_id, i.person_id, r.person_id) as id,
      coalesce(p.origin, iif(r.id is null, 'invited', 'asked')) as origin, p.attendance, i.reply, i.reply_reason as reason
    from (select * from invitations where meeting_id = :id and withdrawn_at is null) i
      full join (select * from presences where meeting_id = :id) p on p.person_id = i.person_id
      full join (select * from requests_to_come q where meeting_id = :id and withdrawn_at is null
        and (answer in ('yes', 'yes-with-seat') or exists (select 1 from invitations o
          where o.meeting_id = q.meeting_id and o.person_id = q.person_id and o.withdrawn_at is null))) r
        on r.person_id = coalesce(p.person_id, i.person_id)
    order by p.id is null, p.id, i.id, r.id`,
  guests: `select brought_by as id, count(*) as guests from guests where meeting_id = :id group by brought_by`,
  motions: `
    select id, text, mover_id as mover, seconder_id as seconder, recorded, count_for as "for",
      count_against as against, count_abstain as abstain, count_recused as recused, stated_result as result,
      affected_sector as sector
    from motions where meeting_id = :id order by position, rowid`,
  ballots: `
    select b.motion_id as motion, b.person_id as person, b.choice
    from motions mo join ballots b on b.motion_id = mo.id where mo.meeting_id = :id order by b.rowid`,
  stories: `
    select id, kind, person_id as person, iif(person_id is null, null, 'on') as consent
    from stories where meeting_id = :id order by rowid`,
};

/** A meeting on record, written as its page would write it. Of a meeting that the viewer was found to log. */
export function recordOf(viewer: Viewer, meeting: Meeting): Written {
  const rows = (name: keyof typeof ROWS) => viewer.db.prepared(ROWS[name]).all({ id: meeting.id }) as Texts[];
  const zone = ohtOf(viewer).timeZone;
  const time = (instant: number | null) => (instant === null ? null : timeOf(instant, zone));
  const ballots = rows('ballots').map(({ motion, person, choice }) => [`motions.${motion}.ballots.${person}`, choice]);
  return asWritten({
    on: meeting.onDay,
    starts: time(meeting.startsAt),
    ends: time(meeting.endsAt),
    mode: meeting.mode,
    title: meeting.title,
    place: meeting.place,
    key: meeting.key === 1 ? 'on' : null,
    ...fieldsOf('people', rows('people')),
    ...fieldsOf('people', rows('guests')),
    ...fieldsOf('motions', rows('motions')),
    ...Object.fromEntries(ballots),
    ...fieldsOf('stories', rows('stories')),
  });
}

/** The columns of rows as fields of their lines, named by their ids. */
const fieldsOf = (list: string, rows: readonly Texts[]): Texts =>
  Object.fromEntries(
    rows.flatMap(({ id, ...columns }) =>
      Object.entries(columns).map(([name, value]) => [`${list}.${id}.${name}`, value]),
    ),
  );

const asWritten = (texts: Texts): Written =>
  tidied(Object.fromEntries(Object.entries(texts).map(([field, value]) => [field, value === null ? '' : `${value}`])));
