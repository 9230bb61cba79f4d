import { describe, expect, it } from 'vitest';
import { checkStateOf, type LastSaid, settlementsFor, standingOf } from '@/domain/remarks/checking';

const fact = { meetingId: 'm', on: '2026-03-02', key: false, expected: true, invited: true };
const said = (kind: LastSaid['kind'], words: string | null, settledOn: string | null = null): LastSaid => ({
  id: 'r',
  kind,
  words,
  saidOn: '2026-04-01',
  settlement: settledOn === null ? null : 'stands',
  settledOn,
});

describe('what stands in the record', () => {
  it.each([
    [{ ...fact, origin: 'asked', attendance: 'video' } as const, 'asked video'],
    [{ ...fact, origin: null, attendance: null }, 'invited'],
    [{ ...fact, invited: false, origin: null, attendance: null }, 'not-invited'],
    [{ ...fact, invited: false, expected: false, origin: null, attendance: null }, 'on-record'],
  ])('of %o is %s', (record, standing) => expect(standingOf(record)).toBe(standing));
});

describe('what was said of it', () => {
  it.each([
    ['nothing yet', null, 'unchecked'],
    ['that it is right', said('confirmed', 'invited video'), 'confirmed'],
    ['that it was right before it was changed', said('confirmed', 'invited phone'), 'unchecked'],
    ['that it is wrong', said('disputed', 'No'), 'disputed'],
    ['that it is wrong, and it was answered', said('disputed', 'No', '2026-04-09'), 'answered'],
  ] as const)('%s', (_, last, state) => expect(checkStateOf(last, 'invited video')).toBe(state));

  it('is settled in a way that fits it', () => {
    expect(settlementsFor('disputed')).toEqual(['corrected', 'stands']);
    expect(settlementsFor('meeting-missing')).toEqual(['added', 'stands']);
    expect(settlementsFor('suggestion-missing')).toEqual(['added', 'stands']);
    expect(settlementsFor('other')).toEqual(['corrected', 'added', 'stands']);
  });
});
