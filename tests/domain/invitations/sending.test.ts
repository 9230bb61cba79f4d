import { describe, expect, it } from 'vitest';
import { newId } from '@/db/columns';
import { perform } from '@/domain/command';
import { noteBounced, noteSent } from '@/domain/invitations/delivery-commands';
import { leaveOut, liftLeaveOut } from '@/domain/invitations/leave-out-commands';
import { answerTokenFor } from '@/domain/invitations/link-commands';
import { noteTold } from '@/domain/invitations/told-commands';
import { closeUntold } from '@/domain/invitations/untold-commands';
import { withdrawInvitation } from '@/domain/invitations/withdraw-commands';
import { put } from '../../records';
import {
  deliver,
  HOUR,
  house,
  idOf,
  MEETING,
  mailsTo,
  NOW,
  oneOf,
  send,
  set,
  standingOfOne,
  stepsOfOne,
  TODAY,
  why,
} from './house';

const DAY = 24 * HOUR;

describe('inviting', () => {
  it('mails whom mail reaches; the others wait for a call or a letter', () => {
    const at = house();
    const answer = send(at, ['ann', 'bea', 'cy', 'dee', 'pat']);
    expect(answer).toMatchObject({ ok: true, value: { byMail: 2, byPhone: 2, byPaper: 1 } });
    expect(mailsTo(at.db, 'ann')).toEqual(['invitation waiting']);
    expect(mailsTo(at.db, 'bea')).toEqual([]);
    expect(['ann', 'bea', 'cy', 'dee'].map((who) => standingOfOne(at, who)?.[0])).toEqual([
      'on-its-way',
      'to-tell',
      'to-tell',
      'to-tell',
    ]);
    expect(oneOf(at.db, 'ann')).toMatchObject({ sent_on: null, sent_by: 'rosa', channel: 'email' });
    expect(stepsOfOne(at.db, 'bea')).toEqual(['written:phone']);
  });

  it('does nothing at a second press', () => {
    const at = house();
    send(at, ['ann', 'bea']);
    expect(send(at, ['ann', 'bea'])).toMatchObject({ ok: true, value: { byMail: 0, byPhone: 0 } });
    expect(mailsTo(at.db, 'ann')).toHaveLength(1);
    expect(at.db.sql.prepare('select command from activity').pluck().all()).toEqual(['invitations.send']);
  });

  it('calls who rests their mail', () => {
    const at = house();
    put(at.db, 'contact_pauses', { id: 'rest', person_id: 'ann', from_day: '2026-10-01', until_day: null, at: 0 });
    send(at, ['ann']);
    expect(mailsTo(at.db, 'ann')).toEqual([]);
    expect(standingOfOne(at, 'ann')).toEqual(['to-tell', null]);
  });

  it('takes what someone always needs as asked for, but no ride to a meeting by video', () => {
    const at = house();
    for (const need of ['captions', 'transport'])
      put(at.db, 'access_needs', { person_id: 'ann', need, said_on: TODAY });
    at.db.sql.prepare("update meetings set mode = 'virtual'").run();
    send(at, ['ann']);
    expect(at.db.sql.prepare('select need, asked_on from accommodations').all()).toEqual([
      { need: 'captions', asked_on: TODAY },
    ]);
  });

  it.each([
    ['cancelled', { state: 'cancelled' }, 'meeting-cancelled'],
    ['held', { state: 'held' }, 'meeting-is-over'],
    ['of yesterday', { on_day: '2026-10-31', starts_at: null, ends_at: null }, 'meeting-is-over'],
  ])('is refused to a meeting that is %s', (_, columns, refusal) => {
    const at = house();
    for (const [name, value] of Object.entries(columns))
      at.db.sql.prepare(`update meetings set ${name} = ?`).run(value);
    expect(why(send(at, ['ann']))).toBe(refusal);
  });

  it('is refused of people nobody knows, of nobody, and of who asked to come', () => {
    const at = house();
    expect(why(send(at, ['ann', 'ghost']))).toBe('not-found');
    expect(why(send(at, []))).toBe('people');
    put(at.db, 'requests_to_come', { id: 'r', meeting_id: MEETING, person_id: 'eve', asked_at: 0, answer: 'yes' });
    expect(why(send(at, ['eve']))).toBe('comes-by-asking');
    expect(at.db.sql.prepare('select count(*) from invitations').pluck().get()).toBe(0);
  });
});

