import { beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '@/db/client';
import type { EquityReport, Section } from '@/domain/reports/equity';
import { equityOf } from '@/domain/reports/equity-queries';
import type { MeasureName } from '@/domain/reports/words';
import { personViewer, trusted, visitor } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { attend, cost, group, invite, meeting, motion, person, put, seat, suggestion } from '../../records';

const period = { from: '2026-01-01', to: '2026-06-30', asOf: '2026-06-30' };
let db: Db;
beforeEach(() => {
  db = freshDatabase();
  for (const id of ['joan', 'wei']) person(db, id, 'advisor');
  for (const id of ['ann', 'bob', 'cy', 'di', 'ed']) person(db, id, 'partner');
  group(db, 'steering');
  group(db, 'council', 'advises');
});

const report = (): EquityReport => {
  const found = equityOf(trusted(db, 'server'), period);
  if (!found) throw new Error('the server sees every report');
  return found;
};
const overall = (): Section => {
  const all = report().overall;
  if (!all) throw new Error('no overall section');
  return all;
};
const of = (name: MeasureName, section: Section = overall()) => {
  const figure = section.figures[name];
  return 'hidden' in figure ? 'hidden' : [figure.numerator, figure.denominator, figure.people];
};
const ofGroup = (groupId: string): Section => {
  const found = report().groups.find((one) => one.groupId === groupId);
  if (!found) throw new Error(`no group ${groupId}`);
  return found;
};

describe('invited and there', () => {
  beforeEach(() => {
    seat(db, 'steering', 'joan', 'advisor');
    for (const id of ['ann', 'bob', 'cy', 'di']) seat(db, 'steering', id, 'partner');
    meeting(db, 'm1', 'steering', '2026-02-01', 1);
    meeting(db, 'm2', 'steering', '2026-03-01');
    for (const id of ['ann', 'bob', 'cy', 'di']) invite(db, 'm1', id, '2026-01-18');
    for (const id of ['ann', 'bob', 'joan']) invite(db, 'm2', id, '2026-02-27');
  });

  test('the office alone invites: who asked to come came, and was not invited', () => {
    attend(db, 'm1', 'joan', 'asked');
    attend(db, 'm2', 'joan');
    attend(db, 'm2', 'ann', 'invited', 'absent-with-word');
    expect(of('invited-advisors')).toEqual([1, 2, 1]);
    expect(of('invited-partners')).toEqual([6, 8, 4]);
    expect(of('invited-key-advisors')).toEqual([0, 1, 1]);
    expect(of('invited-key-partners')).toEqual([4, 4, 4]);
    expect(of('came-advisors')).toEqual([2, 2, 1]);
    expect(of('by-asking-advisors')).toEqual([1, 2, 1]);
    expect(overall().figures['came-partners']).toMatchObject({
      missing: { what: 'attendance-not-recorded', count: 7 },
    });
  });

  test('a withdrawn invitation invites nobody', () => {
    db.sql.exec("update invitations set withdrawn_at = 1 where person_id = 'joan'");
    expect(of('invited-advisors')).toEqual([0, 2, 1]);
  });

  test('a motion makes a meeting key', () => {
    motion(db, 'm2', 'steering', { ann: ['partner', 1, 'for'] });
    expect(of('invited-key-advisors')).toEqual([1, 2, 1]);
    expect(overall().keyMeetings).toBe(2);
  });

  test('what is not held, or outside the period, or after the day it is seen from, does not count', () => {
    meeting(db, 'm3', 'steering', '2025-12-31');
    meeting(db, 'm4', 'steering', '2026-07-01');
    meeting(db, 'm5', 'steering', '2026-04-01');
    db.sql.exec("update meetings set state = 'cancelled' where id = 'm5'");
    expect(overall().meetings).toBe(2);
    expect(equityOf(trusted(db, 'server'), { ...period, asOf: '2026-02-28' })?.overall?.meetings).toBe(1);
  });

  test('notice: calendar days, the median, late under 7, and what has no date', () => {
    meeting(db, 'm6', 'steering', '2026-04-01');
    invite(db, 'm6', 'joan', null);
    expect(overall().figures['late-notice-partners']).toMatchObject({ numerator: 2, denominator: 6, median: 14 });
    expect(overall().figures['late-notice-advisors']).toMatchObject({
      numerator: 1,
      denominator: 1,
      median: 2,
      missing: { what: 'invitations-without-date', count: 1 },
    });
  });

  test('parity needs enough places on each side to be marked, and a denominator to be a figure', () => {
    expect(overall().parity).toEqual({ ratio: 0.667, flagged: false });
    for (const [i, day] of ['2026-04-01', '2026-04-08', '2026-04-15'].entries()) {
      meeting(db, `x${i}`, 'steering', day);
      for (const id of ['ann', 'bob', 'cy', 'di']) invite(db, `x${i}`, id);
    }
    expect(overall().parity).toEqual({ ratio: 0.222, flagged: true });
    expect(ofGroup('council').parity).toEqual({ ratio: null, flagged: false });
  });
});

describe('lone voice: exactly one advisor among 5 people or more', () => {
  beforeEach(() => meeting(db, 'm1', 'steering', '2026-02-01'));
  const there = (...ids: string[]) => {
    for (const id of ids) attend(db, 'm1', id);
  };
  test.each([
    ['one among five', ['joan', 'ann', 'bob', 'cy', 'di'], 1],
    ['one among four', ['joan', 'ann', 'bob', 'cy'], 0],
    ['two', ['joan', 'wei', 'ann', 'bob', 'cy'], 0],
    ['none', ['ann', 'bob', 'cy', 'di', 'ed'], 0],
  ])('%s', (_, ids, lone) => {
    there(...ids);
    expect(of('lone-voice')).toEqual([lone, 1, ids.length]);
  });

  test('guests are people in the room', () => {
    there('joan', 'ann', 'bob', 'cy');
    put(db, 'guests', { id: 'g', meeting_id: 'm1', brought_by: 'ann' });
    expect(of('lone-voice')).toEqual([1, 1, 4]);
  });

  test('an advisor in a partner’s seat is there as a partner; one who has left, too', () => {
    put(db, 'partners', { person_id: 'wei' });
    seat(db, 'steering', 'wei', 'partner');
    there('joan', 'wei', 'ann', 'bob', 'cy');
    expect(of('lone-voice')).toEqual([1, 1, 5]);
    db.sql.exec("update advisors set left_on = '2026-01-31' where person_id = 'joan'");
    expect(of('lone-voice')).toEqual([0, 1, 5]);
  });

  test('a meeting whose attendance nobody kept is missing, not without advisors', () => {
    expect(overall().figures['lone-voice']).toMatchObject({
      denominator: 0,
      missing: { what: 'meetings-without-attendance', count: 1 },
    });
  });
});

describe('seats and votes', () => {
  beforeEach(() => {
    seat(db, 'steering', 'joan', 'advisor', 1);
    seat(db, 'steering', 'wei', 'advisor', 0);
    for (const id of ['ann', 'bob']) seat(db, 'steering', id, 'partner', 2);
    seat(db, 'council', 'joan', 'advisor', 0);
    meeting(db, 'm1', 'steering', '2026-02-01');
  });

  test('a seat without a vote is a seat; shares are of groups that decide', () => {
    put(db, 'seats', { id: 'vacant', group_id: 'steering', class: 'voting', side: 'advisor', weight: 5 });
    expect(of('filled-seats')).toEqual([3, 5, 4]);
    expect(of('seat-share')).toEqual([1, 3, 3]);
    expect(of('weight-share')).toEqual([1, 5, 3]);
    expect(ofGroup('steering').figures['seat-share']).toMatchObject({ numerator: 1, denominator: 3 });
    expect(of('weight-share', ofGroup('council'))).toEqual([0, 0, 0]);
  });

  test('ballots weigh what the roll says; a motion without names is missing', () => {
    motion(db, 'm1', 'steering', {
      joan: ['advisor', 1, 'for'],
      ann: ['partner', 2, 'for'],
      bob: ['partner', 2, 'against'],
    });
    db.sql.exec("update seats set weight = 9 where id = 'steering-joan'");
    meeting(db, 'm2', 'steering', '2026-03-01');
    put(db, 'motions', {
      id: 'counts',
      meeting_id: 'm2',
      position: 1,
      text: 'That too',
      recorded: 'counts',
      count_for: 3,
      rule_basis: 'cast',
      rule_share: 500,
    });
    expect(of('ballot-share')).toEqual([1, 5, 3]);
    expect(of('decisive-motions')).toEqual([1, 1, 1]);
    expect(overall().figures['decisive-motions']).toMatchObject({
      missing: { what: 'motions-without-names', count: 1 },
    });
  });
});

describe('what came back', () => {
  test('suggestions: decided and told up to the day, the median of days; a bounce withdraws it', () => {
    suggestion(db, 's1', 'joan', '2026-02-01', { decided: '2026-02-11', told: '2026-02-21' });
    suggestion(db, 's2', 'joan', '2026-02-01', {
      decided: '2026-03-03',
      told: '2026-03-05',
      'told-withdrawn': '2026-03-06',
    });
    suggestion(db, 's3', 'wei', '2026-06-01', { decided: '2026-07-02' });
    suggestion(db, 's4', 'wei', '2025-06-01', { decided: '2026-02-02' });
    expect(overall().figures['suggestions-decided']).toMatchObject({
      numerator: 2,
      denominator: 3,
      people: 2,
      median: 20,
    });
    expect(overall().figures['suggestions-told']).toMatchObject({ numerator: 1, denominator: 3, median: 20 });
  });

  test('told again after a bounce is told', () => {
    suggestion(db, 's1', 'joan', '2026-02-01', {
      decided: '2026-02-05',
      'told-withdrawn': '2026-02-11',
      told: '2026-02-21',
    });
    expect(overall().figures['suggestions-told']).toMatchObject({ numerator: 1, median: 20 });
  });

  test('told how far it is, before a decision, is not told what came of it', () => {
    suggestion(db, 's1', 'joan', '2026-02-01', { told: '2026-02-11' });
    suggestion(db, 's2', 'joan', '2026-02-01', { told: '2026-02-11', decided: '2026-03-01' });
    suggestion(db, 's3', 'joan', '2026-02-01', { decided: '2026-02-11', told: '2026-02-11' });
    expect(overall().figures['suggestions-told']).toMatchObject({ numerator: 1, denominator: 3, median: 10 });
  });

  test('few claimants: hidden in their group and in all', () => {
    cost(db, 'joan', 'steering', '2026-02-01', '2026-02-11');
    cost(db, 'wei', 'council', '2026-02-01', null);
    expect(of('days-out-of-pocket')).toBe('hidden');
    expect(of('days-out-of-pocket', ofGroup('steering'))).toBe('hidden');
  });

  test('enough claimants: days to the payment, or to the day it is seen from; unpaid and too early apart', () => {
    for (let i = 0; i < 24; i++) {
      person(db, `a${i}`, 'advisor');
      cost(db, `a${i}`, 'steering', '2026-02-01', i < 12 ? '2026-02-11' : i < 18 ? '2026-07-01' : '2026-04-02');
      cost(db, `a${i}`, 'steering', '2026-06-20', null);
    }
    const figures = ofGroup('steering').figures;
    expect(figures['days-out-of-pocket']).toMatchObject({ denominator: 48, people: 24, median: 10 });
    expect(figures['paid-in-time']).toMatchObject({
      numerator: 12,
      denominator: 24,
      missing: { what: 'too-early-to-tell', count: 24 },
    });
    expect(figures.unpaid).toMatchObject({ numerator: 30, denominator: 48, people: 24 });
    expect(report().groups.map((one) => one.groupId)).toEqual(['council', 'steering']);
  });

  test('a declined honorarium is none, and a partner’s costs are not an advisor’s', () => {
    for (let i = 0; i < 12; i++) {
      person(db, `a${i}`, 'advisor');
      put(db, 'honoraria', {
        id: `h${i}`,
        person_id: `a${i}`,
        group_id: 'steering',
        on_day: '2026-02-01',
        cents: 2500,
        state: i < 6 ? 'accepted' : 'declined',
        paid_on: '2026-03-01',
      });
    }
    cost(db, 'ann', 'steering', '2026-02-01', null);
    expect(of('honoraria-paid')).toEqual([15000, 15000, 6]);
    expect(of('unpaid')).toEqual([0, 0, 0]);
  });
});

describe('who sees it', () => {
  test.each(['administrator', 'coordinator', 'leader', 'finance'] as const)(
    '%s: every group and all of them',
    (role) => {
      const seen = equityOf(personViewer(db, 'ann', [role]), period);
      expect(seen?.overall).not.toBeNull();
      expect(seen?.groups).toHaveLength(2);
    },
  );
  test('a chair: their own group and no total', () => {
    const seen = equityOf(personViewer(db, 'ann', ['chair'], ['council']), period);
    expect(seen?.overall).toBeNull();
    expect(seen?.groups.map((one) => one.groupId)).toEqual(['council']);
  });
  test.each(['advisor', 'identity-recorder', 'owner'] as const)('%s: nothing', (role) => {
    expect(equityOf(personViewer(db, 'ann', [role]), period)).toBeNull();
  });
  test('a visitor: nothing', () => expect(equityOf(visitor(db), period)).toBeNull());
});

test('a closed group leaves the report when the period holds nothing of it', () => {
  seat(db, 'council', 'joan', 'advisor');
  const named = () => report().groups.map((one) => one.groupId);
  const closes = (day: string | null) =>
    db.sql.prepare("update groups set closed_on = ? where id = 'council'").run(day);
  closes('2025-11-01');
  expect(named()).toEqual(['steering']);
  closes('2026-06-30');
  expect(named()).toEqual(['council', 'steering']);
  closes('2026-02-01');
  expect(named()).toEqual(['steering']);
  meeting(db, 'last', 'council', '2026-01-15');
  expect(named()).toEqual(['council', 'steering']);
});
