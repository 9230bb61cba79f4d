import { canSeeEveryone } from '../access/sight';
import { type Day, dayOf } from '../calendar';
import type { AccessNeed } from '../people/words';
import { requestsWaiting } from '../requests/queries';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import { type ToDo, whenDue } from './agenda';

const BLANK = { detail: null, day: null, text: null, owner: null, figures: {} } as const;

/** Who asks to come and waits for an answer. */
export function requestsToAnswer(viewer: Viewer, today: Day): ToDo[] {
  const { timeZone } = ohtOf(viewer);
  return requestsWaiting(viewer, today).map(({ id, personId, name, group, title, on: day, askedAt }) => ({
    ...{ ...BLANK, kind: 'request', id, personId, name, group: group ?? title, day },
    on: whenDue(dayOf(askedAt, timeZone), day, today),
  }));
}

const WHO = `i.meeting_id as meetingId, i.person_id as personId, p.name, coalesce(g.name, m.title) as "group", m.on_day as day`;
const UNDELIVERED = `select ${WHO}, i.undelivered_at as at
  from invitations i join meetings m on m.id = i.meeting_id join people p on p.id = i.person_id
    left join groups g on g.id = m.group_id
  where m.state = 'scheduled' and m.on_day >= ? and i.undelivered_at is not null
  order by m.on_day, i.id`;
/** Begins with what was asked and is open, which is little: the invitations are many. */
const NEEDS = `select ${WHO}, min(a.asked_on) as askedOn, json_group_array(a.need order by a.need) as needs
  from accommodations a cross join invitations i on i.id = a.invitation_id cross join meetings m on m.id = i.meeting_id
    join people p on p.id = i.person_id left join groups g on g.id = m.group_id
  where a.met_on is null and a.dropped_on is null and i.withdrawn_at is null and ifnull(i.reply, '') <> 'no'
    and m.state = 'scheduled' and m.on_day >= ?
  group by i.id order by m.on_day, i.id`;

type Row = { meetingId: string; personId: string; name: string; group: string | null; day: Day };

/** Whose invitation came back, so that they were not told of a meeting ahead. */
export function undeliveredToDo(viewer: Viewer, today: Day): ToDo[] {
  if (!canSeeEveryone(viewer)) return [];
  const { timeZone } = ohtOf(viewer);
  const rows = viewer.db.prepared(UNDELIVERED).all(today) as (Row & { at: number })[];
  return rows.map(({ meetingId, at, ...who }) => ({
    ...{ ...BLANK, kind: 'undelivered', ...who, id: placeOf(meetingId, who.personId) },
    on: whenDue(dayOf(at, timeZone), who.day, today),
  }));
}

/** What someone needs to be at a meeting ahead, and nobody has seen to. */
export function needsToDo(viewer: Viewer, today: Day): ToDo[] {
  if (!canSeeEveryone(viewer)) return [];
  const rows = viewer.db.prepared(NEEDS).all(today) as (Row & { askedOn: Day; needs: string })[];
  return rows.map(({ meetingId, askedOn, needs, ...who }) => ({
    ...{ ...BLANK, kind: 'need', ...who, id: placeOf(meetingId, who.personId) },
    on: whenDue(askedOn, who.day, today),
    needs: JSON.parse(needs) as AccessNeed[],
  }));
}

const placeOf = (meetingId: string, personId: string): string => `${meetingId}.${personId}`;