describe('what the mail server says', () => {
  it('dates the invitation on the day it was taken, in the zone of the team', () => {
    const at = house();
    send(at, ['ann']);
    const mailId = deliver(at.db, 'ann', 'sent', Date.parse('2026-11-02T02:00:00Z'));
    expect(perform(at.server, noteSent, { mailId }, NOW + 3 * HOUR).ok).toBe(true);
    expect(perform(at.server, noteSent, { mailId }, NOW + 4 * HOUR).ok).toBe(true);
    expect(oneOf(at.db, 'ann').sent_on).toBe('2026-11-01');
    expect(stepsOfOne(at.db, 'ann')).toEqual(['written:email', 'sent:email']);
    expect(at.db.sql.prepare('select invitations_sent_on from meetings').pluck().get()).toBe('2026-11-01');
    expect(standingOfOne(at, 'ann')).toEqual(['told', null]);
  });

  it('that it came back: whoever it was for counts as not invited, until a call', () => {
    const at = house();
    send(at, ['ann']);
    const mailId = deliver(at.db, 'ann');
    perform(at.server, noteSent, { mailId }, NOW);
    answerTokenFor(at.rosa, idOf(at.db, 'ann'), 'secret', NOW);
    perform(at.rosa, noteBounced, { mailId }, NOW + HOUR);
    expect(oneOf(at.db, 'ann')).toMatchObject({ sent_on: null, withdrawn_at: NOW + HOUR, undelivered_at: NOW + HOUR });
    expect(at.db.sql.prepare('select count(*) from answer_links where revoked_at is null').pluck().get()).toBe(0);
    expect(standingOfOne(at, 'ann')).toEqual(['undelivered', null]);
    perform(at.rosa, noteTold, { id: idOf(at.db, 'ann'), channel: 'phone' }, NOW + 2 * HOUR);
    expect(oneOf(at.db, 'ann')).toMatchObject({
      ...{ sent_on: TODAY, channel: 'phone', withdrawn_at: null, undelivered_at: null },
    });
    expect(stepsOfOne(at.db, 'ann').slice(-2)).toEqual(['bounced:email', 'told:phone']);
    // The mail is known to have come back: said again, it takes nothing from what the call made good.
    perform(at.server, noteBounced, { mailId }, NOW + 3 * HOUR);
    expect(standingOfOne(at, 'ann')).toEqual(['told', null]);
  });

  it('that it cannot be sent: it is for a person to see to', () => {
    const at = house();
    send(at, ['ann']);
    deliver(at.db, 'ann', 'failed');
    expect(standingOfOne(at, 'ann')).toEqual(['mail-failed', null]);
    perform(at.rosa, noteTold, { id: idOf(at.db, 'ann'), channel: 'paper', onDay: '2026-10-30' }, NOW);
    expect(standingOfOne(at, 'ann')).toEqual(['told', null]);
    expect(oneOf(at.db, 'ann').sent_on).toBe('2026-10-30');
    expect(mailsTo(at.db, 'ann')).toEqual(['invitation withdrawn']);
  });
});

