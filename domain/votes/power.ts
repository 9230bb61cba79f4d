/**
 * Voting power: how often a voter's weight is what makes the difference, over every way the table could split. It
 * ignores abstention, quorum and sector protection. Each index adds up to 1 over all voters, or is 0 for all where no
 * coalition wins.
 */
export type Power = { shapley: number; banzhaf: number };

/** The least weight in favour that carries: more than `share` thousandths of the whole, in whole numbers. */
export const quotaOf = (whole: number, share: number): number => Math.floor((share * whole) / 1000) + 1;

/** The power of each voter by weight, in the order given. Weights are whole numbers; `quota` is the weight that wins. */
export function powerOf(weights: readonly number[], quota: number): Power[] {
  const swings = new Map([...new Set(weights)].map((weight) => [weight, swingsOf(weights, weight, quota)]));
  const all = weights.map((weight) => swings.get(weight) ?? NO_SWINGS);
  const total = all.reduce((sum, { ways }) => sum + ways, 0);
  return all.map(({ ways, order }) => ({ shapley: order, banzhaf: total === 0 ? 0 : ways / total }));
}

/** The power of these voters acting as one, among the others each on their own. */
export function blocPower(bloc: readonly number[], others: readonly number[], quota: number): Power {
  const together = bloc.reduce((sum, weight) => sum + weight, 0);
  return powerOf([together, ...others], quota)[0] ?? NO_POWER;
}

/** The power of some voters on their own, added up. */
export const summed = (powers: readonly Power[]): Power =>
  powers.reduce((sum, one) => ({ shapley: sum.shapley + one.shapley, banzhaf: sum.banzhaf + one.banzhaf }), NO_POWER);

const NO_POWER: Power = { shapley: 0, banzhaf: 0 };
const NO_SWINGS = { ways: 0, order: 0 };

/**
 * In how many coalitions of the others a voter of this weight turns losing into winning, and in what share of all
 * orders of arrival. Voters of one weight have the same.
 */
function swingsOf(weights: readonly number[], weight: number, quota: number): typeof NO_SWINGS {
  const others = [...weights];
  others.splice(others.indexOf(weight), 1);
  const coalitions = coalitionsOf(others, quota - 1);
  const lowest = Math.max(0, quota - weight);
  return coalitions.reduce(
    (sum, byWeight, size) => {
      const ways = byWeight.slice(lowest, Math.max(lowest, quota)).reduce((all, count) => all + count, 0);
      return { ways: sum.ways + ways, order: sum.order + ways * placesOf(size, weights.length) };
    },
    { ...NO_SWINGS },
  );
}

/** How many coalitions there are of each size and weight, as far as a weight: no coalition is enumerated. */
function coalitionsOf(weights: readonly number[], most: number): Float64Array[] {
  const counts = Array.from({ length: weights.length + 1 }, () => new Float64Array(Math.max(0, most) + 1));
  if (most < 0) return counts;
  counts[0]![0] = 1;
  for (const [joined, weight] of weights.entries()) {
    for (let size = joined; size >= 0; size -= 1) {
      for (let sum = most - weight; sum >= 0; sum -= 1) counts[size + 1]![sum + weight]! += counts[size]![sum]!;
    }
  }
  return counts;
}

/** The share of all orders in which exactly these others, `size` of them, come before one voter of `all`. */
function placesOf(size: number, all: number): number {
  let share = 1 / all;
  for (let i = 1; i <= size; i += 1) share *= i / (all - i);
  return share;
}
