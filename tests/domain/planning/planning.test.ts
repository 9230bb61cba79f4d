import { describe, expect, it } from 'vitest';
import { newId } from '@/db/columns';
import { timeOf } from '@/domain/calendar';
import { perform } from '@/domain/command';
import { openMeetingsAhead } from '@/domain/meetings/open-queries';
import { planMeeting, planSeries } from '@/domain/planning/commands';
import { planOf, planStamp } from '@/domain/planning/queries';
import { put } from '@/tests/records';
import { cancel, change, house, NOW, plan, planIn, planned, series, why } from './office';

const DAYS = 'select on_day as day, state, place, title from meetings order by on_day';

describe('planning a meeting', () => {
  it('keeps what is said of it, at the hour of the team’s clock', () => {
    const { rosa } = house();
    const id = planned(rosa, { offers: ['parking', 'meal', 'parking'], key: true, mayBringGuests: true, open: 'no' });
    const found = planIn(rosa, id);
    expect(found).toMatchObject({ on: '2026-11-12', starts: '18:00', ends: '20:00', place: 'Room 2', key: true });
    expect(found).toMatchObject({ state: 'scheduled', mayBringGuests: true, openToSee: false, mode: 'in-person' });
    expect(found.offers.toSorted()).toEqual(['meal', 'parking']);
    expect(new Date(found.startsAt ?? 0).toISOString()).toBe('2026-11-12T23:00:00.000Z');
  });

  it('adds one where the form comes twice', () => {
    const { rosa, all } = house();
    const once = newId();
    for (const _ of [1, 2])
      expect(perform(rosa, planMeeting, { once, groupId: 'open', ...plan }, NOW)).toMatchObject({
        value: { id: once },
      });
    expect(all(DAYS)).toHaveLength(1);
    expect(all("select 1 from activity where command = 'meetings.plan'")).toHaveLength(1);
  });

  it('is open to see when it is of no group, whatever the form says', () => {
    const { rosa, ann } = house();
    planned(rosa, { groupId: 'open', open: 'no' });
    expect(openMeetingsAhead(ann, '2026-11-01')).toHaveLength(1);
  });

  it.each([
    ['a day that is over', { on: '2026-10-31' }, 'meets-in-the-past'],
    ['an end before the start', { starts: '20:00', ends: '18:00' }, 'meeting-ends-before-start'],
    ['a day that does not exist', { on: '2026-02-30' }, 'on'],
    ['a time that does not exist', { starts: '25:00' }, 'starts'],
    ['a group that does not exist', { groupId: 'nowhere' }, 'not-found'],
    ['a group that is closed by then', { groupId: 'board' }, 'group-closed'],
    ['a text of 50,000 characters', { place: 'x'.repeat(50_000) }, 'place'],
    ['a link that runs something', { joinLink: 'javascript:alert(1)' }, 'joinLink'],
    ['no mode', { mode: undefined }, 'mode'],
    ['a meeting that nobody said is open', { groupId: undefined }, 'groupId'],
  ])('refuses %s', (_, input, refusal) => {
    const { db, rosa, all } = house();
    db.sql.prepare("update groups set closed_on = '2026-11-10' where id = 'board'").run();
    expect(why(perform(rosa, planMeeting, { once: newId(), groupId: 'council', ...plan, ...input }, NOW))).toBe(
      refusal,
    );
    expect(all(DAYS)).toEqual([]);
  });
});

