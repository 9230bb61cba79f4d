import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaMinutes, agendaTimes, runsOver } from '@/domain/meetings/agenda';
import { doorsOf } from '@/domain/meetings/doors';
import { stillMissing } from '@/domain/planning/still-missing';

const AT = Date.parse('2026-11-12T23:00:00Z');
const min = (minutes: number | null) => ({ minutes });

describe('the times of an agenda', () => {
  it('begin one after the other, until one has no length', () => {
    const times = agendaTimes(AT, [min(5), min(20), min(null), min(10)]);
    expect(times).toEqual([AT, AT + 5 * 60_000, AT + 25 * 60_000, null]);
    expect(agendaTimes(null, [min(5), min(5)])).toEqual([null, null]);
  });

  it('end with the sum of what is known', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200)), (lengths) => {
        const times = agendaTimes(AT, [...lengths, 0].map(min));
        expect(times.at(-1)).toBe(AT + agendaMinutes(lengths.map(min)) * 60_000);
      }),
    );
  });

  it('run over when they take longer than the meeting', () => {
    const hour = { startsAt: AT, endsAt: AT + 3_600_000 };
    expect(runsOver(hour, [min(30), min(30)])).toBe(0);
    expect(runsOver(hour, [min(30), min(45)])).toBe(15);
    expect(runsOver({ startsAt: null, endsAt: null }, [min(500)])).toBe(0);
  });
});

describe('what a plan still lacks', () => {
  const whole = { startsAt: AT, mode: 'hybrid', place: 'Room 2', joinLink: null, dialIn: '705-555-0100' } as const;
  it.each([
    ['nothing', whole, 1, 0, []],
    ['a room', { ...whole, place: null }, 1, 0, ['place']],
    ['a link or a number', { ...whole, dialIn: null }, 1, 0, ['way-in']],
    ['no room for those who meet online', { ...whole, mode: 'virtual' as const, place: null }, 1, 0, []],
    ['no link for those who meet in a room', { ...whole, mode: 'in-person' as const, dialIn: null }, 1, 0, []],
    ['an agenda', whole, 0, 0, ['agenda']],
    ['papers that went out', whole, 1, 2, ['papers-unsent']],
    ['times', { ...whole, startsAt: null }, 1, 0, ['times']],
  ] as const)('%s', (_, plan, items, unsent, missing) => {
    expect(stillMissing(plan, items, unsent)).toEqual(missing);
  });
});

describe('the doors of a meeting', () => {
  const TODAY = '2026-11-01';
  const office = { plans: true, records: true };
  const ahead = { on: '2026-11-12', state: 'scheduled' } as const;
  it.each([
    ['ahead', ahead, office, ['plan', 'invitations', 'agenda']],
    ['on its day', { ...ahead, on: TODAY }, office, ['plan', 'invitations', 'attendance', 'agenda']],
    ['over and not logged', { ...ahead, on: '2026-10-12' }, office, ['plan', 'invitations', 'attendance', 'agenda']],
    ['held', { on: '2026-10-12', state: 'held' }, office, ['plan', 'invitations', 'attendance', 'agenda']],
    ['cancelled', { ...ahead, state: 'cancelled' }, office, ['invitations', 'agenda']],
    ['for a chair', ahead, { plans: false, records: true }, ['invitations', 'agenda']],
    ['for a leader', { ...ahead, on: TODAY }, { plans: false, records: false }, ['agenda']],
  ] as const)('%s', (_, meeting, whose, doors) => {
    expect(doorsOf(meeting, TODAY, whose)).toEqual(doors);
  });
});
