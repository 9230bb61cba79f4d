import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untoldOf } from '@/domain/invitations/apart';
import { reachOf, type Ways } from '@/domain/invitations/reach';
import { type InvitationFacts, type StepFact, standingOf } from '@/domain/invitations/standing';
import { invitationChannels, invitationSteps } from '@/domain/invitations/words';
import { meetingStates } from '@/domain/meetings/words';
import { mailStates } from '@/domain/notifications/words';

const mail = (state: (typeof mailStates)[number], bounced = false) => ({ state, trouble: null, bounced });
const step = (name: StepFact['step'], channel: StepFact['channel'] = null, of: StepFact['mail'] = null): StepFact => ({
  ...{ step: name, at: 0, channel, mail: of },
});
const facts = (steps: StepFact[], more: Partial<InvitationFacts> = {}): InvitationFacts => ({
  ...{ sentOn: null, withdrawnAt: null, undeliveredAt: null, steps, ...more },
});
const sent = { sentOn: '2026-11-01' };
const written = step('written', 'email', mail('sent'));

describe('how an invitation stands', () => {
  it.each([
    ['brought in by older records, undated', facts([]), 'told', null],
    ['written, the mail waiting', facts([step('written', 'email', mail('waiting'))]), 'on-its-way', null],
    ['written, the mail in flight', facts([step('written', 'email', mail('sending'))]), 'on-its-way', null],
    ['written, the mail refused', facts([step('written', 'email', mail('failed'))]), 'mail-failed', null],
    ['written, the mail taken back by hand', facts([step('written', 'email', mail('withdrawn'))]), 'mail-failed', null],
    ['for a call', facts([step('written', 'phone')]), 'to-tell', null],
    ['sent', facts([written], sent), 'told', null],
    ['came back', facts([written, step('bounced')], { withdrawnAt: 1, undeliveredAt: 1 }), 'undelivered', null],
    ['taken back unheard', facts([step('withdrawn')], { withdrawnAt: 1 }), 'withdrawn', null],
    [
      'taken back, to be told',
      facts([written, step('withdrawn', 'phone')], { withdrawnAt: 1 }),
      'withdrawn',
      'to-tell',
    ],
    ['changed, on its way', facts([written, step('changed', 'email', mail('waiting'))], sent), 'told', 'on-its-way'],
    ['changed, told', facts([written, step('changed', 'email', mail('sent'))], sent), 'told', null],
    ['changed, came back', facts([written, step('changed', 'email', mail('sent', true))], sent), 'told', 'to-tell'],
    ['changed, refused', facts([written, step('changed', 'email', mail('failed'))], sent), 'told', 'to-tell'],
    ['changed, then told', facts([written, step('changed', 'phone'), step('told', 'phone')], sent), 'told', null],
    ['told, then changed', facts([step('told', 'phone'), step('changed', 'phone')], sent), 'told', 'to-tell'],
  ] as const)('%s', (_, given, standing, news) => {
    expect(standingOf(given)).toEqual({ standing, news });
  });

  const anyMail = fc.option(
    fc.record({ state: fc.constantFrom(...mailStates), trouble: fc.constant(null), bounced: fc.boolean() }),
  );
  const anyStep: fc.Arbitrary<StepFact> = fc.record({
    step: fc.constantFrom(...invitationSteps),
    at: fc.nat(),
    channel: fc.option(fc.constantFrom(...invitationChannels)),
    mail: anyMail,
  });
  const anyFacts = fc.record({
    sentOn: fc.option(fc.constant('2026-11-01')),
    withdrawnAt: fc.option(fc.nat()),
    undeliveredAt: fc.option(fc.nat()),
    steps: fc.array(anyStep, { maxLength: 8 }),
  });

  it('after "told" there is nothing left to tell, unless it came back', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...meetingStates), (given, state) => {
        const after = {
          ...given,
          sentOn: '2026-11-01',
          undeliveredAt: null,
          steps: [...given.steps, step('told', 'phone')],
        };
        expect(untoldOf(standingOf(after), state)).toBeNull();
      }),
    );
  });

  it('nobody is called to be invited to what is cancelled', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        expect([null, 'cancelled']).toContain(untoldOf(standingOf(given), 'cancelled'));
      }),
    );
  });
});

describe('how a person is told', () => {
  const ways: Ways = {
    email: 'a@example.org',
    phone: '1',
    address: 'x',
    prefers: null,
    disabled: false,
    paused: false,
  };
  it.each([
    ['by mail, where nothing else is said', {}, 'email'],
    ['by phone, where they prefer it', { prefers: 'phone' }, 'phone'],
    ['by phone even with no number: somebody has to find out', { prefers: 'phone', phone: null }, 'phone'],
    ['on paper, where they prefer it', { prefers: 'paper' }, 'paper'],
    ['by phone while mail rests', { paused: true }, 'phone'],
    ['by phone where they are shut out', { disabled: true }, 'phone'],
    ['on paper where only an address is known', { email: null, phone: null }, 'paper'],
    ['by phone where nothing is known', { email: null, phone: null, address: null }, 'phone'],
  ] as const)('%s', (_, changes, reach) => {
    expect(reachOf({ ...ways, ...changes })).toBe(reach);
  });
});
