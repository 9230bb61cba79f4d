import { addDays, type Day } from '../calendar';
import { minutesGiven } from '../meetings/hours-queries';
import { asAdvisor, CAME } from '../meetings/places-queries';
import { thresholdsOn } from '../settings/queries';
import type { Viewer } from '../viewer';
import type { Given } from './load';

/** A person who sits somewhere with a partner's hat: only of them must be asked which hat they wore where. */
const PARTNERS_TOO = `
  select ms.person_id from memberships ms join seats s on s.id = ms.seat_id where s.side = 'partner'`;

/**
 * What advisors gave from @loadFrom to @now, as advisors, a row a meeting they came to or a thing done outside of any.
 * Columns: personId, kind, id, groupId, on, minutes (null where no record knows).
 */
export const SPENT = `
  with spent as (
    select p.person_id as personId, 'meeting' as kind, m.id, m.group_id as groupId, m.on_day as "on",
      ${minutesGiven()} as minutes
    from meetings m cross join presences p on p.meeting_id = m.id
    where m.state = 'held' and m.on_day between @loadFrom and @now and p.${CAME}
      and (p.person_id not in (${PARTNERS_TOO}) or ${asAdvisor('p.person_id', 'm.group_id', 'm.on_day')})
    union all
    select c.person_id, 'contribution', c.id, c.group_id, c.on_day, c.minutes
    from contributions c where c.on_day between @loadFrom and @now)`;

const GIVEN = `
  ${SPENT}
  select a.person_id as personId, ifnull(sum(s.minutes), 0) as minutes
  from advisors a left join spent s on s.personId = a.person_id
  where ifnull(a.joined_on, '') <= @now and ifnull(a.left_on, '9999-12-31') >= @now
  group by a.person_id`;

/** The first of the days that load is counted over. */
export const loadFromOn = (viewer: Viewer, now: Day): Day =>
  addDays(now, 1 - thresholdsOn(viewer, now)['over-load-days']);

/** Every active advisor with the time they gave. For facts-queries and readiness, which show it behind their policy. */
export const givenOn = (viewer: Viewer, now: Day): Given[] =>
  viewer.db.prepared(GIVEN).all({ now, loadFrom: loadFromOn(viewer, now) }) as Given[];
