import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Db } from '@/db/client';
import { addDays } from '@/domain/calendar';
import { assemble } from '@/domain/flags/assemble';
import { gatherFacts } from '@/domain/flags/facts-queries';
import { startOfMonths } from '@/domain/meetings/year';
import { trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { NOW, Records } from './facts-builder';
import { store } from './store';

/** A year with something of everything, some of it after now or before the window. */
function records(): Records {
  const r = new Records()
    .advisor('joan')
    .advisor('helen', { left: '2026-08-01' })
    .advisor('doris', { firstInvited: null });
  r.group('council', 'advises').group('table').group('old', 'decides', '2026-01-01');
  r.seat('table', 'joan')
    .seat('table', 'helen', { weight: 0 })
    .seat('table', null)
    .seat('council', 'helen', { class: 'alternate' });
  r.seat('table', 'beth', { side: 'partner' }).leave('joan', '2026-03-01', null);
  const first = r.meeting('table', '2025-11-01', { key: true, sent: '2025-10-20', people: 6, guests: 2 });
  const second = r.meeting('council', '2026-02-10', { people: 3 });
  const open = r.meeting(null, '2026-04-01', { people: 1 });
  r.invite(first, 'joan', '2025-10-25').invite(second, 'helen').invite(first, 'beth', '2025-10-20');
  r.present(first, 'joan')
    .present(second, 'helen', 'asked', 'absent-with-word')
    .present(open, 'doris', 'walked-in', 'part');
  r.suggestion('joan', '2026-01-01', [
    ['paused', '2026-01-05', '2026-02-01'],
    ['told', '2026-02-03'],
    ['told-withdrawn', '2026-02-04'],
  ]);
  r.suggestion(null, '2026-01-02', [['decided', '2026-01-03']], 'council').answer('helen', '2026-03-03', '2026-04-04');
  r.cost('joan', '2025-11-01', 950, { meeting: first }).cost('helen', '2026-02-10', 1200, {
    paid: '2026-02-20',
    advance: 100,
  });
  r.waive('helen', second, '2026-02-12');
  return r;
}

describe('gatherFacts', () => {
  test('finds in the database what the records told', () => {
    const db = freshDatabase();
    const r = records();
    store(db, r);
    for (const advisor of r.rows.advisors) {
      const invited = r.rows.invitations.find(({ personId }) => personId === advisor.id);
      const meeting = r.rows.meetings.find(({ id }) => id === invited?.meetingId);
      advisor.firstInvitedOn = invited?.sentOn ?? meeting?.on ?? null;
    }
    const meetingId = 'table@2025-11-01';
    r.places(meetingId, [1, 2], [1, 1]).bringing(meetingId, 'partner', { brought: 2 });
    r.gave('joan', 0).gave('doris', 0);
    expect(gatherFacts(trusted(db, 'server'), NOW)).toEqual(assemble(r.rows, startOfMonths(NOW, 12), NOW));
  });

  test('leaves out meetings not held, invitations taken back, and whatever comes after now', () => {
    const db = freshDatabase();
    const r = new Records().advisor('joan').group('table').seat('table', 'joan');
    for (const on of ['2026-01-10', '2026-02-10', '2026-03-10', '2026-11-10']) r.invite(r.meeting('table', on), 'joan');
    store(db, r);
    db.sql.exec(`update meetings set state = 'cancelled' where on_day = '2026-02-10'`);
    db.sql.exec(`update meetings set state = 'scheduled' where on_day = '2026-11-10'`);
    const lastNight = Date.UTC(2026, 9, 31, 23);
    db.sql.prepare(`update invitations set withdrawn_at = ? where meeting_id = 'table@2026-01-10'`).run(lastNight);
    const facts = gatherFacts(trusted(db, 'server'), NOW);
    expect(facts.meetings.map(({ on }) => on)).toEqual(['2026-01-10', '2026-03-10']);
    const invited = [...(facts.advisors.get('joan')?.places.values() ?? [])].map(({ meeting }) => meeting.on);
    expect(invited).toEqual(['2026-03-10']);
    // At ten to midnight in Toronto the day before, it had not been taken back.
    expect(gatherFacts(trusted(db, 'server'), '2026-10-30').advisors.get('joan')?.places.size).toBe(2);
  });

  test('a motion makes its meeting key', () => {
    const db = freshDatabase();
    const r = new Records().group('table');
    const meeting = r.meeting('table', '2026-01-10');
    store(db, r);
    db.sql
      .prepare(
        `insert into motions (id, meeting_id, position, text, recorded, rule_basis, rule_share) values ('m', ?, 1, 'A motion', 'outcome', 'cast', 500)`,
      )
      .run(meeting);
    expect(gatherFacts(trusted(db, 'server'), NOW).meetings[0]?.key).toBe(true);
  });

  test('a threshold set by the office moves the window', () => {
    const db = freshDatabase();
    db.sql.exec(
      `insert into thresholds (id, name, value, from_day, set_at) values ('t', 'window-months', 6, '2026-01-01', 0)`,
    );
    expect(gatherFacts(trusted(db, 'server'), NOW).from).toBe('2026-05-01');
  });

  test('for one person, reads that person’s rows and no one else’s', () => {
    const db = freshDatabase();
    store(db, records());
    const whole = gatherFacts(trusted(db, 'server'), NOW);
    const own = gatherFacts(trusted(db, 'server'), NOW, 'joan');
    expect([...own.advisors.keys()]).toEqual(['joan']);
    expect(own.advisors.get('joan')).toEqual(whole.advisors.get('joan'));
  });

  test('as many statements for 1,000 meetings as for 10', () => {
    const counted = [10, 1000].map((meetings) => {
      const db = freshDatabase();
      const r = new Records().advisor('joan').advisor('helen').group('table').seat('table', 'joan');
      for (let i = 0; i < meetings; i++) {
        const id = r.meeting('table', addDays('2025-11-01', i % 365), {});
        r.invite(id, 'joan')
          .present(id, 'helen', 'asked')
          .suggestion('joan', '2026-01-01', [['acknowledged', '2026-01-02']]);
        r.cost('joan', '2026-01-01', 100);
      }
      store(db, r);
      return statementsOf(db, (viewer) => gatherFacts(viewer, NOW));
    });
    expect(counted[0]).toBeGreaterThan(10);
    expect(counted[1]).toBe(counted[0]);
  });
});

/** How many statements something runs, on a second handle that hears each of them. */
function statementsOf(db: Db, run: (viewer: ReturnType<typeof trusted>) => unknown): number {
  let statements = 0;
  const sql = new Sqlite(db.file, { verbose: () => statements++ });
  onTestFinished(() => void sql.close());
  const prepared = (text: string) => sql.prepare(text);
  run(trusted({ sql, orm: drizzle(sql), file: db.file, prepared }, 'server'));
  return statements;
}
