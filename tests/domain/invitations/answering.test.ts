import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { addressToken, hashOf } from '@/domain/access/tokens';
import { perform } from '@/domain/command';
import { answer, answerByLink, stopLink } from '@/domain/invitations/answer-commands';
import { answeringAt, answeringById, answeringByLink } from '@/domain/invitations/answer-queries';
import { type Asked, whyShut } from '@/domain/invitations/answerable';
import { answers, answersTo, choiceOf, meaningOf } from '@/domain/invitations/answers';
import { answerTokenFor, revokeAnswerLinks } from '@/domain/invitations/link-commands';
import { linkEnd } from '@/domain/invitations/link-end';
import { needsChanged, needsStanding } from '@/domain/invitations/needs';
import { modes } from '@/domain/meetings/words';
import { accessNeeds } from '@/domain/people/words';
import { personViewer, visitor } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { invite, meeting, person } from '../../records';
import { somebodyInvited } from './answer-grid';

const NOW = Date.parse('2026-11-01T12:00:00Z');
const SECRET = 'the secret of this house';
const ZONE = 'America/Toronto';

describe('what can be answered', () => {
  it.each([
    ['in-person', ['yes-in-person', 'maybe', 'no']],
    ['virtual', ['yes-video', 'yes-phone', 'maybe', 'no']],
    ['hybrid', ['yes-in-person', 'yes-video', 'yes-phone', 'maybe', 'no']],
    [null, ['yes', 'maybe', 'no']],
  ] as const)('to a meeting that is %s', (mode, offered) => expect(answersTo(mode)).toEqual(offered));

  it('one choice and its meaning are the same thing', () => {
    for (const one of answers) {
      const { reply, mode } = meaningOf(one);
      expect(choiceOf(reply, mode)).toBe(one);
    }
  });

  it('always leaves a no and a maybe', () => {
    for (const mode of [...modes, null]) expect(answersTo(mode)).toEqual(expect.arrayContaining(['maybe', 'no']));
  });
});

describe('until when', () => {
  const asked = (over: Partial<Asked> = {}): Asked => ({
    withdrawnAt: null,
    meeting: { on: '2026-11-10', startsAt: Date.parse('2026-11-10T23:00:00Z'), state: 'scheduled' },
    link: { revokedAt: null, endsAt: linkEnd('2026-11-10', ZONE) },
    ...over,
  });
  const at = (text: string) => Date.parse(text);

  it.each([
    ['while it is ahead', asked(), '2026-11-10T22:59:59Z', null],
    ['from its first minute on', asked(), '2026-11-10T23:00:00Z', 'begun'],
    ['when the office took it back', asked({ withdrawnAt: 1 }), '2026-11-01T00:00:00Z', 'withdrawn'],
    [
      'when the link was stopped',
      asked({ link: { revokedAt: 1, endsAt: at('2027-01-01') } }),
      '2026-11-01T00:00:00Z',
      'stopped',
    ],
    [
      'when it was cancelled',
      asked({ meeting: { ...asked().meeting, state: 'cancelled' } }),
      '2026-11-01T00:00:00Z',
      'cancelled',
    ],
    ['when it was held', asked({ meeting: { ...asked().meeting, state: 'held' } }), '2026-11-01T00:00:00Z', 'begun'],
    ['the day after, still told kindly', asked(), '2026-11-12T04:59:59Z', 'begun'],
    ['with the end of the day after', asked(), '2026-11-12T05:00:00Z', 'ended'],
    [
      'longer, when the meeting was moved',
      asked({ meeting: { on: '2026-12-10', startsAt: null, state: 'scheduled' } }),
      '2026-12-10T20:00:00Z',
      null,
    ],
    ['on one’s own page there is no link to end', asked({ link: null }), '2026-11-20T00:00:00Z', 'begun'],
    [
      'to the end of its day, when nobody wrote down the hour',
      asked({ meeting: { on: '2026-11-10', startsAt: null, state: 'scheduled' } }),
      '2026-11-11T04:59:59Z',
      null,
    ],
    [
      'and not beyond',
      asked({ meeting: { on: '2026-11-10', startsAt: null, state: 'scheduled' } }),
      '2026-11-11T05:00:00Z',
      'begun',
    ],
  ] as const)('%s', (_, one, now, why) => expect(whyShut(one, at(now), ZONE)).toBe(why));

  it('the end of a link is midnight on clocks, also when they change in between', () => {
    expect(new Date(linkEnd('2026-10-31', ZONE)).toISOString()).toBe('2026-11-02T05:00:00.000Z');
    expect(new Date(linkEnd('2026-10-29', ZONE)).toISOString()).toBe('2026-10-31T04:00:00.000Z');
  });
});

