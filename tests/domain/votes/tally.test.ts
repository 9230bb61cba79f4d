import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleBases } from '@/domain/groups/words';
import { isDecisive, without } from '@/domain/votes/decisive';
import { type DecisionRule, tally, type Votes } from '@/domain/votes/tally';

const votes = (yes: number, no: number, over: Partial<Votes> = {}): Votes => ({
  for: yes,
  against: no,
  abstain: 0,
  recused: 0,
  present: 0,
  total: 0,
  ...over,
});
const rule = (over: Partial<DecisionRule> = {}): DecisionRule => ({
  basis: 'cast',
  share: 500,
  recusedCountAsPresent: false,
  quorum: null,
  ...over,
});
const present = rule({ basis: 'present' });
const total = rule({ basis: 'total' });

describe('the result by the rule of the group', () => {
  test.each<[string, Votes, DecisionRule, string]>([
    ['more than half of what was cast', votes(5, 4), rule(), 'carried'],
    ['a tie is defeated', votes(5, 5), rule(), 'defeated'],
    ['fewer is defeated', votes(4, 5), rule(), 'defeated'],
    ['nobody voted', votes(0, 0, { abstain: 3 }), rule(), 'defeated'],
    ['one vote is a majority of one', votes(1, 0), rule(), 'carried'],
    ['abstentions are not cast', votes(2, 1, { abstain: 9 }), rule(), 'carried'],
    ['abstentions are present', votes(2, 1, { abstain: 9 }), present, 'defeated'],
    ['half of those present is not more than half', votes(3, 2, { abstain: 1 }), present, 'defeated'],
    ['people there who did not vote are present', votes(3, 1, { present: 6 }), present, 'defeated'],
    ['the recused are not present', votes(3, 2, { recused: 2 }), present, 'carried'],
    [
      'unless the rule says they are',
      votes(3, 2, { recused: 2 }),
      rule({ basis: 'present', recusedCountAsPresent: true }),
      'defeated',
    ],
    ['of all there is, 5 of 10 is not enough', votes(5, 0, { total: 10 }), total, 'defeated'],
    ['6 of 10 is', votes(6, 0, { total: 10 }), total, 'carried'],
    ['two thirds exactly is not more than two thirds', votes(667, 333), rule({ share: 667 }), 'defeated'],
    ['a vote more is', votes(668, 333), rule({ share: 667 }), 'carried'],
    ['without its quorum nothing is carried', votes(5, 0, { present: 5 }), rule({ quorum: 6 }), 'defeated'],
    ['with it, it is', votes(5, 0, { present: 6 }), rule({ quorum: 6 }), 'carried'],
    ['abstentions make a quorum', votes(3, 0, { abstain: 3 }), rule({ quorum: 6 }), 'carried'],
  ])('%s', (_, given, by, expected) => {
    expect(tally(given, by)).toBe(expected);
  });
});

describe('decisive: recounted without the advisors, the result changes', () => {
  const none = { for: 0, against: 0, abstain: 0, recused: 0 };
  test.each<[string, Votes, Partial<typeof none>, DecisionRule, boolean]>([
    ['they made the majority', votes(4, 3), { for: 2 }, rule(), true],
    ['without them it is a tie', votes(4, 3), { for: 1 }, rule(), true],
    ['it would have carried without them', votes(6, 1), { for: 2 }, rule(), false],
    ['they defeated it', votes(3, 4), { against: 2 }, rule(), true],
    ['they voted against and lost', votes(5, 2), { against: 2 }, rule(), false],
    ['split, and it does not matter', votes(5, 3), { for: 1, against: 1 }, rule(), false],
    ['they were the only ones to vote', votes(2, 0), { for: 2 }, rule(), true],
    [
      'an abstention counts where those present are counted',
      votes(3, 2, { abstain: 1 }),
      { abstain: 1 },
      present,
      true,
    ],
    ['and not where votes cast are', votes(3, 2, { abstain: 1 }), { abstain: 1 }, rule(), false],
    ['their weight leaves the whole too', votes(5, 0, { total: 10 }), { for: 1 }, total, false],
    ['the quorum is not asked again', votes(5, 0, { present: 6 }), { for: 2 }, rule({ quorum: 6 }), false],
    ['no quorum, nothing to decide', votes(4, 3, { present: 7 }), { for: 2 }, rule({ quorum: 9 }), false],
  ])('%s', (_, given, advisors, by, expected) => {
    expect(isDecisive(given, { ...none, ...advisors }, by)).toBe(expected);
  });
});

const weight = fc.nat({ max: 30 });
const anyVotes = fc
  .record({ for: weight, against: weight, abstain: weight, recused: weight, away: weight, silent: weight })
  .map(({ away, silent, ...given }): Votes => {
    const inTheRoom = given.for + given.against + given.abstain + silent;
    return { ...given, present: inTheRoom, total: inTheRoom + given.recused + away };
  });
const anyRule = fc.record({
  basis: fc.constantFrom(...ruleBases),
  share: fc.integer({ min: 1, max: 999 }),
  recusedCountAsPresent: fc.boolean(),
  quorum: fc.option(fc.nat({ max: 60 })),
});

describe('whatever the votes and the rule', () => {
  test('weights twice as heavy, quorum too, give the same result', () => {
    const twice = (given: Votes): Votes => ({
      for: given.for * 2,
      against: given.against * 2,
      abstain: given.abstain * 2,
      recused: given.recused * 2,
      present: given.present * 2,
      total: given.total * 2,
    });
    fc.assert(
      fc.property(anyVotes, anyRule, (given, by) => {
        const quorum = by.quorum === null ? null : by.quorum * 2;
        expect(tally(twice(given), { ...by, quorum })).toBe(tally(given, by));
      }),
    );
  });

  test('a vote moved from against to for never defeats what was carried', () => {
    fc.assert(
      fc.property(anyVotes, anyRule, (given, by) => {
        fc.pre(given.against > 0 && tally(given, by) === 'carried');
        expect(tally({ ...given, for: given.for + 1, against: given.against - 1 }, by)).toBe('carried');
      }),
    );
  });

  test('by the default rule, for and against cannot both carry', () => {
    fc.assert(
      fc.property(anyVotes, (given) => {
        const turned = { ...given, for: given.against, against: given.for };
        const both = [tally(given, rule()), tally(turned, rule())];
        expect(both).not.toEqual(['carried', 'carried']);
        expect(both.includes('carried')).toBe(given.for !== given.against);
      }),
    );
  });

  test('what carries of all there is carries of those present, and what carries of those carries of votes cast', () => {
    fc.assert(
      fc.property(anyVotes, anyRule, (given, by) => {
        const carries = (basis: DecisionRule['basis']) => tally(given, { ...by, basis }) === 'carried';
        if (carries('total')) expect(carries('present')).toBe(true);
        if (carries('present')) expect(carries('cast')).toBe(true);
      }),
    );
  });

  test('ballots of nobody decide nothing, and taking out no ballot changes nothing', () => {
    const nobody = { for: 0, against: 0, abstain: 0, recused: 0 };
    fc.assert(
      fc.property(anyVotes, anyRule, (given, by) => {
        expect(isDecisive(given, nobody, by)).toBe(false);
        expect(without(given, nobody)).toEqual(given);
      }),
    );
  });
});
