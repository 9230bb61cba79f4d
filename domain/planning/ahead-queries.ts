import { sightParameters } from '../access/sight-queries';
import type { Day } from '../calendar';
import { EXPECTED_PLACES } from '../meetings/places-queries';
import type { Viewer } from '../viewer';
import type { Preparation } from './next-step';

/** A meeting that is planned, and how far its preparation is. `total` is of all that fit. */
export type Ahead = Preparation & {
  id: string;
  endsAt: number | null;
  title: string | null;
  groupId: string | null;
  group: string | null;
  key: boolean;
  expected: number;
  yes: number;
  maybe: number;
  no: number;
};

export const MOST_AHEAD = 100;

const AHEAD = `
  with places as (${EXPECTED_PLACES}),
  chosen as materialized (
    select m.* from meetings m
    where m.state = 'scheduled' and (:id is null or m.id = :id) and (:from is null or m.on_day >= :from)
      and (:all or m.group_id in (select value from json_each(:groups)))
      and (:group is null or m.group_id = :group)
    order by m.on_day, m.starts_at, m.id limit ${MOST_AHEAD}
  ),
  expected as (
    select p.meeting_id, count(*) as expected, sum(
      not exists (select 1 from invitations i where i.meeting_id = p.meeting_id and i.person_id = p.person_id
        and i.withdrawn_at is null)
      and not exists (select 1 from leave_outs l where l.meeting_id = p.meeting_id and l.person_id = p.person_id
        and l.lifted_at is null)) as uninvited
    from places p where p.meeting_id in (select id from chosen) group by p.meeting_id
  ),
  asked as (
    select meeting_id, count(*) as invited, sum(reply is 'yes') as yes, sum(reply is 'maybe') as maybe,
      sum(reply is 'no') as no, sum(reply is null) as waiting
    from invitations where withdrawn_at is null and meeting_id in (select id from chosen) group by meeting_id
  )
  select c.id, c.on_day as "on", c.starts_at as startsAt, c.ends_at as endsAt, c.title, c.mode, c.place,
    c.join_link as joinLink, c.dial_in as dialIn, c.group_id as groupId, g.name as "group", c.key,
    coalesce(e.expected, 0) as expected, coalesce(e.uninvited, 0) as uninvited, coalesce(a.invited, 0) as invited,
    coalesce(a.yes, 0) as yes, coalesce(a.maybe, 0) as maybe, coalesce(a.no, 0) as no,
    coalesce(a.waiting, 0) as waiting,
    (select count(*) from agenda_items ai where ai.meeting_id = c.id) as agendaItems,
    (select count(*) from papers pa where pa.meeting_id = c.id and pa.sent_on is null) as papersUnsent
  from chosen c left join groups g on g.id = c.group_id left join expected e on e.meeting_id = c.id
    left join asked a on a.meeting_id = c.id
  order by c.on_day, c.starts_at, c.id`;

type Row = Omit<Ahead, 'key'> & { key: 0 | 1 };
type Which = { id?: string; group?: string | undefined; from?: Day };

function planned(viewer: Viewer, { id, group, from }: Which, today: Day): Ahead[] {
  const which = { id: id ?? null, group: group ?? null, from: from ?? null };
  const { all, groups } = sightParameters(viewer, today);
  const rows = viewer.db.prepared(AHEAD).all({ ...which, all, groups }) as Row[];
  return rows.map((row) => ({ ...row, key: row.key === 1 }));
}

/** The meetings ahead that the viewer may see, the next one first; those of one group where it is named. */
export const meetingsAhead = (viewer: Viewer, today: Day, group?: string): Ahead[] =>
  planned(viewer, { group, from: today }, today);

/** How far one planned meeting is; null when it is not planned any more, or not for this viewer. */
export const preparationOf = (viewer: Viewer, id: string, today: Day): Ahead | null =>
  planned(viewer, { id }, today)[0] ?? null;
