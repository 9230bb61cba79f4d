import { sightOn } from '../access/sight-queries';
import type { Day } from '../calendar';
import { nameKey } from '../people/names';
import type { Viewer } from '../viewer';
import type { MeetingSearch, MeetingSort } from './forms';
import { cameTo, type Turnouts, turnoutsAt } from './there-queries';
import type { MeetingState, Mode } from './words';

export type ListedMeeting = {
  id: string;
  on: Day;
  title: string | null;
  groupId: string | null;
  group: string | null;
  mode: Mode | null;
  state: MeetingState;
  key: boolean;
  motions: number;
} & Turnouts;
/** `total` and `keys` are of all pages. */
export type MeetingList = { meetings: ListedMeeting[]; total: number; keys: number };

export const MEETINGS_PER_PAGE = 50;

const LIST = `
  with found as (
    select m.id, m.on_day, m.starts_at, m.title, m.mode, m.state, m.group_id, g.name, g.name_key,
      (select count(*) from motions mo where mo.meeting_id = m.id) as motions, m.key as said_key
    from meetings m left join groups g on g.id = m.group_id
    where (:all or m.group_id in (select value from json_each(:seen)))
      and (:group is null or m.group_id = :group) and m.on_day between :from and :to
      and (m.state <> 'scheduled' or m.on_day < :today)
      and not exists (select 1 from json_each(:words) w where instr(coalesce(g.name_key, ''), w.value) = 0
        and instr(name_key(m.title), w.value) = 0
        and instr(name_key(m.place), w.value) = 0
        and not exists (select 1 from motions mo where mo.meeting_id = m.id and instr(name_key(mo.text), w.value) > 0))
  )
  select f.id, f.on_day as "on", f.title, f.group_id as groupId, f.name as "group", f.mode, f.state,
    (f.said_key or motions > 0) as key, motions, count(*) over () as total,
    sum(f.said_key or motions > 0) over () as keys
  from found f where :key is null or (f.said_key or motions > 0) = (:key = 'yes')`;

const COLUMNS: Readonly<Record<MeetingSort, string>> = {
  day: 'f.on_day',
  group: 'f.name_key',
  came: cameTo('f.id'),
};

function orderOf(sort: MeetingSearch['sort']): string {
  const down = sort.startsWith('-');
  const column = COLUMNS[sort.replace('-', '') as MeetingSort];
  return `order by ${column} ${down ? 'desc' : 'asc'} nulls last, f.on_day desc, f.starts_at, f.id limit :limit offset :offset`;
}

type Row = Omit<ListedMeeting, 'key' | keyof Turnouts> & { key: 0 | 1; total: number; keys: number };
type Span = { today: Day; from?: Day; to?: Day };

/**
 * A page of the meetings the viewer may see, of all days or of a span, with who came of who was expected. Those still
 * ahead stand beside it (planning/ahead-queries).
 */
export function meetingList(viewer: Viewer, search: MeetingSearch, span: Span): MeetingList {
  const sight = sightOn(viewer, span.today);
  viewer.db.sql.function('name_key', { deterministic: true }, (text) => nameKey(String(text ?? '')));
  const rows = viewer.db.sql.prepare(`${LIST} ${orderOf(search.sort)}`).all({
    all: sight.all ? 1 : 0,
    seen: JSON.stringify(sight.groups),
    group: search.group ?? null,
    from: span.from ?? '',
    to: span.to ?? '9999-12-31',
    today: span.today,
    words: JSON.stringify(nameKey(search.q).split(' ').filter(Boolean)),
    key: search.key ?? null,
    limit: MEETINGS_PER_PAGE,
    offset: (search.page - 1) * MEETINGS_PER_PAGE,
  }) as Row[];
  const turnouts = turnoutsAt(
    viewer,
    rows.map(({ id }) => id),
  );
  const meetings = rows.flatMap(({ total: _, keys: __, ...row }) => {
    const turnout = turnouts.get(row.id);
    return turnout === undefined ? [] : [{ ...row, key: row.key === 1, ...turnout }];
  });
  return { meetings, total: rows[0]?.total ?? 0, keys: rows[0]?.keys ?? 0 };
}