describe('planning a series', () => {
  it('is a meeting a day, at the same hour on both sides of the change of the clocks', () => {
    const { rosa, all } = house();
    series(rosa, { on: '2027-03-04', until: '2027-03-25' });
    const starts = all<{ at: number }>('select starts_at as at from meetings order by on_day').map(({ at }) => at);
    expect(starts.map((at) => timeOf(at, 'America/Toronto'))).toEqual(['18:00', '18:00', '18:00', '18:00']);
    expect(starts.map((at) => new Date(at).getUTCHours())).toEqual([23, 23, 22, 22]);
  });

  it('leaves out the days that are skipped', () => {
    const { rosa, all } = house();
    series(rosa, { skip: ['2026-11-19', '2026-11-26'] });
    expect(all<{ day: string }>(DAYS).map(({ day }) => day)).toEqual(['2026-11-12', '2026-12-03']);
  });

  it('adds one where the form comes twice', () => {
    const { rosa, all } = house();
    const input = { once: newId(), groupId: 'council', ...plan, step: 'weekly', until: '2026-12-03' };
    const [first, second] = [1, 2].map(() => perform(rosa, planSeries, input, NOW));
    expect(second).toEqual(first);
    expect(all(DAYS)).toHaveLength(4);
  });

  it.each([
    ['a last day before the first', { until: '2026-11-11' }, 'dates-out-of-order'],
    ['a year mistyped', { until: '2226-11-12' }, 'series-too-long'],
    ['no day that is left', { until: '2026-11-12', skip: ['2026-11-12'] }, 'no-day-left'],
    ['a first day that is over', { on: '2026-10-30' }, 'meets-in-the-past'],
    ['days after the group ends', { groupId: 'board' }, 'group-closed'],
  ])('refuses %s, and plans none of it', (_, input, refusal) => {
    const { db, rosa, all } = house();
    db.sql.prepare("update groups set closed_on = '2026-11-20' where id = 'board'").run();
    const whole = { once: newId(), groupId: 'council', ...plan, step: 'weekly', until: '2026-12-03', ...input };
    expect(why(perform(rosa, planSeries, whole, NOW))).toBe(refusal);
    expect(all(DAYS)).toEqual([]);
  });
});

const STANDING = "select id from invitation_steps where step = 'changed'";

/** Bea was told of a meeting by phone. */
function tell(db: ReturnType<typeof house>['db'], meetingId: string): void {
  const id = `i-${meetingId}`;
  put(db, 'invitations', { id, meeting_id: meetingId, person_id: 'bea', sent_on: '2026-11-01', channel: 'phone' });
}

describe('changing a plan', () => {
  it('raises the number that calendars go by, and tells who is coming, when their calendar shows something else', () => {
    const { db, rosa, all } = house();
    const id = planned(rosa);
    tell(db, id);
    expect(change(rosa, id, { key: true, offers: ['meal'] })).toMatchObject({ ok: true, value: { told: 0 } });
    expect(planIn(rosa, id)).toMatchObject({ key: true, offers: ['meal'], sequence: 0 });
    expect(all(STANDING)).toHaveLength(0);
    expect(change(rosa, id, { key: true, offers: ['meal'], starts: '17:30' })).toMatchObject({ value: { told: 1 } });
    expect(planIn(rosa, id)).toMatchObject({ starts: '17:30', sequence: 1 });
    expect(all(STANDING)).toHaveLength(1);
  });

  it('does nothing where nothing differs, and nothing over what someone else saved', () => {
    const { rosa, all } = house();
    const id = planned(rosa);
    const stamp = planStamp(planIn(rosa, id));
    expect(change(rosa, id, {}).ok).toBe(true);
    expect(all("select 1 from activity where command = 'meetings.change-plan'")).toHaveLength(0);
    expect(why(change(rosa, id, { place: 'Room 3' }))).toBe('done');
    expect(why(change(rosa, id, { place: 'Room 4', stamp }))).toBe('changed-meanwhile');
    expect(planIn(rosa, id).place).toBe('Room 3');
  });

  it('of one of a series leaves the others alone', () => {
    const { rosa, all } = house();
    const id = series(rosa);
    change(rosa, id, { place: 'The library' });
    expect(all<{ place: string }>(DAYS).map(({ place }) => place)).toEqual([
      'The library',
      'Room 2',
      'Room 2',
      'Room 2',
    ]);
  });

  it('of this one and those after takes along what the form changed, and leaves what was set apart', () => {
    const { rosa, all } = house();
    const first = series(rosa);
    const [, second = '', third = ''] = all<{ id: string }>('select id from meetings order by on_day').map(
      ({ id }) => id,
    );
    change(rosa, third, { on: '2026-11-27', title: 'With the mayor' });
    const answer = change(rosa, second, { on: '2026-11-17', place: 'The library', reach: 'following' });
    expect(answer.ok).toBe(true);
    expect(all(DAYS)).toEqual([
      { day: '2026-11-12', state: 'scheduled', place: 'Room 2', title: null },
      { day: '2026-11-17', state: 'scheduled', place: 'The library', title: null },
      { day: '2026-11-25', state: 'scheduled', place: 'The library', title: 'With the mayor' },
      { day: '2026-12-01', state: 'scheduled', place: 'The library', title: null },
    ]);
    expect(planIn(rosa, first).sequence).toBe(0);
  });

  it('keeps the hour of the clock when a series moves across the change of the clocks', () => {
    const { rosa, all } = house();
    const first = series(rosa, { on: '2027-03-04', until: '2027-03-25' });
    expect(why(change(rosa, first, { on: '2027-03-04', starts: '09:00', ends: '10:00', reach: 'following' }))).toBe(
      'done',
    );
    const starts = all<{ at: number }>('select starts_at as at from meetings').map(({ at }) =>
      timeOf(at, 'America/Toronto'),
    );
    expect(new Set(starts)).toEqual(new Set(['09:00']));
  });

  it('takes a text away from those after, too', () => {
    const { rosa, all } = house();
    const first = series(rosa);
    change(rosa, first, { place: undefined, reach: 'following' });
    expect(all<{ place: string | null }>(DAYS).map(({ place }) => place)).toEqual([null, null, null, null]);
  });

  it.each([
    ['a day that is over', { on: '2026-10-31' }, 'meets-in-the-past'],
    ['an end before the start', { starts: '21:00' }, 'meeting-ends-before-start'],
  ])('refuses %s, and leaves the whole series', (_, input, refusal) => {
    const { rosa, all } = house();
    const first = series(rosa);
    const before = all('select * from meetings');
    expect(why(change(rosa, first, { ...input, reach: 'following' }))).toBe(refusal);
    expect(all('select * from meetings')).toEqual(before);
  });

  it('is not for a meeting that was held', () => {
    const { db, rosa } = house();
    const id = planned(rosa);
    db.sql.prepare("update meetings set state = 'held'").run();
    expect(why(change(rosa, id, { place: 'x' }))).toBe('not-scheduled');
    expect(why(cancel(rosa, id))).toBe('not-scheduled');
  });
});

