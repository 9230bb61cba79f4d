import { describe, expect, it } from 'vitest';
import { forgetForm, keepForm } from '@/domain/access/kept-commands';
import { keptFormOf, personOfLapsed } from '@/domain/access/kept-queries';
import { FORM_KEPT_FOR, LAPSED_KNOWN_FOR, lifetimeOf } from '@/domain/access/lifetimes';
import { sessionOf } from '@/domain/access/queries';
import { startSession, sweepSessions } from '@/domain/access/session-commands';
import { personViewer, visitor } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { addPerson } from './people';

const NOW = Date.parse('2026-11-01T12:00:00Z');
const values = { text: ['A long letter, written slowly'], id: ['7'] };

function written() {
  const db = freshDatabase();
  const ada = addPerson(db, 'ada@example.org', 'coordinator');
  const bea = addPerson(db, 'bea@example.org', 'coordinator');
  keepForm(db, { tokenHash: 'kept', personId: ada, path: '/claims/7', form: 'f1', values }, NOW);
  return { db, ada: personViewer(db, ada, ['coordinator']), bea: personViewer(db, bea, ['coordinator']) };
}

describe('what was written when a session ended', () => {
  it('is there for its writer, on its page, for a day', () => {
    const { ada } = written();
    expect(keptFormOf(ada, 'kept', '/claims/7', NOW)).toEqual({ form: 'f1', values });
    expect(keptFormOf(ada, 'kept', '/claims/8', NOW)).toBeNull();
    expect(keptFormOf(ada, 'other', '/claims/7', NOW)).toBeNull();
    expect(keptFormOf(ada, 'kept', '/claims/7', NOW + FORM_KEPT_FOR)).toBeNull();
  });

  it('is nobody else’s to read, whoever signs in next in the same browser', () => {
    const { bea, db } = written();
    expect(keptFormOf(bea, 'kept', '/claims/7', NOW)).toBeNull();
    expect(keptFormOf(visitor(db), 'kept', '/claims/7', NOW)).toBeNull();
  });

  it('is gone once it is sent, and swept when it never is', () => {
    const { ada, db } = written();
    forgetForm(db, 'kept');
    expect(keptFormOf(ada, 'kept', '/claims/7', NOW)).toBeNull();
    keepForm(db, { tokenHash: 'again', personId: ada.personId ?? '', path: '/', form: 'f1', values }, NOW);
    sweepSessions(db, NOW + FORM_KEPT_FOR + 1);
    expect(db.sql.prepare('select count(*) from kept_forms').pluck().get()).toBe(0);
  });

  it('is not kept when it is longer than anyone writes', () => {
    const { db, ada } = written();
    const long = { text: ['x'.repeat(400_000)] };
    const kept = { tokenHash: 'long', personId: ada.personId ?? '', path: '/', form: 'f1', values: long };
    expect(keepForm(db, kept, NOW)).toBe(false);
  });
});

describe('a session that is over', () => {
  it('signs nobody in, and still tells for a week whose it was', () => {
    const db = freshDatabase();
    const ada = addPerson(db, 'ada@example.org', 'coordinator');
    startSession(db, 'token', ada, NOW);
    const over = NOW + lifetimeOf(['coordinator']).absolute;
    sweepSessions(db, over + 1);
    expect(sessionOf(visitor(db), 'token', over)).toBeNull();
    expect(personOfLapsed(visitor(db), 'token')).toBe(ada);
    sweepSessions(db, over + LAPSED_KNOWN_FOR + 1);
    expect(personOfLapsed(visitor(db), 'token')).toBeNull();
  });

  it('tells nothing of someone who was shut out', () => {
    const db = freshDatabase();
    const ada = addPerson(db, 'ada@example.org', 'coordinator');
    startSession(db, 'token', ada, NOW);
    db.sql.prepare('update people set disabled_at = 1').run();
    expect(personOfLapsed(visitor(db), 'token')).toBeNull();
  });
});