describe('what is needed', () => {
  const row = fc.record({
    id: fc.uuid(),
    need: fc.constantFrom(...accessNeeds),
    droppedOn: fc.constantFrom(null, '2026-01-01'),
  });

  it('stands as it was last asked for, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ id }) => id }), fc.subarray([...accessNeeds]), (before, asked) => {
        const change = needsChanged(before, asked);
        const after = [
          ...before.map((one) => (change.dropped.includes(one.id) ? { ...one, droppedOn: '2026-02-02' } : one)),
          ...change.asked.map((need) => ({ need, droppedOn: null })),
        ];
        expect(new Set(needsStanding(after))).toEqual(new Set(asked));
        expect(
          needsChanged(
            after.map((one, at) => ({ id: String(at), ...one })),
            asked,
          ),
        ).toEqual({ asked: [], dropped: [] });
      }),
    );
  });
});

describe('a personal link', () => {
  const invited = () => {
    const db = freshDatabase();
    const id = somebodyInvited(db);
    return { db, id, token: answerTokenFor(visitor(db), id, SECRET, NOW) ?? '' };
  };

  it('is kept as a hash alone, and is the same each time it is asked for', () => {
    const { db, id, token } = invited();
    expect(answerTokenFor(visitor(db), id, SECRET, NOW + 5)).toBe(token);
    expect(token).toMatch(/^[\w-]{43}$/);
    const rows = db.sql.prepare('select * from answer_links').all() as { id: string; token_hash: string }[];
    expect(rows).toHaveLength(1);
    expect(rows[0]?.token_hash).toBe(hashOf(token));
    expect(addressToken(SECRET, 'answer', rows[0]?.id ?? '')).toBe(token);
    expect(addressToken(SECRET, 'feed', rows[0]?.id ?? '')).not.toBe(token);
    for (const [table] of db.sql.prepare("select name from sqlite_master where type = 'table'").raw().all() as [
      string,
    ][])
      expect(JSON.stringify(db.sql.prepare(`select * from "${table}"`).all())).not.toContain(token);
  });

  it('once stopped answers nothing; another one is made with the next mail', () => {
    const { db, id, token } = invited();
    expect(perform(visitor(db), stopLink, { token }, NOW).ok).toBe(true);
    expect(perform(visitor(db), stopLink, { token }, NOW).ok).toBe(true);
    expect(perform(visitor(db), answerByLink, { token, answer: 'no' }, NOW)).toMatchObject({
      refusal: 'answer-stopped',
    });
    const next = answerTokenFor(visitor(db), id, SECRET, NOW) ?? '';
    expect(next).not.toBe(token);
    expect(perform(visitor(db), answerByLink, { token: next, answer: 'no' }, NOW).ok).toBe(true);
    expect(revokeAnswerLinks(visitor(db), id, NOW)).toBe(1);
    expect(answeringByLink(visitor(db), next)?.link?.revokedAt).toBe(NOW);
  });

  it('answers for its person only, and no other token answers at all', () => {
    const { db, token } = invited();
    person(db, 'other', 'advisor');
    invite(db, 'ahead', 'other');
    perform(visitor(db), answerByLink, { token, answer: 'yes-video' }, NOW);
    expect(replyOf(db, 'i-ahead-other').reply).toBeNull();
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 200 }), (guess) => {
        const answered = perform(visitor(db), answerByLink, { token: guess, answer: 'no' }, NOW);
        expect(answered).toEqual({ ok: false, why: 'not-found' });
      }),
      { numRuns: 50 },
    );
  });
});