describe('the mail about it', () => {
  const waiting = "select kind, urgent from outbox where state = 'waiting' order by rowid";

  it('joins changes close together, and gives way to the mail that it is cancelled', () => {
    const { db, rosa, all } = house();
    const id = planned(rosa);
    db.sql.prepare("update people set email = 'bea@example.org', prefers = null where id = 'bea'").run();
    tell(db, id);
    for (const starts of ['17:30', '17:00', '16:30']) change(rosa, id, { starts });
    expect(all(waiting)).toEqual([{ kind: 'meeting-changed', urgent: 0 }]);
    expect(planIn(rosa, id).sequence).toBe(3);
    cancel(rosa, id, { because: 'The room is flooded.' });
    expect(all(waiting)).toEqual([{ kind: 'meeting-cancelled', urgent: 0 }]);
  });

  it('goes at night too when the meeting is, or was to be, within a day', () => {
    const { db, rosa, all } = house();
    const id = planned(rosa, { on: '2026-11-02', starts: '09:00', ends: '10:00' });
    db.sql.prepare("update people set email = 'bea@example.org' where id = 'bea'").run();
    tell(db, id);
    change(rosa, id, { on: '2026-11-20', starts: '09:00', ends: '10:00' });
    expect(all(waiting)).toEqual([{ kind: 'meeting-changed', urgent: 1 }]);
  });
});

describe('cancelling', () => {
  it('asks for words when someone was invited, and for none when nobody was', () => {
    const { db, rosa } = house();
    const [quiet, known] = [planned(rosa), planned(rosa)];
    tell(db, known);
    expect(why(cancel(rosa, quiet))).toBe('done');
    expect(why(cancel(rosa, known))).toBe('say-why-cancelled');
    expect(why(cancel(rosa, known, { because: 'The chair is ill.' }))).toBe('done');
    expect(planIn(rosa, known)).toMatchObject({
      state: 'cancelled',
      cancelledBecause: 'The chair is ill.',
      sequence: 1,
    });
    expect(why(cancel(rosa, known, { because: 'Twice' }))).toBe('done');
    expect(planIn(rosa, known).sequence).toBe(1);
  });

  it('of this one and those after leaves what was before, and what was held', () => {
    const { db, rosa, all } = house();
    series(rosa);
    const ids = all<{ id: string }>('select id from meetings order by on_day').map(({ id }) => id);
    db.sql.prepare("update meetings set state = 'held' where id = ?").run(ids[3] ?? '');
    cancel(rosa, ids[1] ?? '', { reach: 'following' });
    expect(all<{ state: string }>(DAYS).map(({ state }) => state)).toEqual([
      'scheduled',
      'cancelled',
      'cancelled',
      'held',
    ]);
  });
});

it('shows the plan to who plans alone', () => {
  const { rosa, ann } = house();
  expect(planOf(ann, planned(rosa))).toBeNull();
});
