import { describe, expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { approveClaim } from '@/domain/claims/approve-commands';
import { historyOf } from '@/domain/claims/history-queries';
import { addLine, changeLine, dropLine } from '@/domain/claims/line-commands';
import { type Claim, claimById } from '@/domain/claims/queries';
import { attachReceipt, dropReceipt, sayReceipt } from '@/domain/claims/receipt-commands';
import { receiptById } from '@/domain/claims/receipt-queries';
import { startClaim, waiveClaim } from '@/domain/claims/start-commands';
import { giveAdvance, payClaim, returnClaim, submitClaim } from '@/domain/claims/step-commands';
import { approveTogether, payTogether } from '@/domain/claims/together-commands';
import { perform } from '@/domain/command';
import { personViewer, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { addPerson } from '../access/people';
import { claimOf, linesOf, meetingOf, put } from './records';

const NOW = Date.parse('2026-11-01T17:00:00Z');
const refused = (refusal: string, field?: string) =>
  expect.objectContaining({ ok: false, refusal, ...(field && { field }) });

function house() {
  const db = freshDatabase();
  const ada = personViewer(db, addPerson(db, 'ada@example.org', 'advisor'), ['advisor']);
  const cora = personViewer(db, addPerson(db, 'cora@example.org', 'coordinator'), ['coordinator']);
  const fin = personViewer(db, addPerson(db, 'fin@example.org', 'finance'), ['finance']);
  return { db, ada, cora, fin, adaId: ada.personId ?? '' };
}

const look = (viewer: Viewer, id: string): Claim => {
  const claim = claimById(viewer, id);
  if (claim === null) throw new Error('no claim');
  return claim;
};
const parking = { kind: 'parking', amount: '12,50' };
const start = (viewer: Viewer, personId: string, more: object = {}) =>
  perform(viewer, startClaim, { once: newId(), personId, day: '2026-10-20', costs: [parking], ...more }, NOW);
const submit = (viewer: Viewer, id: string, more: object = {}) =>
  perform(viewer, submitClaim, { claimId: id, stamp: look(viewer, id).stamp, ...more }, NOW);
const approve = (viewer: Viewer, id: string, more: object = {}) => {
  const { stamp, lines } = look(viewer, id);
  const allowed = lines.map((line) => ({ id: line.id, allowed: (line.proposed.cents / 100).toFixed(2) }));
  return perform(viewer, approveClaim, { claimId: id, stamp, lines: allowed, ...more }, NOW);
};
const pay = (viewer: Viewer, id: string, day = '2026-10-31') =>
  perform(viewer, payClaim, { claimId: id, stamp: look(viewer, id).stamp, day }, NOW);
const sentBy = (db: Db, personId: string) => claimOf(db, personId, { submitted: '2026-10-21' });

test('a claim from the first cost to the payment, sent back once on the way', () => {
  const { ada, cora, fin, adaId } = house();
  const started = start(ada, adaId, { costs: [parking, { kind: 'mileage', quantity: '12,5' }] });
  const id = started.ok ? started.value.id : '';
  expect(look(ada, id)).toMatchObject({ state: 'draft', claimedCents: 1750 });
  expect(submit(ada, id)).toEqual(refused('receipt-open'));
  const [line] = look(ada, id).lines.filter(({ kind }) => kind === 'parking');
  expect(perform(ada, sayReceipt, { lineId: line?.id, answer: 'lost' }, NOW).ok).toBe(true);
  expect(submit(ada, id).ok).toBe(true);
  const back = { claimId: id, stamp: look(cora, id).stamp, because: 'Please ask the garage for another receipt.' };
  expect(perform(cora, returnClaim, back, NOW).ok).toBe(true);
  expect(look(ada, id)).toMatchObject({ state: 'returned', returnedBecause: back.because });
  expect(submit(ada, id).ok).toBe(true);
  expect(approve(cora, id).ok).toBe(true);
  expect(pay(cora, id)).toMatchObject({ ok: false, why: 'denied' });
  expect(pay(fin, id, '2026-10-01')).toEqual(refused('paid-before-cost', 'day'));
  expect(pay(fin, id, '2026-12-01')).toEqual(refused('in-the-future', 'day'));
  expect(pay(fin, id).ok).toBe(true);
  const claim = look(ada, id);
  expect(claim).toMatchObject({ state: 'paid', paidOn: '2026-10-31', allowedCents: 1750 });
  expect(historyOf(ada, claim).map(({ step }) => step)).toEqual([
    'submitted',
    'returned',
    'submitted',
    'approved',
    'paid',
  ]);
  expect(perform(ada, addLine, { once: newId(), claimId: id, costs: [parking] }, NOW)).toEqual(
    refused('claim-was-sent'),
  );
});

describe('who asks is never who decides', () => {
  test('whatever hats they wear', () => {
    const { db } = house();
    const both = personViewer(db, addPerson(db, 'both@example.org', 'advisor'), [
      'advisor',
      'finance',
      'administrator',
    ]);
    const own = sentBy(db, both.personId ?? '');
    expect(approve(both, own)).toMatchObject({ ok: false, why: 'denied' });
    expect(pay(both, own)).toMatchObject({ ok: false, why: 'denied' });
    const ticked = { claims: [`${own}.${look(both, own).stamp}`] };
    expect(perform(both, approveTogether, ticked, NOW)).toEqual(refused('none-approved'));
  });

  test('and an advisor neither decides nor sees what another asks', () => {
    const { db, ada } = house();
    const other = sentBy(db, addPerson(db, 'bea@example.org', 'advisor'));
    expect(claimById(ada, other)).toBeNull();
    expect(perform(ada, submitClaim, { claimId: other, stamp: 'x' }, NOW)).toMatchObject({ why: 'not-found' });
    expect(start(ada, addPerson(db, 'cleo@example.org', 'advisor'))).toMatchObject({ why: 'denied' });
  });
});

describe('on behalf', () => {
  test('it is said how it reached the office, and the activity keeps it', () => {
    const { db, cora, adaId } = house();
    expect(start(cora, adaId)).toEqual(refused('channel-needed', 'channel'));
    expect(start(cora, adaId, { channel: 'phone' }).ok).toBe(true);
    const row = db.sql.prepare('select on_behalf_of, channel, command, fields from activity').get();
    expect(row).toEqual({ on_behalf_of: adaId, channel: 'phone', command: 'claims.start', fields: '["lines"]' });
  });
});

describe('two at once', () => {
  test('the second who approves is told, the first who presses twice is not', () => {
    const { db, cora, fin, adaId } = house();
    const id = sentBy(db, adaId);
    const { stamp, lines } = look(cora, id);
    const form = { claimId: id, stamp, lines: lines.map((line) => ({ id: line.id, allowed: '10' })) };
    expect(perform(cora, approveClaim, form, NOW).ok).toBe(true);
    expect(perform(cora, approveClaim, form, NOW).ok).toBe(true);
    expect(perform(fin, approveClaim, form, NOW)).toEqual(refused('changed-meanwhile'));
    expect(historyOf(cora, look(cora, id)).filter(({ step }) => step === 'approved')).toHaveLength(1);
  });

  test('a claim started twice is one', () => {
    const { ada, adaId } = house();
    const form = { once: newId(), personId: adaId, day: '2026-10-20', costs: [parking] };
    const both = [perform(ada, startClaim, form, NOW), perform(ada, startClaim, form, NOW)];
    expect(both.map((answer) => answer.ok && answer.value.id)).toEqual([form.once, form.once]);
    expect(look(ada, form.once).lines).toHaveLength(1);
  });
});

describe('what is allowed', () => {
  test('is what the rules allow, or less with a reason; never more', () => {
    const { db, cora, adaId } = house();
    const id = claimOf(db, adaId, { submitted: '2026-10-21' }, [{ kind: 'meals', meal: 'lunch', cents: 1800 }]);
    const [line] = linesOf(db, id);
    const lines = (allowed: string) => ({ lines: [{ id: line, allowed }] });
    expect(approve(cora, id, lines('18.00'))).toEqual(refused('more-than-allowed', 'lines[0].allowed'));
    expect(approve(cora, id, lines('10.00'))).toEqual(refused('why-less', 'because'));
    expect(approve(cora, id, { ...lines('10.00'), because: 'Lunch was served.' }).ok).toBe(true);
    const claim = look(cora, id);
    expect(claim.lines[0]).toMatchObject({ claimedCents: 1800, allowedCents: 1000, rateCents: 1250 });
    expect(historyOf(cora, claim).at(-1)?.note).toBe('Lunch was served.');
  });

  test('follows the rate of the day of the cost', () => {
    const { db, ada, adaId } = house();
    put(db, 'rates', { id: 'r', name: 'mileage-south', cents: 50, from_day: '2026-10-15', set_at: 0 });
    const of = (day: string) => {
      const started = start(ada, adaId, { day, costs: [{ kind: 'mileage', quantity: '10' }] });
      return started.ok ? look(ada, started.value.id).claimedCents : null;
    };
    expect([of('2026-10-14'), of('2026-10-15')]).toEqual([400, 500]);
  });

  test('care counts the meeting and half an hour of travel', () => {
    const { db, cora, adaId } = house();
    const meeting = meetingOf(db, adaId);
    const id = claimOf(db, adaId, { submitted: '2026-10-21', meeting }, [
      { kind: 'respite', cents: 9000, quantity: 3 },
    ]);
    expect(look(cora, id).lines[0]?.proposed).toEqual({ cents: 7500, rule: 'care-hours-cap', rateCents: 4000 });
  });

  test('older records keep their amounts', () => {
    const { db, cora, adaId } = house();
    const lines = [{ kind: 'respite', cents: 90_000, quantity: 1 }];
    const id = claimOf(db, adaId, { imported: 1 }, lines);
    expect(look(cora, id)).toMatchObject({ state: 'submitted', allowedCents: 90_000 });
    expect(approve(cora, id).ok).toBe(true);
    const row = db.sql.prepare('select claimed_cents, allowed_cents, rate_cents from claim_lines').get();
    expect(row).toEqual({ claimed_cents: 90_000, allowed_cents: 90_000, rate_cents: null });
  });

  test('what was approved by mistake goes back, and is judged anew', () => {
    const { db, cora, adaId } = house();
    const id = sentBy(db, adaId);
    expect(approve(cora, id).ok).toBe(true);
    const back = { claimId: id, stamp: look(cora, id).stamp, because: 'This was another meeting.' };
    expect(perform(cora, returnClaim, back, NOW).ok).toBe(true);
    expect(look(cora, id)).toMatchObject({ state: 'returned', approvedOn: null });
    expect(look(cora, id).lines[0]?.allowedCents).toBeNull();
  });
});

describe('an advance', () => {
  test('is finance’s to record, and is taken off', () => {
    const { db, cora, fin, adaId } = house();
    const id = sentBy(db, adaId);
    const form = { claimId: id, stamp: look(fin, id).stamp, amount: '4' };
    expect(perform(cora, giveAdvance, form, NOW)).toMatchObject({ why: 'denied' });
    expect(perform(fin, giveAdvance, form, NOW).ok).toBe(true);
    expect(look(fin, id)).toMatchObject({ advanceCents: 400, allowedCents: 1000 });
  });
});

describe('several together', () => {
  test('all go through, or none and why', () => {
    const { db, cora, fin, adaId } = house();
    const ids = [sentBy(db, adaId), sentBy(db, addPerson(db, 'bea@example.org', 'advisor'))];
    const ticked = () => ({ claims: ids.map((id) => `${id}.${look(cora, id).stamp}`) });
    const stale = ticked();
    const [first = ''] = ids;
    const back = { claimId: first, stamp: look(cora, first).stamp, because: 'Which day?' };
    perform(cora, returnClaim, back, NOW);
    const answer = perform(cora, approveTogether, stale, NOW);
    expect(answer).toEqual(refused('none-approved'));
    expect(answer).toMatchObject({ details: [{ id: first, name: 'ada', why: 'moved-on' }] });
    expect(ids.map((id) => look(cora, id).state)).toEqual(['returned', 'submitted']);
    db.sql.prepare('update claims set returned_on = null').run();
    expect(perform(cora, approveTogether, ticked(), NOW)).toMatchObject({ ok: true, value: { count: 2 } });
    expect(perform(fin, payTogether, { ...ticked(), day: '2026-10-31' }, NOW)).toMatchObject({ ok: true });
    expect(ids.map((id) => look(cora, id).state)).toEqual(['paid', 'paid']);
    const told = db.sql
      .prepare("select count(distinct subject_id) from activity where command like '%together'")
      .pluck();
    expect(told.get()).toBe(2);
  });
});

describe('writing', () => {
  test.each([
    ['less than nothing', { kind: 'parking', amount: '-5' }, 'amount-below-zero'],
    ['absurdly much', { kind: 'parking', amount: '1234567' }, 'amount-too-large'],
    ['not a number', { kind: 'parking', amount: 'twelve' }, 'not-an-amount'],
    ['50,000 characters', { kind: 'parking', amount: '1'.repeat(50_000) }, 'not-an-amount'],
    ['nothing at all', { kind: 'parking', amount: '0' }, 'amount-is-zero'],
    ['a meal without saying which', { kind: 'meals', amount: '10' }, 'required'],
    ['care without hours', { kind: 'respite', amount: '10' }, 'required'],
    ['care of more than a day', { kind: 'respite', amount: '10', quantity: '30' }, 'more-than-a-day'],
    ['something else without saying what', { kind: 'other', amount: '10' }, 'required'],
    ['too far', { kind: 'mileage', quantity: '99999' }, 'quantity-too-large'],
  ])('%s is refused beside its field', (_, cost, message) => {
    const { ada, adaId } = house();
    const answer = start(ada, adaId, { costs: [cost] });
    expect(answer).toMatchObject({
      ok: false,
      why: 'invalid',
      issues: [{ message, path: ['costs', 0, expect.any(String)] }],
    });
  });

  test('a page of empty costs, a day ahead, a meeting of others', () => {
    const { db, ada, adaId } = house();
    expect(start(ada, adaId, { costs: [{ kind: 'parking' }, { kind: 'meals', meal: 'lunch' }] })).toEqual(
      refused('no-cost-given'),
    );
    expect(start(ada, adaId, { day: '2026-11-02' })).toEqual(refused('in-the-future', 'day'));
    const elsewhere = meetingOf(db, addPerson(db, 'bea@example.org', 'advisor'));
    expect(start(ada, adaId, { day: undefined, meetingId: elsewhere })).toEqual(
      refused('not-at-the-meeting', 'meetingId'),
    );
  });

  test('a cost is changed, and taken out; the draft goes with the last', () => {
    const { ada, adaId } = house();
    const started = start(ada, adaId, { costs: [parking, { kind: 'transit', amount: '3' }] });
    const id = started.ok ? started.value.id : '';
    const [first, second] = look(ada, id).lines;
    const change = { lineId: first?.id, stamp: look(ada, id).stamp, cost: { kind: first?.kind, amount: '7' } };
    expect(perform(ada, changeLine, change, NOW).ok).toBe(true);
    expect(perform(ada, changeLine, change, NOW)).toEqual(refused('changed-meanwhile'));
    const drop = (lineId?: string) => perform(ada, dropLine, { claimId: id, lineId }, NOW);
    expect(drop(first?.id)).toMatchObject({ ok: true, value: { left: 1 } });
    expect(drop(first?.id)).toMatchObject({ ok: true, value: { left: 1 } });
    expect(drop(second?.id)).toMatchObject({ ok: true, value: { left: 0 } });
    expect(claimById(ada, id)).toBeNull();
  });

  test('“I do not want to claim” is said once, of a meeting of one’s own', () => {
    const { db, ada, adaId } = house();
    const meetingId = meetingOf(db, adaId);
    for (const _ of [1, 2]) expect(perform(ada, waiveClaim, { personId: adaId, meetingId }, NOW).ok).toBe(true);
    expect(db.sql.prepare('select count(*) from claim_waivers').pluck().get()).toBe(1);
  });
});

describe('receipts', () => {
  const bytes = Buffer.from('%PDF-1.7');
  test('are kept once, seen by their owner and the office alone, and taken away again', () => {
    const { db, ada, cora, adaId } = house();
    const id = claimOf(db, adaId, {}, [{ receipt: null }]);
    const [lineId] = linesOf(db, id);
    const form = { once: newId(), lineId, type: 'application/pdf', bytes };
    for (const _ of [1, 2]) expect(perform(ada, attachReceipt, form, NOW).ok).toBe(true);
    expect(look(ada, id).lines[0]).toMatchObject({ receipt: 'yes', files: [{ id: form.once }] });
    expect(receiptById(cora, form.once)?.bytes.equals(bytes)).toBe(true);
    const bea = personViewer(db, addPerson(db, 'bea@example.org', 'advisor'), ['advisor', 'leader', 'chair']);
    expect(receiptById(bea, form.once)).toBeNull();
    expect(perform(ada, sayReceipt, { lineId, answer: 'lost' }, NOW)).toEqual(refused('has-a-receipt', 'answer'));
    expect(perform(ada, dropReceipt, { receiptId: form.once }, NOW).ok).toBe(true);
    expect(look(ada, id).lines[0]).toMatchObject({ receipt: null, files: [] });
  });

  test('one’s own words are asked for where the reason is another', () => {
    const { db, ada, adaId } = house();
    const [lineId] = linesOf(db, claimOf(db, adaId));
    const say = (more: object) => perform(ada, sayReceipt, { lineId, answer: 'other', ...more }, NOW);
    expect(say({})).toMatchObject({ why: 'invalid', issues: [{ path: ['because'], message: 'required' }] });
    expect(say({ because: 'The meter was broken' }).ok).toBe(true);
    expect(say({ because: 'x'.repeat(50_000) })).toMatchObject({ why: 'invalid' });
  });
});
