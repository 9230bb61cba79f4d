import { addDays, type Day, daysBetween } from '../../calendar';
import type { CostFacts } from '../facts';
import { earliest, type Rule } from '../finding';

/**
 * Days from the cost to the payment, or to now while unpaid, over 30: expenses, never honoraria. What was paid
 * late counts while its cost is in the window. Measured in cents.
 */
export const outOfPocket: Rule = (facts, thresholds, now) =>
  [...facts.advisors.values()].flatMap((advisor) => {
    const most = thresholds['out-of-pocket-days'];
    const late = advisor.costs.filter(
      (cost) => (cost.paidOn === null || cost.on >= facts.from) && daysOut(cost, now) > most,
    );
    const since = earliest(late.map(({ on }) => addDays(on, most + 1)));
    if (since === undefined) return [];
    const unpaid = late.filter(({ paidOn }) => paidOn === null);
    return {
      rule: 'out-of-pocket',
      personId: advisor.id,
      since,
      measure: sum(late),
      figures: {
        unpaid: unpaid.length,
        unpaidCents: sum(unpaid),
        late: late.length - unpaid.length,
        longest: Math.max(...late.map((cost) => daysOut(cost, now))),
      },
      groupIds: [],
      evidence: late.map((cost) => ({
        on: cost.on,
        what: cost.paidOn === null ? 'not-paid' : 'paid-late',
        ref: { kind: 'claim-line', id: cost.lineId },
        detail: { cents: cost.cents, days: daysOut(cost, now), ...(cost.paidOn === null ? {} : { day: cost.paidOn }) },
      })),
    };
  });

const daysOut = (cost: CostFacts, now: Day): number => daysBetween(cost.on, cost.paidOn ?? now);
const sum = (costs: readonly CostFacts[]): number => costs.reduce((cents, cost) => cents + cost.cents, 0);