describe('telling by a call or a letter', () => {
  it.each([
    [{ onDay: '2026-11-02' }, 'in-the-future'],
    [{ onDay: 'soon' }, 'onDay'],
    [{ channel: 'pigeon' }, 'channel'],
  ])('%o is refused', (changes, refusal) => {
    const at = house();
    send(at, ['bea']);
    const raw = { id: idOf(at.db, 'bea'), channel: 'phone', ...changes };
    expect(why(perform(at.rosa, noteTold, raw, NOW))).toBe(refusal);
    expect(standingOfOne(at, 'bea')).toEqual(['to-tell', null]);
  });

  it('after the meeting tells nobody of it', () => {
    const at = house();
    send(at, ['bea']);
    const late = NOW + 20 * DAY;
    const told = (onDay?: string) =>
      perform(at.rosa, noteTold, { id: idOf(at.db, 'bea'), channel: 'phone', onDay }, late);
    expect(why(told())).toBe('after-the-meeting');
    expect(why(told('2026-11-17'))).toBe('done');
  });

  it('is noted once', () => {
    const at = house();
    send(at, ['bea']);
    for (const _ of [1, 2]) perform(at.rosa, noteTold, { id: idOf(at.db, 'bea'), channel: 'phone' }, NOW);
    expect(stepsOfOne(at.db, 'bea')).toEqual(['written:phone', 'told:phone']);
  });

  it('that never happened counts as not invited once the day has passed', () => {
    const at = house();
    send(at, ['bea', 'cy']);
    perform(at.rosa, noteTold, { id: idOf(at.db, 'cy'), channel: 'paper' }, NOW);
    perform(at.server, closeUntold, {}, NOW + 10 * DAY);
    expect(standingOfOne(at, 'bea')).toEqual(['to-tell', null]);
    perform(at.server, closeUntold, {}, NOW + 18 * DAY);
    expect(standingOfOne(at, 'bea')).toEqual(['undelivered', null]);
    expect(standingOfOne(at, 'cy')).toEqual(['told', null]);
  });
});

describe('leaving out', () => {
  const raw = { meetingId: MEETING, personId: 'ann', reason: 'conflict-of-interest' };

  it('is recorded with its reason, once, and lifted by inviting', () => {
    const at = house();
    expect(why(perform(at.rosa, leaveOut, { once: newId(), ...raw }, NOW))).toBe('done');
    expect(why(perform(at.rosa, leaveOut, { once: newId(), ...raw }, NOW))).toBe('done');
    expect(at.db.sql.prepare('select person_id, reason, "by", lifted_at from leave_outs').all()).toEqual([
      { person_id: 'ann', reason: 'conflict-of-interest', by: 'rosa', lifted_at: null },
    ]);
    send(at, ['ann'], NOW + HOUR);
    expect(at.db.sql.prepare('select lifted_at, lifted_by from leave_outs').get()).toEqual({
      ...{ lifted_at: NOW + HOUR, lifted_by: 'rosa' },
    });
  });

  it('can be taken back', () => {
    const at = house();
    const id = newId();
    perform(at.rosa, leaveOut, { once: id, ...raw }, NOW);
    for (const _ of [1, 2]) expect(why(perform(at.rosa, liftLeaveOut, { id }, NOW + HOUR))).toBe('done');
    expect(at.db.sql.prepare('select lifted_at from leave_outs').pluck().all()).toEqual([NOW + HOUR]);
    expect(
      at.db.sql.prepare("select count(*) from activity where command = 'invitations.lift-leave-out'").pluck().get(),
    ).toBe(1);
  });

  it.each([
    [{ personId: 'eve' }, 'not-expected'],
    [{ reason: 'other' }, 'words'],
    [{ reason: undefined }, 'reason'],
    [{ reason: 'because' }, 'reason'],
    [{ words: 'x'.repeat(50_000) }, 'words'],
  ])('%o is refused', (changes, refusal) => {
    const at = house();
    expect(why(perform(at.rosa, leaveOut, { once: newId(), ...raw, ...changes }, NOW))).toBe(refusal);
    expect(at.db.sql.prepare('select count(*) from leave_outs').pluck().get()).toBe(0);
  });

  it('is for whoever was not invited: an invitation is taken back instead', () => {
    const at = house();
    send(at, ['ann']);
    expect(why(perform(at.rosa, leaveOut, { once: newId(), ...raw }, NOW))).toBe('already-invited');
  });
});

