import { describe, expect, test } from 'vitest';
import { Records, short } from './facts-builder';

type Steps = Parameters<Records['suggestion']>[2];
const one = (raised: string, steps: Steps = []) =>
  new Records().advisor('lorraine').suggestion('lorraine', raised, steps);

describe('unanswered', () => {
  test.each([
    ['14 days', '2026-10-17', [], []],
    ['15 days', '2026-10-16', [], [['lorraine', '2026-10-31', 1]]],
    ['acknowledged', '2026-01-01', [['acknowledged', '2026-10-31']], []],
    ['acknowledged later than now', '2026-01-01', [['acknowledged', '2026-11-01']], [['lorraine', '2026-01-16', 1]]],
    ['a decision acknowledges', '2026-01-01', [['decided', '2026-02-01']], []],
    ['given to someone is acknowledged', '2026-01-01', [['assigned', '2026-01-09', '2026-03-01']], []],
    [
      'reopened after an answer is not unanswered again',
      '2026-01-01',
      [
        ['acknowledged', '2026-01-02'],
        ['decided', '2026-02-01'],
        ['told', '2026-02-02'],
        ['reopened', '2026-02-10'],
      ],
      [],
    ],
    ['told alone is no answer', '2026-01-01', [['told', '2026-02-01']], [['lorraine', '2026-01-16', 1]]],
    ['paused until a day', '2026-10-10', [['paused', '2026-10-12', '2026-10-20']], []],
    ['paused, then waited on', '2026-10-01', [['paused', '2026-10-05', '2026-10-15']], [['lorraine', '2026-10-26', 1]]],
    [
      'taken up again before the day',
      '2026-10-01',
      [
        ['paused', '2026-10-05', '2026-12-15'],
        ['resumed', '2026-10-10'],
      ],
      [['lorraine', '2026-10-21', 1]],
    ],
    ['a pause with no date stops nothing', '2026-01-01', [['paused', '2026-01-02']], [['lorraine', '2026-01-16', 1]]],
    [
      'a pause after the time was up',
      '2026-01-01',
      [['paused', '2026-03-01', '2026-12-31']],
      [['lorraine', '2026-01-16', 1]],
    ],
    [
      'two pauses that overlap count once',
      '2026-10-01',
      [
        ['paused', '2026-10-03', '2026-10-10'],
        ['paused', '2026-10-08', '2026-10-12'],
      ],
      [['lorraine', '2026-10-25', 1]],
    ],
  ] as const)('%s', (_, raised, steps, expected) => {
    expect(short(one(raised, steps).find('unanswered'))).toEqual(expected);
  });

  test('what nobody in particular raised is about the group', () => {
    const records = new Records().group('council').suggestion(null, '2026-01-01', [], 'council');
    expect(short(records.find('unanswered'))).toEqual([['council', '2026-01-16', 1]]);
  });

  test('several are one flag, since the first', () => {
    const records = one('2026-03-01').suggestion('lorraine', '2026-02-01').suggestion('lorraine', '2026-10-20');
    expect(short(records.find('unanswered'))).toEqual([['lorraine', '2026-02-16', 2]]);
  });
});

describe('decision-overdue', () => {
  test.each([
    ['90 days', '2026-08-02', [], []],
    ['91 days', '2026-08-01', [], [['lorraine', '2026-10-31', 1]]],
    [
      'acknowledged and told is not decided',
      '2026-01-01',
      [
        ['acknowledged', '2026-01-10'],
        ['told', '2026-01-12'],
      ],
      [['lorraine', '2026-04-02', 1]],
    ],
    ['decided', '2026-01-01', [['decided', '2026-10-31']], []],
    ['paused', '2026-07-01', [['paused', '2026-08-01', '2026-10-01']], []],
    ['given to someone is not decided', '2026-01-01', [['assigned', '2026-01-09']], [['lorraine', '2026-04-02', 1]]],
    ['something changed is not decided', '2026-01-01', [['changed', '2026-03-01']], [['lorraine', '2026-04-02', 1]]],
    [
      'reopened: it waits anew from that day',
      '2025-06-01',
      [
        ['decided', '2025-07-01'],
        ['told', '2025-07-02'],
        ['reopened', '2026-01-01'],
      ],
      [['lorraine', '2026-04-02', 1]],
    ],
    [
      'reopened 90 days ago',
      '2025-06-01',
      [
        ['decided', '2025-07-01'],
        ['told', '2025-07-02'],
        ['reopened', '2026-08-02'],
      ],
      [],
    ],
    [
      'reopened, and decided again',
      '2025-06-01',
      [
        ['decided', '2025-07-01'],
        ['told', '2025-07-02'],
        ['reopened', '2026-01-01'],
        ['decided', '2026-02-01'],
      ],
      [],
    ],
    [
      'a pause before it was reopened stops nothing after',
      '2025-06-01',
      [
        ['paused', '2025-06-10', '2025-12-01'],
        ['decided', '2025-12-02'],
        ['told', '2025-12-02'],
        ['reopened', '2026-01-01'],
      ],
      [['lorraine', '2026-04-02', 1]],
    ],
  ] as const)('%s', (_, raised, steps, expected) => {
    expect(short(one(raised, steps).find('decision-overdue'))).toEqual(expected);
  });
});

