import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invited, Invitee } from '@/domain/invitations/invitee-queries';
import type { ReadinessFacts } from '@/domain/readiness/concern';
import { readinessOf } from '@/domain/readiness/readiness';
import { concerns } from '@/domain/readiness/words';
import { thresholdDefaults } from '@/domain/settings/words';

const invited = (more: Partial<Invited> = {}): Invited => ({
  ...{ id: 'i', sentOn: '2026-11-01', channel: 'email', reply: null, replyReason: null, replyMode: null },
  ...{
    repliedOn: null,
    guestsComing: null,
    nothingOffered: false,
    ownGuests: null,
    mayBring: false,
    standing: 'told',
    news: null,
    steps: [],
  },
  ...more,
});
const someone = (name: string, side: Invitee['side'], more: Partial<Invitee> = {}): Invitee => ({
  ...{ personId: name, name, side, expected: true, class: 'voting', sector: null, language: 'en', reach: 'email' },
  ...{ unreachable: false, phone: null, linked: true, invitation: null, leftOut: null, asked: null, needs: [] },
  ...more,
});
const advisor = (name: string, more: Partial<Invitee> = {}) => someone(name, 'advisor', more);
const partner = (name: string, more: Partial<Invitee> = {}) => someone(name, 'partner', more);
const told = (more: Partial<Invited> = {}): Partial<Invitee> => ({ invitation: invited(more) });
const leftOut = { leftOut: { id: 'l', reason: 'no-room', words: null, at: 0, by: null } } as const;

const council = [advisor('ann'), advisor('bea'), partner('pat'), partner('quin'), partner('rob')];
const toldCouncil = council.map((one) => ({ ...one, ...told() }));

const factsOf = (
  people: readonly Invitee[],
  more: Partial<Omit<ReadinessFacts, 'meeting'>> = {},
  meeting = {},
): ReadinessFacts => ({
  ...{ today: '2026-11-01', thresholds: thresholdDefaults, people, clashes: [], overLoaded: [], waiting: [] },
  meeting: {
    ...{ id: 'm', on: '2026-11-18', key: false, unknown: [], offers: ['parking'], papers: 0, papersUnsent: 0 },
    ...meeting,
  },
  ...more,
});
/** Each concern as "kind: names". */
const found = (facts: ReadinessFacts): string[] =>
  readinessOf(facts).map(({ kind, people }) =>
    people.length === 0 ? kind : `${kind}: ${people.map((one) => one.name)}`,
  );

