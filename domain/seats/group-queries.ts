import { sightOn } from '../access/sight-queries';
import type { Day } from '../calendar';
import type { Power, RuleBasis } from '../groups/words';
import type { Viewer } from '../viewer';
import { canSeeGroup } from './policy';

/** A group with what it did in a span of days. Its rule is "more than `ruleShare` thousandths of `ruleBasis`". */
export type GroupSeen = {
  id: string;
  name: string;
  power: Power;
  closedOn: Day | null;
  ruleBasis: RuleBasis;
  ruleShare: number;
  quorum: number | null;
  met: number;
  metKey: number;
};

const GROUPS = `
  select g.id, g.name, g.power, g.closed_on as closedOn, g.rule_basis as ruleBasis, g.rule_share as ruleShare, g.quorum,
    count(m.id) as met,
    ifnull(sum(m.key = 1 or exists (select 1 from motions mo where mo.meeting_id = m.id)), 0) as metKey
  from groups g left join meetings m on m.group_id = g.id and m.state = 'held' and m.on_day between :from and :today
  where (:all or g.id in (select value from json_each(:groups))) and (:id is null or g.id = :id)
  group by g.id order by g.closed_on is not null, g.name_key`;

type Span = { from: Day; today: Day };

function groupsSeen(viewer: Viewer, span: Span, id: string | null): GroupSeen[] {
  const sight = sightOn(viewer, span.today);
  const groups = JSON.stringify(sight.groups);
  const rows = viewer.db.prepared(GROUPS).all({ ...span, id, all: sight.all ? 1 : 0, groups }) as GroupSeen[];
  return rows.filter((group) => canSeeGroup(sight, group.id));
}

/** The groups the viewer may see, by name, those that are closed last. */
export const groupList = (viewer: Viewer, span: Span): GroupSeen[] => groupsSeen(viewer, span, null);

/** One group; null when there is none, or not for this viewer. */
export const groupById = (viewer: Viewer, id: string, span: Span): GroupSeen | null =>
  groupsSeen(viewer, span, id)[0] ?? null;