type Kept = Record<'reply' | 'reply_mode' | 'reply_reason' | 'guests_coming' | 'replied_on', string | number | null>;
const replyOf = (db: Db, id: string): Kept => db.sql.prepare('select * from invitations where id = ?').get(id) as Kept;
const count = (db: Db, table: string): number =>
  db.sql.prepare(`select count(*) from ${table}`).pluck().get() as number;

describe('an answer', () => {
  const invited = () => {
    const db = freshDatabase();
    const id = somebodyInvited(db);
    const token = answerTokenFor(visitor(db), id, SECRET, NOW) ?? '';
    const say = (input: object) => perform(visitor(db), answerByLink, { token, ...input }, NOW);
    return { db, id, say };
  };

  it('stands with what goes with it, and each is kept', () => {
    const { db, id, say } = invited();
    db.sql.prepare("update meetings set may_bring_guests = 1 where id = 'ahead'").run();
    say({ answer: 'yes-phone', needs: ['captions', 'respite'], guests: '2', reason: 'cost' });
    expect(replyOf(db, id)).toMatchObject({
      reply: 'yes',
      reply_mode: 'phone',
      reply_reason: null,
      guests_coming: 2,
      replied_on: '2026-11-01',
    });
    say({ answer: 'no', reason: 'care-duties', guests: 2, needs: [] });
    expect(replyOf(db, id)).toMatchObject({
      reply: 'no',
      reply_mode: null,
      reply_reason: 'care-duties',
      guests_coming: 0,
    });
    expect(db.sql.prepare('select reply, channel, recorded_by from invitation_replies order by rowid').all()).toEqual([
      { reply: 'yes', channel: 'link', recorded_by: null },
      { reply: 'no', channel: 'link', recorded_by: null },
    ]);
    // What was asked for stays asked for, so that it can be seen whether it was met.
    expect(count(db, 'accommodations where dropped_on is null')).toBe(2);
  });

  it('said twice is one answer', () => {
    const { db, say } = invited();
    say({ answer: 'yes-video', needs: ['captions'] });
    const before = count(db, 'activity');
    expect(say({ answer: 'yes-video', needs: ['captions'] }).ok).toBe(true);
    expect([count(db, 'invitation_replies'), count(db, 'accommodations'), count(db, 'activity')]).toEqual([
      1,
      1,
      before,
    ]);
  });

  it('drops what is not needed any more, and asks for it again as something new', () => {
    const { db, say } = invited();
    say({ answer: 'maybe', needs: ['captions'] });
    say({ answer: 'maybe', needs: [] });
    say({ answer: 'maybe', needs: ['captions'] });
    expect(db.sql.prepare('select need, dropped_on from accommodations order by rowid').all()).toEqual([
      { need: 'captions', dropped_on: '2026-11-01' },
      { need: 'captions', dropped_on: null },
    ]);
    expect(count(db, 'invitation_replies')).toBe(1);
  });

  it('keeps the reason given before when the question is left alone, and takes it away on request', () => {
    const { db, id, say } = invited();
    say({ answer: 'no', reason: 'health' });
    say({ answer: 'no' });
    expect(replyOf(db, id).reply_reason).toBe('health');
    say({ answer: 'no', reason: 'unsaid' });
    expect(replyOf(db, id).reply_reason).toBeNull();
  });

  it('has no default', () => {
    const { say } = invited();
    expect(say({})).toMatchObject({ ok: false, why: 'invalid' });
    expect(say({ answer: '' })).toMatchObject({ ok: false, why: 'invalid' });
  });

  it.each([
    ['a way the meeting does not have', "mode = 'in-person'", { answer: 'yes-video' }, 'answer-not-offered'],
    ['guests where none may be brought', "mode = 'hybrid'", { answer: 'yes-video', guests: 1 }, 'answer-no-guests'],
    ['a cancelled meeting', "state = 'cancelled'", { answer: 'no' }, 'answer-cancelled'],
    ['a meeting that has begun', 'starts_at = 1', { answer: 'no' }, 'answer-begun'],
  ])('is refused for %s, and nothing of it is kept', (_, set, input, refusal) => {
    const { db, id, say } = invited();
    db.sql.prepare(`update meetings set ${set} where id = 'ahead'`).run();
    expect(say({ needs: ['respite'], ...input })).toMatchObject({ why: 'refused', refusal });
    expect(replyOf(db, id).reply).toBeNull();
    expect([count(db, 'accommodations'), count(db, 'invitation_replies')]).toEqual([0, 0]);
  });

  it('says in the activity who it was for and which fields, and nothing of what was said', () => {
    const { db, id, say } = invited();
    say({ answer: 'no', reason: 'health' });
    const row = db.sql.prepare('select * from activity order by seq desc').get();
    expect(row).toMatchObject({
      actor_kind: 'visitor',
      subject_kind: 'invitation',
      subject_id: id,
      fields: '["reply","reason"]',
    });
    expect(JSON.stringify(row)).not.toContain('health');
  });
});

