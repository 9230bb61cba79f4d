import type { Thresholds } from '../settings/words';
import type { CostFacts, EquityFacts, SuggestionFacts } from './facts';
import { type Measure, median, missing } from './measure';
import { peopleIn, sumOf } from './meeting-measures';

/** Suggestions that came so far, of all raised; the median of the days it took. */
function reached(raised: readonly SuggestionFacts[], after: (one: SuggestionFacts) => number | null): Measure {
  const there = raised.filter((one) => after(one) !== null);
  return {
    numerator: there.length,
    denominator: raised.length,
    people: peopleIn(raised),
    rest: peopleIn(raised.filter((one) => after(one) === null)),
    missing: null,
    median: median(there.map((one) => ({ value: after(one) ?? 0, times: 1 }))),
  };
}

const linesIn = (costs: readonly CostFacts[]): number => sumOf(costs, (cost) => cost.lines);

/** Some lines of costs, of those they are counted among. */
const part = (of: readonly CostFacts[], isIn: (cost: CostFacts) => boolean): Measure => ({
  numerator: linesIn(of.filter(isIn)),
  denominator: linesIn(of),
  people: peopleIn(of.filter(isIn)),
  rest: peopleIn(of.filter((cost) => !isIn(cost))),
  missing: null,
});

function costMeasures(costs: readonly CostFacts[], within: number) {
  const judged = costs.filter((cost) => cost.paid === 1 || cost.days > within);
  return {
    'days-out-of-pocket': {
      ...part(costs, () => true),
      median: median(costs.map((cost) => ({ value: cost.days, times: cost.lines }))),
    },
    'paid-in-time': {
      ...part(judged, (cost) => cost.days <= within),
      missing: missing('too-early-to-tell', linesIn(costs) - linesIn(judged)),
    },
    unpaid: part(costs, (cost) => cost.paid === 0),
  };
}

/** Cents paid, of cents offered or accepted. Never in an expense total. */
const honorariaPaid = ({ honoraria }: Pick<EquityFacts, 'honoraria'>): Measure => ({
  numerator: sumOf(honoraria, (row) => row.paidCents),
  denominator: sumOf(honoraria, (row) => row.cents),
  people: peopleIn(honoraria),
  rest: peopleIn(honoraria.filter((row) => row.paidCents < row.cents)),
  missing: null,
});

/** The figures about what came back to advisors: answers, and their money. */
export function answerMeasures(
  facts: Pick<EquityFacts, 'suggestions' | 'costs' | 'honoraria'>,
  thresholds: Thresholds,
) {
  return {
    'suggestions-decided': reached(facts.suggestions, (one) => one.decidedAfter),
    'suggestions-told': reached(facts.suggestions, (one) => one.toldAfter),
    ...costMeasures(facts.costs, thresholds['out-of-pocket-days']),
    'honoraria-paid': honorariaPaid(facts),
  };
}
