import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocPower, type Power, powerOf, quotaOf, summed } from '@/domain/votes/power';

/** Every order of arrival, and every coalition, one by one: what the counting must come to. */
function bruteForce(weights: readonly number[], quota: number): Power[] {
  const pivots = weights.map(() => 0);
  const orders = permutations(weights.map((_, i) => i));
  for (const order of orders) {
    let sum = 0;
    for (const voter of order) {
      const before = sum;
      sum += weights[voter]!;
      if (before < quota && sum >= quota) pivots[voter]! += 1;
    }
  }
  const swings = weights.map((weight, voter) => {
    let count = 0;
    for (let mask = 0; mask < 1 << weights.length; mask += 1) {
      if (mask & (1 << voter)) continue;
      const sum = weights.reduce((all, w, i) => all + (mask & (1 << i) ? w : 0), 0);
      if (sum < quota && sum + weight >= quota) count += 1;
    }
    return count;
  });
  const all = swings.reduce((a, b) => a + b, 0);
  return weights.map((_, i) => ({
    shapley: pivots[i]! / orders.length,
    banzhaf: all === 0 ? 0 : swings[i]! / all,
  }));
}

const permutations = (items: number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, i) =>
        permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
      );

const tables = (most: number) => fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: most });
const near = (found: Power, wanted: Power) => {
  expect(found.shapley).toBeCloseTo(wanted.shapley, 10);
  expect(found.banzhaf).toBeCloseTo(wanted.banzhaf, 10);
};

describe('voting power', () => {
  it.each([
    ['a dictator', [5, 1, 1], 4, [1, 0, 0], [1, 0, 0]],
    ['one vote each', [1, 1, 1, 1], 3, [1 / 4, 1 / 4, 1 / 4, 1 / 4], [1 / 4, 1 / 4, 1 / 4, 1 / 4]],
    ['two large and one small are alike', [3, 3, 1], 4, [1 / 3, 1 / 3, 1 / 3], [1 / 3, 1 / 3, 1 / 3]],
    ['four of unlike weight', [4, 3, 2, 1], 6, [5 / 12, 3 / 12, 3 / 12, 1 / 12], [5 / 12, 3 / 12, 3 / 12, 1 / 12]],
    ['the two indices part ways', [3, 2, 1, 1], 5, [7 / 12, 3 / 12, 1 / 12, 1 / 12], [1 / 2, 3 / 10, 1 / 10, 1 / 10]],
    ['no vote, no power', [2, 0, 1], 2, [1, 0, 0], [1, 0, 0]],
    ['nobody can win', [1, 1], 3, [0, 0], [0, 0]],
    ['nobody votes', [0, 0], 1, [0, 0], [0, 0]],
    ['nobody there', [], 1, [], []],
  ])('%s', (_, weights, quota, shapley, banzhaf) => {
    powerOf(weights, quota).forEach((found, i) => {
      near(found, { shapley: shapley[i]!, banzhaf: banzhaf[i]! });
    });
    expect(powerOf(weights, quota)).toHaveLength(weights.length);
  });

  it('is what counting every coalition and every order gives', () => {
    fc.assert(
      fc.property(tables(7), fc.integer({ min: 1, max: 30 }), (weights, quota) => {
        const wanted = bruteForce(weights, quota);
        powerOf(weights, quota).forEach((found, i) => {
          near(found, wanted[i]!);
        });
      }),
      { numRuns: 40 },
    );
    const eight = [5, 4, 3, 3, 2, 1, 1, 0];
    powerOf(eight, 10).forEach((found, i) => {
      near(found, bruteForce(eight, 10)[i]!);
    });
  });

  it('adds up to one wherever somebody can win, and more weight is never less power', () => {
    fc.assert(
      fc.property(tables(40), fc.integer({ min: 1, max: 999 }), (weights, share) => {
        const whole = weights.reduce((a, b) => a + b, 0);
        const powers = powerOf(weights, quotaOf(whole, share));
        const one = whole === 0 ? 0 : 1;
        near(summed(powers), { shapley: one, banzhaf: one });
        weights.forEach((weight, i) => {
          const lighter = weights.findIndex((other) => other < weight);
          if (lighter >= 0) expect(powers[i]!.shapley).toBeGreaterThanOrEqual(powers[lighter]!.shapley - 1e-12);
        });
      }),
    );
  });

  it('stays right at a table of sixty, where no one could enumerate', () => {
    const powers = powerOf(Array(60).fill(3), quotaOf(180, 500));
    for (const power of powers) near(power, { shapley: 1 / 60, banzhaf: 1 / 60 });
  });

  it('of a bloc is that of one voter with all its weight', () => {
    near(blocPower([1, 1, 1], [1, 1], quotaOf(5, 500)), { shapley: 1, banzhaf: 1 });
    near(blocPower([], [1, 1], 2), { shapley: 0, banzhaf: 0 });
    near(blocPower([1, 1], [2, 1, 1], 4), powerOf([2, 2, 1, 1], 4)[0]!);
  });
});

describe('the quota', () => {
  it.each([
    [10, 500, 6],
    [9, 500, 5],
    [12, 666, 8],
    [0, 500, 1],
    [3, 999, 3],
  ])('of %i at %i thousandths is %i', (whole, share, quota) => {
    expect(quotaOf(whole, share)).toBe(quota);
  });
});
