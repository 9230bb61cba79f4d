import { beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { gatherFacts } from '@/domain/flags/facts-queries';
import { findingsOn } from '@/domain/flags/queries';
import { trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { put } from '../claims/records';
import { NOW, Records } from './facts-builder';
import { store } from './store';

let db: Db;
const MEETING = 'table@2026-05-10';
const STARTS = Date.parse('2026-05-10T14:00:00Z');
const HOUR = 3_600_000;
const facts = () => gatherFacts(trusted(db, 'server'), NOW);

/** Pat, an advisor, and Beth, a partner, sit at a table that met once; both were invited. */
beforeEach(() => {
  db = freshDatabase();
  const r = new Records().advisor('pat').group('table').seat('table', 'pat').seat('table', 'beth', { side: 'partner' });
  const meeting = r.meeting('table', '2026-05-10');
  r.invite(meeting, 'pat', '2026-04-20').invite(meeting, 'beth', '2026-04-20');
  r.present(meeting, 'pat', 'invited', 'absent-with-word').present(meeting, 'beth');
  store(db, r);
  db.sql.prepare('update meetings set starts_at = ?, ends_at = ?').run(STARTS, STARTS + 2 * HOUR);
});

describe('what stood in the way of someone absent', () => {
  const pat = () => facts().advisors.get('pat')?.places.get(MEETING);
  const need = (more: Record<string, unknown> = {}) =>
    put(db, 'accommodations', {
      ...{ id: 'need', invitation_id: `${MEETING} pat`, need: 'captions', asked_on: '2026-05-01' },
      ...more,
    });
  const step = (name: string, hoursAhead: number) =>
    put(db, 'invitation_steps', {
      ...{ id: `${name} ${hoursAhead}`, invitation_id: `${MEETING} pat`, step: name },
      at: STARTS - hoursAhead * HOUR,
    });

  test.each<[string, Record<string, unknown>, boolean]>([
    ['asked and not met', {}, true],
    ['met before', { met_on: '2026-05-09' }, false],
    ['met on the day', { met_on: '2026-05-10' }, false],
    ['met after it was over', { met_on: '2026-05-11' }, true],
    ['asked for afterwards', { asked_on: '2026-05-11' }, false],
    ['not needed any more', { dropped_on: '2026-05-05' }, false],
    ['not needed any more, but only since', { dropped_on: '2026-06-05' }, true],
  ])('a need %s: %s', (_, more, unmet) => {
    need(more);
    expect(pat()?.needUnmet).toBe(unmet);
  });

  test('a need of someone who came says nothing, nor one of an invitation taken back', () => {
    need();
    db.sql.exec(`update presences set attendance = 'video' where person_id = 'pat'`);
    expect(pat()?.needUnmet).toBe(false);
    db.sql.exec(`update presences set attendance = 'absent-without-word' where person_id = 'pat'`);
    db.sql.exec('update invitations set withdrawn_at = 1');
    expect(pat()?.needUnmet).toBe(false);
  });

  test.each<[string, [string, number][], number | null]>([
    ['nothing known', [], null],
    ['sent', [['sent', 30]], 30],
    [
      'the first word counts',
      [
        ['sent', 300],
        ['told', 20],
      ],
      300,
    ],
    [
      'it came back, and they were called',
      [
        ['sent', 300],
        ['bounced', 200],
        ['told', 20],
      ],
      20,
    ],
    [
      'it came back, and nobody called',
      [
        ['sent', 300],
        ['bounced', 200],
      ],
      null,
    ],
    [
      'taken back and asked again',
      [
        ['sent', 300],
        ['withdrawn', 100],
        ['restored', 50],
        ['sent', 40],
      ],
      40,
    ],
    ['written is not told', [['written', 300]], null],
  ])('told: %s', (_, steps, hours) => {
    for (const [name, ahead] of steps) step(name, ahead);
    expect(pat()?.hoursAhead ?? null).toBe(hours);
  });
});

describe('what a meeting was for either side', () => {
  const sides = () => facts().sides.get(MEETING);

  test('expected and invited, without those taken back', () => {
    expect(sides()).toMatchObject({ advisor: { expected: 1, invited: 1 }, partner: { expected: 1, invited: 1 } });
    db.sql.exec(`update invitations set withdrawn_at = 1 where person_id = 'pat'`);
    expect(sides()).toMatchObject({ advisor: { expected: 1, invited: 0 }, partner: { expected: 1, invited: 1 } });
  });

  test.each<[string, string, [advisors: number, partners: number]]>([
    ['nothing said', 'select 1', [0, 0]],
    ['everyone may', 'update meetings set may_bring_guests = 1', [1, 1]],
    ['nobody may', 'update meetings set may_bring_guests = 0', [0, 0]],
    ['one may', `update invitations set may_bring_guests = 1 where person_id = 'beth'`, [0, 1]],
    [
      'everyone but one may',
      `update meetings set may_bring_guests = 1; update invitations set may_bring_guests = 0 where person_id = 'pat'`,
      [0, 1],
    ],
  ])('who might bring someone: %s', (_, sql, [advisors, partners]) => {
    db.sql.exec(sql);
    expect([sides()?.advisor.might, sides()?.partner.might]).toEqual([advisors, partners]);
  });

  test('guests, by the hat of who brought them', () => {
    for (const [id, by] of [
      ['a', 'beth'],
      ['b', 'beth'],
      ['c', 'pat'],
    ] as const)
      put(db, 'guests', { id, meeting_id: MEETING, brought_by: by });
    expect([sides()?.advisor.brought, sides()?.partner.brought]).toEqual([1, 2]);
  });
});

describe('time given', () => {
  const given = () => facts().given;
  const met = (id: string, on: string, presence: Record<string, unknown>) => {
    put(db, 'meetings', { id, group_id: 'table', on_day: on, starts_at: STARTS, ends_at: STARTS + 2 * HOUR });
    put(db, 'presences', { id, meeting_id: id, person_id: 'pat', origin: 'invited', attendance: 'video', ...presence });
  };

  test('at meetings, to prepare, and outside of any, in the last 90 days', () => {
    met('whole', '2026-10-31', {});
    met('some', '2026-08-03', { minutes: 30, preparation_minutes: 15 });
    met('early', '2026-08-02', { minutes: 500 });
    met('away', '2026-10-01', { attendance: 'absent-with-word', preparation_minutes: 60 });
    put(db, 'contributions', {
      id: 'c',
      person_id: 'pat',
      on_day: '2026-09-01',
      kind: 'review',
      what: 'A leaflet',
      minutes: 90,
    });
    expect(given()).toEqual([{ personId: 'pat', minutes: 120 + 45 + 90 }]);
  });

  test('as an advisor: time in a partner’s seat is the partner’s', () => {
    met('whole', '2026-10-31', {});
    db.sql.exec(
      `update seats set side = 'partner' where id = (select seat_id from memberships where person_id = 'pat')`,
    );
    put(db, 'partners', { person_id: 'pat', sector: 'hospital' });
    expect(given()).toEqual([{ personId: 'pat', minutes: 0 }]);
  });

  test('who has left, or is still to come, is no one to compare with', () => {
    for (const [id, joined, left] of [
      ['gone', null, '2026-10-30'],
      ['new', '2026-11-01', null],
    ] as const) {
      put(db, 'people', { id, name: id, name_key: id });
      put(db, 'advisors', { person_id: id, joined_on: joined, left_on: left });
    }
    expect(given().map(({ personId }) => personId)).toEqual(['pat']);
  });

  test('the top is looked up with what it was given for, and the same for one person as for all', () => {
    for (let i = 0; i < 9; i++) {
      put(db, 'people', { id: `p${i}`, name: `p${i}`, name_key: `p${i}` });
      put(db, 'advisors', { person_id: `p${i}` });
    }
    met('whole', '2026-10-31', {});
    const loads = (personId?: string) =>
      findingsOn(trusted(db, 'server'), NOW, personId).filter(({ rule }) => rule === 'over-load');
    expect(loads()).toMatchObject([
      {
        personId: 'pat',
        since: '2026-10-31',
        evidence: [{ ref: { kind: 'meeting', id: 'whole' }, detail: { minutes: 120 } }],
      },
    ]);
    expect(loads('pat')).toEqual(loads());
  });
});
