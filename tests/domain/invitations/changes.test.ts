import { describe, expect, it } from 'vitest';
import { perform } from '@/domain/command';
import { tellOfCancelling, tellOfChange } from '@/domain/invitations/change-commands';
import { noteBounced, noteSent } from '@/domain/invitations/delivery-commands';
import { inviteesOf } from '@/domain/invitations/invitee-queries';
import { noteTold } from '@/domain/invitations/told-commands';
import { toldByCall } from '@/domain/invitations/untold-queries';
import { callSheet } from '@/domain/today/calls-queries';
import { invite, put } from '../../records';
import {
  deliver,
  HOUR,
  type House,
  house,
  idOf,
  MEETING,
  mailsTo,
  NOW,
  send,
  standingOfOne,
  stepsOfOne,
  TODAY,
} from './house';

/** ann told by mail, bea by phone; cy was invited and waits for a letter. */
function told(): House {
  const at = house();
  send(at, ['ann', 'bea', 'cy']);
  perform(at.server, noteSent, { mailId: deliver(at.db, 'ann') }, NOW);
  perform(at.rosa, noteTold, { id: idOf(at.db, 'bea'), channel: 'phone' }, NOW);
  return at;
}
const urgency = (at: House) =>
  at.db.sql.prepare("select urgent, not_before - ? as waits from outbox where state = 'waiting'").all(NOW + HOUR);
const cancel = (at: House) => {
  at.db.sql.prepare("update meetings set state = 'cancelled'").run();
  return tellOfCancelling(at.rosa, MEETING, NOW + HOUR);
};

describe('a change', () => {
  it('is told by mail, or by a call to whom a call told of the meeting; a letter that is still to be written says how it stands', () => {
    const at = told();
    expect(tellOfChange(at.rosa, MEETING, NOW + HOUR)).toEqual({ byMail: 1, byCall: 1 });
    expect(mailsTo(at.db, 'ann')).toEqual(['invitation sent', 'meeting-changed waiting']);
    expect(standingOfOne(at, 'ann')).toEqual(['told', 'on-its-way']);
    expect(standingOfOne(at, 'bea')).toEqual(['told', 'to-tell']);
    expect(standingOfOne(at, 'cy')).toEqual(['to-tell', null]);
    expect(stepsOfOne(at.db, 'cy')).toEqual(['written:paper']);
  });

  it('waits for more of its kind, and several are one mail and one thing to say', () => {
    const at = told();
    tellOfChange(at.rosa, MEETING, NOW + HOUR);
    expect(urgency(at)).toEqual([{ urgent: 0, waits: 10 * 60_000 }]);
    tellOfChange(at.rosa, MEETING, NOW + HOUR + 60_000);
    expect(mailsTo(at.db, 'ann')).toEqual(['invitation sent', 'meeting-changed waiting']);
    expect(urgency(at)).toEqual([{ urgent: 0, waits: 11 * 60_000 }]);
    perform(at.rosa, noteTold, { id: idOf(at.db, 'bea'), channel: 'phone' }, NOW + 2 * HOUR);
    expect(standingOfOne(at, 'bea')).toEqual(['told', null]);
  });

  it('is in the invitation itself where that has not gone', () => {
    const at = house();
    send(at, ['ann']);
    expect(tellOfChange(at.rosa, MEETING, NOW + HOUR)).toEqual({ byMail: 0, byCall: 0 });
    expect(mailsTo(at.db, 'ann')).toEqual(['invitation waiting']);
  });

  it('of a mail with its words that could not go yet puts another in its place, and that counts', () => {
    const at = house();
    send(at, ['ann']);
    at.db.sql.prepare('update outbox set composed_at = ?').run(NOW);
    tellOfChange(at.rosa, MEETING, NOW + HOUR);
    expect(mailsTo(at.db, 'ann')).toEqual(['invitation withdrawn', 'invitation waiting']);
    expect(standingOfOne(at, 'ann')).toEqual(['on-its-way', null]);
    perform(at.server, noteSent, { mailId: deliver(at.db, 'ann') }, NOW + 2 * HOUR);
    expect(standingOfOne(at, 'ann')).toEqual(['told', null]);
  });

  it.each([
    ['begins within a day', Date.parse('2026-11-02T12:00:00Z'), null, 1],
    ['was to begin within a day', Date.parse('2026-11-30T12:00:00Z'), Date.parse('2026-11-02T12:00:00Z'), 1],
    ['is days away', Date.parse('2026-11-05T12:00:00Z'), null, 0],
  ])('of a meeting that %s', (_, starts, was, urgent) => {
    const at = told();
    at.db.sql.prepare('update meetings set starts_at = ?, ends_at = null, on_day = ?').run(starts, '2026-11-30');
    tellOfChange(at.rosa, MEETING, NOW + HOUR, was);
    expect(urgency(at)).toMatchObject([{ urgent }]);
  });

  it('of a meeting that is over is told to nobody', () => {
    const at = told();
    expect(tellOfChange(at.rosa, MEETING, NOW + 30 * 24 * HOUR)).toEqual({ byMail: 0, byCall: 0 });
  });

  it('whose mail comes back is for a call', () => {
    const at = told();
    tellOfChange(at.rosa, MEETING, NOW + HOUR);
    const mailId = deliver(at.db, 'ann');
    at.db.sql.prepare('update outbox set bounced_at = ? where id = ?').run(NOW + 2 * HOUR, mailId);
    perform(at.server, noteBounced, { mailId }, NOW + 2 * HOUR);
    expect(standingOfOne(at, 'ann')).toEqual(['told', 'to-tell']);
  });

  it('reaches those that older records invited', () => {
    const at = house();
    invite(at.db, MEETING, 'ann', null);
    expect(standingOfOne(at, 'ann')).toEqual(['told', null]);
    expect(tellOfChange(at.rosa, MEETING, NOW)).toEqual({ byMail: 1, byCall: 0 });
  });

  it('reaches who is welcome since they asked, and nobody who was told no', () => {
    const at = house();
    for (const [who, answer] of [
      ['eve', 'yes'],
      ['ann', 'no'],
      ['pat', null],
    ] as const)
      put(at.db, 'requests_to_come', {
        id: who,
        meeting_id: MEETING,
        person_id: who,
        asked_at: 0,
        answer,
        reason: 'other',
      });
    expect(tellOfChange(at.rosa, MEETING, NOW)).toEqual({ byMail: 1, byCall: 0 });
    expect(mailsTo(at.db, 'eve')).toEqual(['request-changed waiting']);
  });
});

