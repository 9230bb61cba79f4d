import { describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { toDosOf } from '@/domain/today/agenda-queries';
import { callSheet } from '@/domain/today/calls-queries';
import { settledSince } from '@/domain/today/settled-queries';
import { personViewer } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { group, invite, meeting, person, put, seat, suggestion } from '../../records';

const TODAY = '2026-11-01';

function records(): Db {
  const db = freshDatabase();
  group(db, 'council');
  for (const id of ['ada', 'bea']) {
    person(db, id, 'advisor');
    seat(db, 'council', id, 'advisor');
  }
  person(db, 'cara', 'partner');
  db.sql.exec("update people set prefers = 'phone', phone = '705-555-0101' where id = 'ada'");
  return db;
}
const office = (db: Db) => personViewer(db, 'cara', ['coordinator']);
const kinds = (db: Db) => toDosOf(office(db), TODAY).map(({ kind, detail, id }) => [kind, detail, id]);
const planned = (db: Db, id: string, on: string) => {
  meeting(db, id, 'council', on);
  db.sql.prepare("update meetings set state = 'scheduled' where id = ?").run(id);
};

describe('what there is to do', () => {
  it('is only the welcome nobody noted, where the records are new', () => {
    const db = records();
    expect(toDosOf(office(db), TODAY)).toMatchObject([{ kind: 'onboarding', figures: { count: 2 } }]);
  });

  it('is what was said, what is planned and not logged, what is due, each in its own words', () => {
    const db = records();
    planned(db, 'next', '2026-11-10');
    planned(db, 'gone', '2026-10-20');
    planned(db, 'far', '2026-12-20');
    planned(db, 'long-ago', '2026-08-01');
    suggestion(db, 's1', 'ada', '2026-10-25', {});
    suggestion(db, 's2', 'bea', '2026-09-01', { acknowledged: '2026-09-02', decided: '2026-09-20' });
    put(db, 'remarks', {
      ...{ id: 'r1', person_id: 'bea', kind: 'meeting-missing', words: 'In May', said_on: '2026-10-30', said_at: 0 },
    });
    put(db, 'leaves', { id: 'l1', person_id: 'bea', from_day: '2026-10-01', to_day: '2026-11-15' });
    db.sql.exec("update memberships set to_day = '2026-11-20' where person_id = 'ada'");
    put(db, 'onboarding_steps', {
      ...{
        id: 'o1',
        person_id: 'ada',
        step: 'confidentiality-agreement',
        done_on: '2025-11-10',
        renew_on: '2026-11-10',
      },
    });
    expect(kinds(db)).toEqual([
      ['remark', 'meeting-missing', 'r1'],
      ['suggestion', 'tell', 's2'],
      ['suggestion', 'acknowledge', 's1'],
      ['not-logged', null, 'gone'],
      ['meeting-ahead', 'nobody-invited', 'next'],
      ['term', 'advisor', 'ada.council'],
      ['leave', null, 'bea'],
      ['renewal', 'confidentiality-agreement', 'ada.confidentiality-agreement'],
      ['onboarding', null, 'onboarding'],
    ]);
  });

  it('says who has not answered', () => {
    const db = records();
    planned(db, 'next', '2026-11-10');
    invite(db, 'next', 'ada');
    invite(db, 'next', 'bea');
    db.sql.exec("update invitations set reply = 'yes' where person_id = 'ada'");
    const meetingAhead = toDosOf(office(db), TODAY).find(({ kind }) => kind === 'meeting-ahead');
    expect(meetingAhead).toMatchObject({
      detail: 'not-all-answered',
      figures: { expected: 2, invited: 2, silent: 1 },
    });
  });

  it('is for a chair what their group waits for, and for finance the claims', () => {
    const db = records();
    planned(db, 'next', '2026-11-10');
    suggestion(db, 's1', 'ada', '2026-10-25', {});
    const chair = personViewer(db, 'cara', ['chair'], ['council']);
    expect(toDosOf(chair, TODAY).map(({ kind }) => kind)).toEqual(['meeting-ahead']);
    expect(toDosOf(personViewer(db, 'cara', ['finance']), TODAY)).toEqual([]);
    expect(toDosOf(personViewer(db, 'ada', ['advisor']), TODAY)).toEqual([]);
  });

  it('takes as many statements with much as with little', () => {
    const count = (db: Db) => {
      const asked: string[] = [];
      const prepared: Db['prepared'] = (text) => {
        asked.push(text);
        return db.prepared(text);
      };
      toDosOf(personViewer({ ...db, prepared } as Db, 'cara', ['coordinator']), TODAY);
      return asked.length;
    };
    const [little, much] = [records(), records()];
    for (let i = 0; i < 50; i += 1) {
      planned(much, `m${i}`, '2026-11-05');
      suggestion(much, `s${i}`, 'ada', '2026-10-25', {});
    }
    expect(count(little)).toBeGreaterThan(4);
    expect(count(much)).toBe(count(little));
  });
});

describe('what is settled since someone was last here', () => {
  it('is what authors saw or said, what was paid, what was answered, the latest first', () => {
    const db = records();
    suggestion(db, 's1', 'ada', '2026-09-01', { decided: '2026-10-01', told: '2026-10-02', seen: '2026-10-28' });
    suggestion(db, 's2', 'bea', '2026-09-01', { decided: '2026-10-01', told: '2026-10-02', seen: '2026-10-03' });
    put(db, 'claims', {
      id: 'c1',
      person_id: 'ada',
      submitted_on: '2026-10-01',
      approved_on: '2026-10-02',
      paid_on: '2026-10-29',
    });
    put(db, 'claims', { id: 'c2', person_id: 'ada', paid_on: '2026-10-29', imported: 1 });
    put(db, 'remarks', {
      ...{ id: 'r1', person_id: 'bea', kind: 'other', words: 'x', said_on: '2026-10-01', said_at: 0 },
      ...{ settlement: 'stands', settled_on: '2026-10-30', answer: 'y' },
    });
    const settled = (since: string) =>
      settledSince(office(db), since, TODAY, []).map(({ kind, id, on }) => [kind, id, on]);
    expect(settled('2026-10-25')).toEqual([
      ['remark', 'r1', '2026-10-30'],
      ['claim-paid', 'c1', '2026-10-29'],
      ['suggestion-seen', 's1', '2026-10-28'],
    ]);
    expect(settled('2026-10-30')).toEqual([['remark', 'r1', '2026-10-30']]);
    const leader = personViewer(db, 'cara', ['leader']);
    expect(settledSince(leader, '2026-10-25', TODAY, [])).toEqual([]);
  });
});

describe('the call sheet', () => {
  it('has who prefers the phone, and what there is to tell them', () => {
    const db = records();
    for (const id of ['ada', 'bea']) {
      suggestion(db, `told-${id}`, id, '2026-09-01', { decided: '2026-09-10', told: '2026-09-12' });
      suggestion(db, `not-${id}`, id, '2026-09-01', { decided: '2026-09-20' });
    }
    db.sql.exec("update people set email = 'bea@example.org' where id = 'bea'");
    planned(db, 'next', '2026-11-10');
    expect(callSheet(office(db), TODAY)).toEqual([
      {
        personId: 'ada',
        name: 'ada',
        phone: '705-555-0101',
        language: null,
        toSay: [
          { reason: 'tell', id: 'not-ada', on: '2026-09-20', what: 'Say it in plain words' },
          { reason: 'meeting', id: 'next', on: '2026-11-10', what: 'The council table' },
        ],
      },
    ]);
  });

  it('has who has no mail and said nothing; not who left, nor who waits for nothing', () => {
    const db = records();
    suggestion(db, 'not-bea', 'bea', '2026-09-01', { decided: '2026-09-20' });
    expect(callSheet(office(db), TODAY).map(({ name }) => name)).toEqual(['bea']);
    db.sql.exec("update advisors set left_on = '2026-10-01' where person_id = 'bea'");
    expect(callSheet(office(db), TODAY)).toEqual([]);
  });

  it('is not for who makes no calls', () => {
    const db = records();
    suggestion(db, 'not-bea', 'bea', '2026-09-01', { decided: '2026-09-20' });
    for (const role of ['finance', 'leader', 'chair', 'advisor'] as const) {
      expect(callSheet(personViewer(db, 'bea', [role], ['council']), TODAY)).toEqual([]);
    }
  });
});
