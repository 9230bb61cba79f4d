import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '@/domain/calendar';
import { type ReminderFacts, reminderDue } from '@/domain/invitations/reminders';
import { replies } from '@/domain/invitations/words';
import { meetingStates } from '@/domain/meetings/words';

const DAYS = { first: 7, last: 2 };
const MEETING = '2026-11-20';
const owes: ReminderFacts = {
  ...{ on: MEETING, state: 'scheduled', sentOn: '2026-11-01', byMail: true },
  ...{ reply: null, withdrawn: false, reminded: [] },
};

describe('who is reminded, and when', () => {
  test.each([
    ['too early yet', '2026-11-12', {}, null],
    ['seven days before', '2026-11-13', {}, 'first'],
    ['the server was down that day', '2026-11-15', {}, 'first'],
    ['had the first already', '2026-11-15', { reminded: ['2026-11-13'] }, null],
    ['two days before, after the first', '2026-11-18', { reminded: ['2026-11-13'] }, 'last'],
    ['two days before, the first was missed: one is enough', '2026-11-18', {}, 'last'],
    ['had both', '2026-11-19', { reminded: ['2026-11-13', '2026-11-18'] }, null],
    ['the day before, the last was missed', '2026-11-19', { reminded: ['2026-11-13'] }, 'last'],
    ['the day itself is too late', '2026-11-20', {}, null],
    ['afterwards', '2026-11-21', {}, null],
    ['answered', '2026-11-13', { reply: 'no' }, null],
    ['answered with maybe: that is an answer', '2026-11-13', { reply: 'maybe' }, null],
    ['the invitation was withdrawn, or came back', '2026-11-13', { withdrawn: true }, null],
    ['the meeting is cancelled', '2026-11-13', { state: 'cancelled' }, null],
    ['told by phone, paused, or rather called', '2026-11-13', { byMail: false }, null],
    ['not told yet', '2026-11-13', { sentOn: null }, null],
    ['told on that very day', '2026-11-13', { sentOn: '2026-11-13' }, null],
    ['told in between: the last alone', '2026-11-15', { sentOn: '2026-11-14' }, null],
    ['told in between, two days before', '2026-11-18', { sentOn: '2026-11-14' }, 'last'],
    ['told the day before the meeting', '2026-11-19', { sentOn: '2026-11-19' }, null],
  ] as const)('%s', (_what, today, changes, expected) => {
    expect(reminderDue({ ...owes, ...changes }, DAYS, today)).toBe(expected);
  });

  test('the days turned round are the same days', () => {
    expect(reminderDue(owes, { first: 2, last: 7 }, '2026-11-13')).toBe('first');
    expect(reminderDue(owes, { first: 3, last: 3 }, '2026-11-17')).toBe('last');
  });

  const anyDay = fc.integer({ min: -30, max: 5 }).map((days) => addDays(MEETING, days));
  const anyFacts = fc.record({
    on: fc.constant(MEETING),
    state: fc.constantFrom(...meetingStates),
    sentOn: fc.option(anyDay),
    byMail: fc.boolean(),
    reply: fc.option(fc.constantFrom(...replies)),
    withdrawn: fc.boolean(),
    reminded: fc.array(anyDay, { maxLength: 3 }),
  });
  const anyDays = fc.record({ first: fc.integer({ min: 1, max: 20 }), last: fc.integer({ min: 1, max: 20 }) });

  test('nobody who owes no answer is ever reminded', () => {
    fc.assert(
      fc.property(anyFacts, anyDays, anyDay, (facts, days, today) => {
        if (reminderDue(facts, days, today) === null) return;
        expect(facts).toMatchObject({ state: 'scheduled', byMail: true, reply: null, withdrawn: false });
        expect(today < facts.on && facts.sentOn !== null && facts.sentOn < today).toBe(true);
        expect(daysBetween(today, facts.on)).toBeLessThanOrEqual(Math.max(days.first, days.last));
      }),
    );
  });

  test('however often it is asked, day after day, someone silent is reminded twice at most', () => {
    fc.assert(
      fc.property(anyDays, anyDay, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (days, sentOn, up) => {
        const reminded: string[] = [];
        for (let i = 0; i < 40; i++) {
          const today = addDays(MEETING, i - 35);
          if (!up[i]) continue;
          if (reminderDue({ ...owes, sentOn, reminded }, days, today) !== null) reminded.push(today);
          // The same hour again.
          expect(reminderDue({ ...owes, sentOn, reminded }, days, today)).toBeNull();
        }
        expect(reminded.length).toBeLessThanOrEqual(days.first === days.last ? 1 : 2);
      }),
    );
  });
});