describe('cancelling', () => {
  it('tells who heard of it, and takes back what had not gone', () => {
    const at = told();
    send(at, ['pat'], NOW + 60_000);
    tellOfChange(at.rosa, MEETING, NOW + 120_000);
    expect(cancel(at)).toEqual({ byMail: 1, byCall: 1 });
    expect(mailsTo(at.db, 'ann')).toEqual([
      'invitation sent',
      'meeting-changed withdrawn',
      'meeting-cancelled waiting',
    ]);
    expect(mailsTo(at.db, 'pat')).toEqual(['invitation withdrawn']);
    expect(standingOfOne(at, 'bea')).toEqual(['told', 'to-tell']);
  });

  it('leaves nobody to invite, and who waits for a call to be called', () => {
    const at = told();
    cancel(at);
    expect(toldByCall(at.rosa, TODAY).map(({ personId, what }) => [personId, what])).toEqual([['bea', 'cancelled']]);
    expect(callSheet(at.rosa, TODAY)).toMatchObject([
      { personId: 'bea', phone: '705-555-0101', toSay: [{ reason: 'cancelled', id: MEETING, on: '2026-11-18' }] },
    ]);
  });
});

describe('who waits for a call', () => {
  it('stands on the call sheet once for a meeting; a letter is no call', () => {
    const at = house();
    send(at, ['ann', 'bea', 'cy', 'dee']);
    expect(toldByCall(at.rosa, TODAY).map(({ personId, reach }) => [personId, reach])).toEqual([
      ['bea', 'phone'],
      ['cy', 'paper'],
      ['dee', 'phone'],
    ]);
    const calls = callSheet(at.rosa, TODAY).map(({ personId, toSay }) => [personId, toSay.map(({ reason }) => reason)]);
    expect(calls).toEqual([
      ['bea', ['invite']],
      ['dee', ['invite']],
    ]);
  });

  it('is for the office alone', () => {
    const at = told();
    tellOfChange(at.rosa, MEETING, NOW + HOUR);
    expect(toldByCall(at.chair, TODAY)).toEqual([]);
  });
});

describe('a chair', () => {
  it('sees who is invited to their own group, without reasons, needs and numbers', () => {
    const at = told();
    at.db.sql.prepare("update invitations set reply = 'no', reply_reason = 'cost' where person_id = 'bea'").run();
    put(at.db, 'accommodations', { id: 'n', invitation_id: idOf(at.db, 'bea'), need: 'respite', asked_on: TODAY });
    put(at.db, 'leave_outs', {
      id: 'l',
      meeting_id: MEETING,
      person_id: 'dee',
      reason: 'other',
      words: 'canary',
      at: 0,
    });
    const seen = inviteesOf(at.chair, { id: MEETING, groupId: 'council' }, TODAY);
    expect(seen.map(({ personId }) => personId)).toEqual(['ann', 'bea', 'cy', 'dee', 'pat', 'quin']);
    expect(seen.find(({ personId }) => personId === 'bea')).toMatchObject({
      ...{ phone: null, needs: [], invitation: { reply: 'no', replyReason: null } },
    });
    expect(seen.find(({ personId }) => personId === 'dee')?.leftOut).toMatchObject({ reason: null, words: null });
    expect(JSON.stringify(seen)).not.toMatch(/canary|respite|cost|705-/);
    expect(inviteesOf(at.chair, { id: MEETING, groupId: 'other' }, TODAY)).toEqual([]);
  });
});

it('takes as many statements for many people as for few', () => {
  const at = house();
  const count = () => {
    let statements = 0;
    const { prepared } = at.db;
    const viewer = {
      ...at.rosa,
      db: {
        ...at.db,
        prepared: (text: string) => {
          statements++;
          return prepared(text);
        },
      },
    };
    inviteesOf(viewer, { id: MEETING, groupId: 'council' }, TODAY);
    toldByCall(viewer, TODAY);
    return statements;
  };
  const few = count();
  send(at, ['ann', 'bea', 'cy', 'dee', 'eve', 'pat', 'quin']);
  tellOfChange(at.rosa, MEETING, NOW + HOUR);
  expect(count()).toBe(few);
});