describe('before a meeting', () => {
  it.each([
    ['nobody invited yet, everyone to be', factsOf(council), []],
    ['everyone told', factsOf(toldCouncil), []],
    ['others invited, one not', factsOf([advisor('cy'), ...toldCouncil]), ['missing: cy']],
    ['one left out with a reason is not missing', factsOf([partner('sue', leftOut), ...toldCouncil]), []],
    ['an advisor left out with a reason', factsOf([advisor('cy', leftOut), ...toldCouncil]), ['advisors-left-out: cy']],
    ['one who asked is not missing', factsOf([advisor('cy', { asked: 'waiting' }), ...toldCouncil]), []],
    [
      'a mail came back',
      factsOf([advisor('cy', told({ standing: 'undelivered' })), ...toldCouncil]),
      ['undelivered: cy'],
    ],
    ['a call to make', factsOf([advisor('cy', told({ standing: 'to-tell' })), ...toldCouncil]), ['to-tell: cy']],
    ['a change to tell', factsOf([advisor('cy', told({ news: 'to-tell' })), ...toldCouncil]), ['to-tell: cy']],
    [
      'a mail refused',
      factsOf([advisor('cy', told({ standing: 'mail-failed' })), ...toldCouncil]),
      ['mail-failed: cy'],
    ],
    ['nobody knows how to reach one', factsOf([advisor('cy', { unreachable: true }), ...council]), ['unreachable: cy']],
    [
      'one waits for an answer',
      factsOf(toldCouncil, { waiting: [{ personId: 'x', name: 'x' }] }),
      ['requests-waiting: x'],
    ],
    [
      'one is at two places',
      factsOf(toldCouncil, {
        clashes: [1, 2].map((id) => ({ personId: 'pat', name: 'pat', where: 'b', meetingId: String(id) })),
      }),
      ['clash: pat'],
    ],
    ['nothing offered', factsOf(council, {}, { offers: [] }), ['nothing-offered']],
    ['nothing offered to partners alone', factsOf([partner('pat')], {}, { offers: [] }), []],
    ['when and where not known', factsOf(council, {}, { unknown: ['times', 'place'] }), ['incomplete']],
  ])('%s', (_, facts, expected) => {
    expect(found(facts)).toEqual(expected);
  });

  it.each([
    [1, 4, ['lone-voice: ann']],
    [1, 3, []],
    [2, 4, []],
    [0, 5, ['no-advisor']],
    [0, 4, []],
  ])('%i advisors among %i partners', (advisors, partners, expected) => {
    const people = [
      ...['ann', 'bea'].slice(0, advisors).map((name) => advisor(name)),
      ...['p', 'q', 'r', 's', 't'].slice(0, partners).map((name) => partner(name)),
    ];
    expect(found(factsOf(people))).toEqual(expected);
  });

  it('who said no is no company to a lone voice', () => {
    const people = [
      advisor('ann', told()),
      advisor('bea', told({ reply: 'no' })),
      ...['p', 'q', 'r', 's'].map((name) => partner(name, told())),
    ];
    expect(found(factsOf(people))).toEqual(['lone-voice: ann']);
  });

  it.each([
    ['2026-11-07', []],
    ['2026-11-08', []],
    ['2026-11-12', ['late-notice']],
    ['2026-11-18', ['late-notice']],
  ])('notice on %s, of people to invite', (today, expected) => {
    const kinds = readinessOf(factsOf(council, { today })).map(({ kind }) => kind);
    expect(kinds).toEqual(expected);
    expect(found(factsOf(toldCouncil, { today }))).toEqual([]);
  });

  it.each([
    ['2026-11-13', 'papers-due'],
    ['2026-11-14', 'papers-late'],
  ])('papers that were not sent, on %s', (today, kind) => {
    const [concern] = readinessOf(factsOf(toldCouncil, { today }, { papers: 2, papersUnsent: 1 }));
    expect(concern).toMatchObject({ kind, figures: { papers: 1, under: 5 } });
    expect(concern?.day).toBe(kind === 'papers-due' ? '2026-11-13' : undefined);
  });

  it.each([
    ['partners may, no advisor', true, false, ['guests-unequal: ann,bea']],
    ['everyone may', true, true, []],
    ['advisors may', false, true, []],
    ['nobody may', false, false, []],
  ])('guests: %s', (_, partners, advisors, expected) => {
    const people = council.map((one) => ({
      ...one,
      ...told({ mayBring: one.side === 'partner' ? partners : advisors }),
    }));
    expect(found(factsOf(people))).toEqual(expected);
  });

  it('what was asked for and is not arranged, unless they do not come', () => {
    const needs = [
      { id: 'a', need: 'captions', metOn: null },
      { id: 'b', need: 'respite', metOn: '2026-11-01' },
    ] as const;
    const people = [
      advisor('cy', { ...told(), needs }),
      advisor('di', { ...told({ reply: 'no' }), needs }),
      ...toldCouncil,
    ];
    expect(readinessOf(factsOf(people))).toMatchObject([
      { kind: 'needs-open', figures: { needs: 1 }, people: [{ name: 'cy' }] },
    ]);
  });

  it('what one advisor carries is said in figures; of several, by name', () => {
    const load = { seats: 4, hours: 22, overGroups: true, overHours: false };
    const one = [{ personId: 'ann', ...load }];
    const [alone] = readinessOf(factsOf(toldCouncil, { overLoaded: [...one, { personId: 'elsewhere', ...load }] }));
    expect(alone).toMatchObject({ kind: 'over-load', figures: { people: 1, seats: 4, hours: 0 } });
    expect(found(factsOf(toldCouncil, { overLoaded: [...one, { personId: 'bea', ...load }] }))).toEqual([
      'over-load: ann,bea',
    ]);
  });

  it('says each thing once, the weightiest first', () => {
    const standings = ['on-its-way', 'mail-failed', 'to-tell', 'told', 'undelivered', 'withdrawn'] as const;
    const anyone = fc.record({
      name: fc.string({ minLength: 1 }),
      side: fc.constantFrom('advisor', 'partner'),
      standing: fc.option(fc.constantFrom(...standings)),
      mayBring: fc.boolean(),
      unreachable: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 12 }), (all) => {
        const people = all.map(({ name, side, standing, mayBring, unreachable }) =>
          someone(name, side as Invitee['side'], { unreachable, ...(standing ? told({ standing, mayBring }) : {}) }),
        );
        const kinds = readinessOf(factsOf(people)).map(({ kind }) => concerns.indexOf(kind));
        expect(kinds).toEqual([...new Set(kinds)].sort((a, b) => a - b));
      }),
    );
  });
});
