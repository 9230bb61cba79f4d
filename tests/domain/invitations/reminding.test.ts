import { describe, expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { perform } from '@/domain/command';
import { noteReminded, remind } from '@/domain/invitations/reminder-commands';
import { toRemind } from '@/domain/invitations/reminder-queries';
import { personViewer, trusted } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { meeting, put } from '@/tests/records';
import { addPerson } from '../access/people';

const TODAY = '2026-11-22';
const NOW = Date.parse('2026-11-22T15:00:00Z');

/** Someone invited by a mail of Heard two weeks ago, to a meeting in seven days. */
function invited(db: Db, name: string, invitation: Record<string, string | number | null> = {}, by = 'sent'): string {
  const personId = addPerson(db, `${name}@example.org`, 'advisor');
  const facts = { meeting_id: 'm', person_id: personId, sent_on: '2026-11-08', channel: 'email' };
  put(db, 'invitations', { id: name, ...facts, ...invitation });
  put(db, 'invitation_steps', { id: `${name}-step`, invitation_id: name, step: by, at: 0, channel: 'email' });
  return personId;
}

function house() {
  const db = freshDatabase();
  meeting(db, 'm', null, '2026-11-29');
  db.sql.prepare("update meetings set state = 'scheduled'").run();
  const server = trusted(db, 'server');
  const due = (today = TODAY) => toRemind(server, today).map(({ id }) => id);
  const mails = () =>
    db.sql.prepare("select about_id from outbox where kind = 'invitation-reminder'").pluck().all() as string[];
  return { db, server, due, mails };
}

describe('reminders', () => {
  test('go to those who owe an answer and got theirs by mail from here; each once, however often the hour strikes', () => {
    const { db, server, due, mails } = house();
    invited(db, 'silent');
    invited(db, 'yes', { reply: 'yes' });
    invited(db, 'maybe', { reply: 'maybe' });
    invited(db, 'withdrawn', { withdrawn_at: 1 });
    invited(db, 'bounced', { withdrawn_at: 1, undelivered_at: 1, sent_on: null });
    invited(db, 'called', { channel: 'phone' }, 'told');
    invited(db, 'not-from-here', {}, 'written');
    expect(due()).toEqual(['silent']);
    for (let i = 0; i < 3; i++) perform(server, remind, { id: 'silent' }, NOW + i * 3_600_000);
    for (const id of ['yes', 'maybe', 'withdrawn', 'bounced', 'called', 'not-from-here'])
      expect(perform(server, remind, { id }, NOW)).toMatchObject({ ok: true });
    expect(mails()).toEqual(['silent']);
    expect(due()).toEqual([]);
    // Two days before, once more; on the day itself nobody.
    expect(due('2026-11-27')).toEqual(['silent']);
    expect(due('2026-11-29')).toEqual([]);
  });

  test('none for who rests their mail, would rather be called, cannot sign in, or has no address; the call sheet has them', () => {
    const { db, due } = house();
    const paused = invited(db, 'paused');
    put(db, 'contact_pauses', { id: 'p', person_id: paused, from_day: TODAY, until_day: '2026-11-24', at: 0 });
    const calls = invited(db, 'calls');
    db.sql.prepare("update people set prefers = 'phone' where id = ?").run(calls);
    db.sql.prepare('update people set disabled_at = 1 where id = ?').run(invited(db, 'shut-out'));
    db.sql.prepare('update people set email = null where id = ?').run(invited(db, 'no-address'));
    expect(due()).toEqual([]);
    // The pause is over within the days of the first reminder.
    expect(due('2026-11-25')).toEqual(['paused']);
  });

  test('none when the meeting is cancelled or was put off', () => {
    const { db, due } = house();
    invited(db, 'silent');
    db.sql.prepare("update meetings set on_day = '2026-12-20'").run();
    expect(due()).toEqual([]);
    expect(due('2026-12-13')).toEqual(['silent']);
    db.sql.prepare("update meetings set state = 'cancelled'").run();
    expect(due('2026-12-13')).toEqual([]);
  });

  test('the days are the team’s own', () => {
    const { db, due } = house();
    invited(db, 'silent');
    const day = { from_day: '2026-01-01', set_at: 0 };
    put(db, 'thresholds', { id: 't', name: 'first-reminder-days', value: 5, ...day });
    expect(due()).toEqual([]);
    expect(due('2026-11-24')).toEqual(['silent']);
  });

  test('what the mail server took is in the history of the invitation, once', () => {
    const { db, server } = house();
    invited(db, 'silent');
    perform(server, remind, { id: 'silent' }, NOW);
    const mailId = db.sql.prepare('select id from outbox').pluck().get();
    const coordinator = personViewer(db, addPerson(db, 'c@example.org', 'coordinator'), ['coordinator']);
    expect(perform(coordinator, noteReminded, { mailId }, NOW)).toMatchObject({ ok: false, why: 'denied' });
    for (let i = 0; i < 2; i++) expect(perform(server, noteReminded, { mailId }, NOW)).toMatchObject({ ok: true });
    const steps = db.sql.prepare("select at, channel, mail_id from invitation_steps where step = 'reminded'").all();
    expect(steps).toEqual([{ at: NOW, channel: 'email', mail_id: mailId }]);
  });

  test('nobody but the server is told whom to remind', () => {
    const { db } = house();
    const self = invited(db, 'silent');
    expect(toRemind(personViewer(db, self, ['advisor', 'coordinator']), TODAY)).toEqual([]);
  });
});
