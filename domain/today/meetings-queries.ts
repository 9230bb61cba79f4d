import { sightOn } from '../access/sight-queries';
import { addDays, type Day } from '../calendar';
import { reminderDaysOn } from '../invitations/reminder-queries';
import { EXPECTED_PLACES } from '../meetings/places-queries';
import type { Viewer } from '../viewer';
import type { ToDo } from './agenda';

/** How far ahead the office looks at meetings, and how far back for those nobody logged, in days. */
const AHEAD = 14;
const BACK = 60;

const MEETINGS = `
  with places as (${EXPECTED_PLACES}),
  soon as (
    select m.id, m.on_day, m.group_id, m.title from meetings m
    where m.state = 'scheduled' and m.on_day between :from and :until
      and (:all or m.group_id in (select value from json_each(:groups)))
  ),
  awaited as (select meeting_id, count(*) as expected from places where meeting_id in (select id from soon) group by meeting_id),
  asked as (
    select meeting_id, count(*) as invited, sum(reply is null) as silent from invitations
    where withdrawn_at is null and meeting_id in (select id from soon) group by meeting_id)
  select s.id, s.on_day as "on", coalesce(g.name, s.title) as "group", ifnull(e.expected, 0) as expected,
    ifnull(a.invited, 0) as invited, ifnull(a.silent, 0) as silent
  from soon s left join groups g on g.id = s.group_id
    left join awaited e on e.meeting_id = s.id left join asked a on a.meeting_id = s.id
  order by s.on_day, s.id`;

type Row = { id: string; on: Day; group: string | null; expected: number; invited: number; silent: number };

/** The meetings of the next two weeks, and those of the last two months that were planned and never logged. */
export function meetingsToDo(viewer: Viewer, today: Day): ToDo[] {
  const { all, groups } = sightOn(viewer, today);
  const span = { from: addDays(today, -BACK), until: addDays(today, AHEAD) };
  const rows = viewer.db.prepared(MEETINGS).all({ ...span, all: all ? 1 : 0, groups: JSON.stringify(groups) }) as Row[];
  // When everyone was reminded for the last time: those who are silent still are called. By whom calls.
  const soon = all ? addDays(today, reminderDaysOn(viewer, today).last) : today;
  return rows.map(({ id, on, group, ...figures }): ToDo => {
    const meeting = { id, on, personId: null, name: null, group, day: null, text: null, owner: null, figures };
    if (on < today) return { kind: 'not-logged', detail: null, ...meeting };
    return { kind: 'meeting-ahead', detail: askedHow(figures, on <= soon), ...meeting };
  });
}

function askedHow({ invited, silent }: Pick<Row, 'invited' | 'silent'>, soon: boolean) {
  if (invited === 0) return 'nobody-invited';
  if (silent === 0) return 'all-answered';
  return soon ? 'call-them' : 'not-all-answered';
}
