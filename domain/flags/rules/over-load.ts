import type { Day } from '../../calendar';
import type { Thresholds } from '../../settings/words';
import { covers } from '../expected';
import type { AdvisorFacts, Facts, SpentFacts } from '../facts';
import { byDay, distinct, type Evidence, later, type Rule } from '../finding';
import { topFrom } from '../load';

/**
 * Seats in more than 3 groups, or hours in 90 days in the top tenth of the active advisors. Measured in the groups
 * that are too many, and one for the hours.
 */
export const overLoad: Rule = (facts, thresholds, now) => {
  const least = topFrom(facts.given, thresholds['over-load-top-percent']);
  const given = new Map(facts.given.map(({ personId, minutes }) => [personId, minutes]));
  return [...facts.advisors.values()].flatMap((advisor) => {
    const seats = seatsOf(advisor, facts, now);
    const minutes = given.get(advisor.id) ?? 0;
    const overGroups = seats.length > thresholds['over-load-groups'];
    const overHours = least !== null && minutes >= least;
    if (!overGroups && !overHours) return [];
    const since = sinceOf({ seats, spent: advisor.spent, overGroups, overHours, least }, thresholds);
    const time = overHours ? advisor.spent : [];
    return {
      rule: 'over-load',
      personId: advisor.id,
      since,
      measure: (overGroups ? seats.length - thresholds['over-load-groups'] : 0) + (overHours ? 1 : 0),
      figures: {
        ...{ seats: seats.length, hours: Math.round(minutes / 60), days: thresholds['over-load-days'] },
        ...{ overGroups: Number(overGroups), overHours: Number(overHours) },
      },
      groupIds: distinct([...(overGroups ? seats : time)].map(({ groupId }) => groupId)).sort(),
      evidence: byDay([...(overGroups ? seats.map(seatEvidence) : []), ...time.map(timeEvidence)]),
    };
  });
};

type SeatIn = { groupId: string; on: Day };

/** The groups an advisor sits in as one today, each with the day since when, the earliest first. */
function seatsOf(advisor: AdvisorFacts, facts: Facts, now: Day): SeatIn[] {
  const starts = new Map<string, Day>();
  for (const sitting of advisor.sittings) {
    const { groupId, side } = sitting.seat;
    const closedOn = facts.groups.get(groupId)?.closedOn ?? null;
    if (side !== 'advisor' || closedOn !== null || !covers(sitting, now)) continue;
    const from = later(sitting.from ?? facts.from, facts.from);
    const known = starts.get(groupId);
    starts.set(groupId, known !== undefined && known < from ? known : from);
  }
  return byDay([...starts].map(([groupId, on]) => ({ groupId, on, id: groupId })));
}

type Load = {
  seats: readonly SeatIn[];
  spent: readonly SpentFacts[];
  overGroups: boolean;
  overHours: boolean;
  least: number | null;
};

/** The day a seat became one too many, or the day the time given came to what is too much now: the earlier. */
function sinceOf({ seats, spent, overGroups, overHours, least }: Load, thresholds: Thresholds): Day {
  const days: Day[] = overGroups ? seats.slice(thresholds['over-load-groups']).map(({ on }) => on) : [];
  let sum = 0;
  for (const { on, minutes } of overHours ? spent : []) {
    sum += minutes;
    if (sum >= (least ?? 0)) days.push(on);
  }
  return days.sort()[0]!;
}

const seatEvidence = ({ groupId, on }: SeatIn): Evidence => ({
  on,
  what: 'sits-in',
  ref: { kind: 'group', id: groupId },
});

const timeEvidence = ({ on, ref, minutes }: SpentFacts): Evidence => ({
  on,
  what: 'gave-time',
  ref,
  detail: { minutes },
});
