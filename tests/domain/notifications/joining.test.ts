import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joiningOf, type WaitingMail } from '@/domain/notifications/joining';

const MINUTE = 60_000;
const NOW = 1_000 * MINUTE;
const mail = (kind: string, set: Partial<WaitingMail> = {}): WaitingMail => ({
  ...{ id: kind, kind, composed: false, writtenAt: NOW - 5 * MINUTE, notBefore: NOW + 5 * MINUTE },
  ...set,
});
const doing = (set: Partial<Parameters<typeof joiningOf>[2]> = {}) => ({
  ...{ now: NOW, waitMinutes: 10, urgent: false },
  ...set,
});

describe('a mail about a change', () => {
  test('waits a little', () => {
    expect(joiningOf('meeting-changed', [], doing())).toEqual({
      ...{ how: 'stands', kind: 'meeting-changed', takesBack: [] },
      notBefore: NOW + 10 * MINUTE,
    });
  });

  test('is taken in by one that waits, which then waits anew', () => {
    const joining = joiningOf('meeting-changed', [mail('meeting-changed')], doing());
    expect(joining).toEqual({ how: 'joins', id: 'meeting-changed', notBefore: NOW + 10 * MINUTE });
  });

  test('is taken in by an invitation that did not go yet', () => {
    expect(joiningOf('meeting-changed', [mail('invitation')], doing())).toMatchObject({
      how: 'joins',
      id: 'invitation',
    });
    expect(joiningOf('request-changed', [mail('request-answered')], doing())).toMatchObject({ how: 'joins' });
  });

  test('takes the place of one that has its words already', () => {
    expect(joiningOf('meeting-changed', [mail('meeting-changed', { composed: true })], doing())).toMatchObject({
      ...{ how: 'stands', kind: 'meeting-changed', takesBack: ['meeting-changed'] },
    });
  });

  test('is the invitation itself, anew, where that could not be handed over yet', () => {
    expect(joiningOf('meeting-changed', [mail('invitation', { composed: true })], doing())).toMatchObject({
      ...{ how: 'stands', kind: 'invitation', takesBack: ['invitation'] },
    });
  });

  test('leaves mails of other kinds alone', () => {
    const others = [mail('invitation-reminder'), mail('invitation-withdrawn', { composed: true })];
    expect(joiningOf('meeting-changed', others, doing())).toMatchObject({ how: 'stands', takesBack: [] });
  });

  test('urgent, it goes at once, and so does what it joins', () => {
    expect(joiningOf('meeting-changed', [], doing({ urgent: true }))).toMatchObject({ notBefore: NOW });
    expect(joiningOf('meeting-changed', [mail('meeting-changed')], doing({ urgent: true }))).toMatchObject({
      ...{ how: 'joins', notBefore: NOW },
    });
  });

  test('however many join, it waits an hour at most', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 }),
        fc.integer({ min: 0, max: 60 }),
        (gaps, waitMinutes) => {
          let now = NOW;
          let waiting = mail('meeting-changed', { writtenAt: NOW, notBefore: NOW + waitMinutes * MINUTE });
          for (const gap of gaps) {
            now += gap * MINUTE;
            if (now >= waiting.notBefore) break;
            const joining = joiningOf('meeting-changed', [waiting], { now, waitMinutes, urgent: false });
            if (joining.how !== 'joins') throw new Error('it did not join');
            expect(joining.notBefore).toBeGreaterThanOrEqual(waiting.notBefore);
            waiting = { ...waiting, notBefore: joining.notBefore };
          }
          expect(waiting.notBefore - waiting.writtenAt).toBeLessThanOrEqual(60 * MINUTE);
        },
      ),
    );
  });
});