describe('never-told', () => {
  test.each([
    ['13 days', [['decided', '2026-10-18']], []],
    ['14 days', [['decided', '2026-10-17']], [['lorraine', '2026-10-31', 1]]],
    [
      'told',
      [
        ['decided', '2026-02-01'],
        ['told', '2026-03-30'],
      ],
      [],
    ],
    [
      'told before the decision only',
      [
        ['told', '2026-01-20'],
        ['decided', '2026-02-01'],
      ],
      [['lorraine', '2026-02-15', 1]],
    ],
    [
      'the mail bounced',
      [
        ['decided', '2026-02-01'],
        ['told', '2026-02-02'],
        ['told-withdrawn', '2026-02-03'],
      ],
      [['lorraine', '2026-02-15', 1]],
    ],
    [
      'told again after the bounce',
      [
        ['decided', '2026-02-01'],
        ['told', '2026-02-02'],
        ['told-withdrawn', '2026-02-03'],
        ['told', '2026-02-04'],
      ],
      [],
    ],
    [
      'told, not seen',
      [
        ['decided', '2026-02-01'],
        ['told', '2026-02-02'],
      ],
      [],
    ],
    ['not decided', [['acknowledged', '2026-01-20']], []],
    [
      'something changed since, and nobody said so',
      [
        ['decided', '2026-02-01'],
        ['changed', '2026-03-01'],
      ],
      [['lorraine', '2026-02-15', 1]],
    ],
    [
      'told, reopened, and not decided again',
      [
        ['decided', '2026-02-01'],
        ['told', '2026-02-02'],
        ['reopened', '2026-02-10'],
        ['assigned', '2026-02-11'],
      ],
      [],
    ],
    [
      'reopened, decided again, and not told of that',
      [
        ['decided', '2026-02-01'],
        ['told', '2026-02-02'],
        ['reopened', '2026-02-10'],
        ['decided', '2026-03-01'],
      ],
      [['lorraine', '2026-03-15', 1]],
    ],
  ] as const)('%s', (_, steps, expected) => {
    expect(short(one('2026-01-01', steps).find('never-told'))).toEqual(expected);
  });

  test('a group that nobody speaks for has nobody to tell', () => {
    const records = new Records()
      .group('council')
      .suggestion(null, '2026-01-01', [['decided', '2026-02-01']], 'council');
    expect(records.find('never-told')).toEqual([]);
  });
});

describe('feedback-without-follow-up', () => {
  test.each([
    ['one suggestion', one('2026-01-01'), []],
    ['two, the oldest 90 days ago', one('2026-08-02').suggestion('lorraine', '2026-10-01'), []],
    [
      'two, the oldest 91 days ago',
      one('2026-08-01').suggestion('lorraine', '2026-10-01'),
      [['lorraine', '2026-10-31', 2]],
    ],
    ['since the second', one('2026-01-01').suggestion('lorraine', '2026-10-01'), [['lorraine', '2026-10-01', 2]]],
    ['an answered ask counts', one('2026-01-01').answer('lorraine', '2026-02-01'), [['lorraine', '2026-04-02', 2]]],
    ['told of one', one('2026-01-01', [['told', '2026-10-30']]).suggestion('lorraine', '2026-02-01'), []],
    ['told what came of an ask', one('2026-01-01').answer('lorraine', '2026-02-01', '2026-03-01'), []],
    [
      'what was told bounced',
      one('2026-01-01', [
        ['told', '2026-05-01'],
        ['told-withdrawn', '2026-05-04'],
      ]).suggestion('lorraine', '2026-02-01'),
      [['lorraine', '2026-05-04', 2]],
    ],
    [
      'decided, and still nothing told',
      one('2026-01-01', [['decided', '2026-01-05']]).suggestion('lorraine', '2026-02-01'),
      [['lorraine', '2026-04-02', 2]],
    ],
  ] as const)('%s', (_, records, expected) => {
    expect(short(records.find('feedback-without-follow-up'))).toEqual(expected);
  });
});