describe('taking an invitation back', () => {
  const withdraw = (at: ReturnType<typeof house>, who: string, more = {}) =>
    perform(at.rosa, withdrawInvitation, { id: idOf(at.db, who), ...more }, NOW + HOUR);

  it('of someone expected asks for the reason, and leaves them out on purpose', () => {
    const at = house();
    send(at, ['ann']);
    expect(why(withdraw(at, 'ann'))).toBe('say-why');
    expect(why(withdraw(at, 'ann', { reason: 'no-room' }))).toBe('done');
    expect(at.db.sql.prepare('select reason from leave_outs where lifted_at is null').pluck().all()).toEqual([
      'no-room',
    ]);
  });

  it('before the mail went takes the mail back, and nobody hears of anything', () => {
    const at = house();
    send(at, ['eve']);
    withdraw(at, 'eve');
    expect(mailsTo(at.db, 'eve')).toEqual(['invitation withdrawn']);
    expect(standingOfOne(at, 'eve')).toEqual(['withdrawn', null]);
  });

  it('after the mail went is told by mail, and the link stops', () => {
    const at = house();
    send(at, ['eve']);
    perform(at.server, noteSent, { mailId: deliver(at.db, 'eve') }, NOW);
    answerTokenFor(at.rosa, idOf(at.db, 'eve'), 'secret', NOW);
    withdraw(at, 'eve');
    expect(mailsTo(at.db, 'eve')).toEqual(['invitation sent', 'invitation-withdrawn waiting']);
    expect(standingOfOne(at, 'eve')).toEqual(['withdrawn', 'on-its-way']);
    expect(at.db.sql.prepare('select count(*) from answer_links where revoked_at is null').pluck().get()).toBe(0);
  });

  it('while the mail is in flight is told as well', () => {
    const at = house();
    send(at, ['eve']);
    at.db.sql.prepare("update outbox set state = 'sending'").run();
    withdraw(at, 'eve');
    expect(mailsTo(at.db, 'eve')).toEqual(['invitation sending', 'invitation-withdrawn waiting']);
  });

  it('of someone told by phone waits for a call, and inviting again restores it', () => {
    const at = house();
    send(at, ['bea']);
    perform(at.rosa, noteTold, { id: idOf(at.db, 'bea'), channel: 'phone' }, NOW);
    withdraw(at, 'bea', { reason: 'no-room' });
    expect(standingOfOne(at, 'bea')).toEqual(['withdrawn', 'to-tell']);
    perform(at.rosa, noteTold, { id: idOf(at.db, 'bea'), channel: 'phone' }, NOW + 2 * HOUR);
    expect(standingOfOne(at, 'bea')).toEqual(['withdrawn', null]);
    send(at, ['bea'], NOW + 3 * HOUR);
    expect(standingOfOne(at, 'bea')).toEqual(['to-tell', null]);
    expect(stepsOfOne(at.db, 'bea')).toEqual([
      'written:phone',
      'told:phone',
      'withdrawn:phone',
      'told:phone',
      'restored:phone',
    ]);
  });
});

describe('an address that is changed after the mail came back', () => {
  it('is written to again, as a mail of its own', () => {
    const at = house();
    send(at, ['ann']);
    const mailId = deliver(at.db, 'ann');
    perform(at.server, noteSent, { mailId }, NOW);
    perform(at.rosa, noteBounced, { mailId }, NOW + HOUR);
    set(at.db, 'ann', { email: 'ann.new@example.org' });
    send(at, ['ann'], NOW + 2 * HOUR);
    expect(mailsTo(at.db, 'ann')).toEqual(['invitation sent', 'invitation waiting']);
    expect(standingOfOne(at, 'ann')).toEqual(['on-its-way', null]);
  });
});