describe('an answer on one’s own page, or written down by the office', () => {
  const setUp = () => {
    const db = freshDatabase();
    const id = somebodyInvited(db);
    person(db, 'office', 'partner');
    return {
      db,
      id,
      own: personViewer(db, 'somebody', ['advisor']),
      office: personViewer(db, 'office', ['coordinator']),
    };
  };

  it('is the person’s own', () => {
    const { db, id, own } = setUp();
    expect(perform(own, answer, { invitationId: id, answer: 'yes-video' }, NOW).ok).toBe(true);
    expect(db.sql.prepare('select channel, recorded_by from invitation_replies').get()).toEqual({
      channel: 'own-page',
      recorded_by: null,
    });
  });

  it('by the office carries how it was told and who wrote it down', () => {
    const { db, id, office } = setUp();
    expect(perform(office, answer, { invitationId: id, answer: 'no', reason: 'cost' }, NOW)).toMatchObject({
      refusal: 'required',
      field: 'channel',
    });
    expect(perform(office, answer, { invitationId: id, answer: 'no', reason: 'cost', channel: 'phone' }, NOW).ok).toBe(
      true,
    );
    expect(db.sql.prepare('select channel, recorded_by from invitation_replies').get()).toEqual({
      channel: 'phone',
      recorded_by: 'office',
    });
    expect(db.sql.prepare('select on_behalf_of, channel from activity order by seq desc').get()).toEqual({
      on_behalf_of: 'somebody',
      channel: 'phone',
    });
  });

  it('is taken from the office after the beginning, until the meeting is logged; from no one else', () => {
    const { db, id, own, office } = setUp();
    const late = Date.parse('2026-12-03T12:00:00Z');
    const input = { invitationId: id, answer: 'no', channel: 'phone' };
    expect(perform(own, answer, input, late)).toMatchObject({ refusal: 'answer-begun' });
    expect(perform(office, answer, input, late).ok).toBe(true);
    db.sql.prepare("update meetings set state = 'held' where id = 'ahead'").run();
    expect(perform(office, answer, { ...input, answer: 'maybe' }, late)).toMatchObject({ refusal: 'answer-begun' });
  });

  it('shows nobody another’s', () => {
    const { db, id } = setUp();
    person(db, 'other', 'advisor');
    for (const role of ['advisor', 'chair', 'leader', 'finance', 'identity-recorder'] as const) {
      const other = personViewer(db, 'other', [role]);
      expect(answeringById(other, id)).toBeNull();
      expect(answeringAt(other, 'ahead', 'somebody')).toBeNull();
      expect(perform(other, answer, { invitationId: id, answer: 'no', channel: 'phone' }, NOW)).toEqual({
        ok: false,
        why: 'not-found',
      });
    }
    expect(answeringById(visitor(db), id)).toBeNull();
    meeting(db, 'elsewhere', null, '2026-12-01');
    expect(answeringAt(personViewer(db, 'somebody', ['advisor']), 'elsewhere', 'somebody')).toBeNull();
  });
});
