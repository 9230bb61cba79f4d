import { describe, expect, test } from 'vitest';
import type { Attendance } from '@/domain/meetings/words';
import { Records, short } from './facts-builder';

describe('out-of-pocket', () => {
  const wei = (left: string | null = null) => new Records().advisor('wei', { left });

  test.each([
    ['30 days unpaid', wei().cost('wei', '2026-10-01', 950), []],
    ['31 days unpaid', wei().cost('wei', '2026-09-30', 950), [['wei', '2026-10-31', 950]]],
    ['paid after 30 days', wei().cost('wei', '2026-01-01', 950, { paid: '2026-01-31' }), []],
    ['paid after 31 days', wei().cost('wei', '2026-01-01', 950, { paid: '2026-02-01' }), [['wei', '2026-02-01', 950]]],
    ['paid only after now', wei().cost('wei', '2026-01-01', 950, { paid: '2026-11-01' }), [['wei', '2026-02-01', 950]]],
    ['paid late before the window', wei().cost('wei', '2025-01-01', 950, { paid: '2025-06-01' }), []],
    ['unpaid since before the window', wei().cost('wei', '2025-01-01', 950), [['wei', '2025-02-01', 950]]],
    ['an advance covered it', wei().cost('wei', '2026-01-01', 950, { advance: 950 }), []],
    ['an advance covered half', wei().cost('wei', '2026-01-01', 950, { advance: 475 }), [['wei', '2026-02-01', 950]]],
    ['laid out before leaving', wei('2026-02-01').cost('wei', '2026-01-01', 950), [['wei', '2026-02-01', 950]]],
    ['laid out after leaving', wei('2025-12-01').cost('wei', '2026-01-01', 950), []],
    [
      'several, since the first',
      wei().cost('wei', '2026-03-01', 1000).cost('wei', '2026-02-01', 500, { paid: '2026-02-10' }),
      [['wei', '2026-04-01', 1000]],
    ],
  ] as const)('%s', (_, records, expected) => {
    expect(short(records.find('out-of-pocket'))).toEqual(expected);
  });
});

describe('unclaimed', () => {
  const came = (...attendances: Attendance[]) => {
    const records = new Records().advisor('devon').group('council', 'advises').seat('council', 'devon');
    attendances.forEach((attendance, i) => {
      records.present(records.meeting('council', `2026-0${i + 1}-10`), 'devon', 'invited', attendance);
    });
    return records;
  };

  test.each([
    ['one meeting', came('in-person'), []],
    ['two meetings', came('in-person', 'in-person'), [['devon', '2026-02-24', 2]]],
    ['by video costs nothing to come to', came('in-person', 'video', 'phone', 'part'), []],
    [
      'a claim names one',
      came('in-person', 'in-person').cost('devon', '2026-01-11', 950, { meeting: 'council@2026-01-10' }),
      [],
    ],
    ['a claim of the day names none', came('in-person', 'in-person').cost('devon', '2026-01-10', 950), []],
    [
      'a claim of the day that names another meeting',
      came('in-person', 'in-person').cost('devon', '2026-01-10', 950, { meeting: 'elsewhere' }),
      [['devon', '2026-02-24', 2]],
    ],
    ['“I do not want to”', came('in-person', 'in-person').waive('devon', 'council@2026-01-10', '2026-01-12'), []],
    [
      '“I do not want to”, said after now',
      came('in-person', 'in-person').waive('devon', 'council@2026-01-10', '2026-11-12'),
      [['devon', '2026-02-24', 2]],
    ],
    [
      'someone else’s claim',
      came('in-person', 'in-person').advisor('anjali').cost('anjali', '2026-01-10', 950),
      [['devon', '2026-02-24', 2]],
    ],
  ] as const)('%s', (_, records, expected) => {
    expect(short(records.find('unclaimed'))).toEqual(expected);
  });

  test.each([
    ['2026-02-23', 0],
    ['2026-02-24', 1],
  ])('14 days after the second meeting: %s', (now, found) => {
    expect(came('in-person', 'in-person').find('unclaimed', now)).toHaveLength(found);
  });

  test('with a partner’s hat on there is nothing to claim as an advisor', () => {
    const records = new Records().advisor('devon').group('council').seat('council', 'devon', { side: 'partner' });
    for (const on of ['2026-01-10', '2026-02-10']) records.present(records.meeting('council', on), 'devon');
    expect(records.find('unclaimed')).toEqual([]);
  });
});
