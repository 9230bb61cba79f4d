import { expect, test } from 'vitest';
import { outcomeOf } from '@/domain/votes/outcome';
import { type MotionFacts, recordedMotion } from '@/domain/votes/recorded-motion';

const motion = (over: Partial<MotionFacts>): MotionFacts => ({
  recorded: 'named',
  statedResult: null,
  ruleBasis: 'cast',
  ruleShare: 500,
  recusedCountAsPresent: 0,
  quorum: null,
  countFor: null,
  countAgainst: null,
  countAbstain: null,
  countRecused: null,
  ballots: 0,
  weightFor: 0,
  weightAgainst: 0,
  weightAbstain: 0,
  weightRecused: 0,
  weightPresent: 0,
  weightTotal: 0,
  headsTotal: 0,
  advisorsFor: 0,
  advisorsAgainst: 0,
  advisorsAbstain: 0,
  advisorsRecused: 0,
  ...over,
});

test.each<[string, Partial<MotionFacts>, ReturnType<typeof outcomeOf>]>([
  [
    'named: counted by weight',
    { ballots: 5, weightFor: 4, weightAgainst: 3, advisorsFor: 2 },
    { result: 'carried', decisiveForAdvisors: true, disagrees: false },
  ],
  [
    'named: its own votes count more than what the record says of them, and that is told',
    { ballots: 5, weightFor: 2, weightAgainst: 3, statedResult: 'carried' },
    { result: 'defeated', decisiveForAdvisors: false, disagrees: true },
  ],
  [
    'named, and no name was kept: what the record says, and nothing about who decided',
    { statedResult: 'carried' },
    { result: 'carried', decisiveForAdvisors: null, disagrees: false },
  ],
  [
    'counts: by head, whatever the seats weigh, and nothing about who decided',
    { recorded: 'counts', countFor: 3, countAgainst: 2, weightTotal: 20, headsTotal: 6, statedResult: 'carried' },
    { result: 'carried', decisiveForAdvisors: null, disagrees: false },
  ],
  [
    'counts: of all heads where the rule says so',
    { recorded: 'counts', countFor: 3, countAgainst: 0, headsTotal: 6, ruleBasis: 'total' },
    { result: 'defeated', decisiveForAdvisors: null, disagrees: false },
  ],
  [
    'counts: a quorum is a weight, and is not judged of heads',
    { recorded: 'counts', countFor: 3, countAgainst: 0, quorum: 12 },
    { result: 'carried', decisiveForAdvisors: null, disagrees: false },
  ],
  [
    'outcome only: never derived into votes',
    { recorded: 'outcome', statedResult: 'carried' },
    { result: 'carried', decisiveForAdvisors: null, disagrees: false },
  ],
  [
    'outcome only, and none stated: no result',
    { recorded: 'outcome' },
    { result: null, decisiveForAdvisors: null, disagrees: false },
  ],
  [
    'a consensus is carried',
    { recorded: 'consensus' },
    { result: 'carried', decisiveForAdvisors: null, disagrees: false },
  ],
])('%s', (_, facts, expected) => {
  expect(outcomeOf(recordedMotion(motion(facts)))).toEqual(expected);
});
