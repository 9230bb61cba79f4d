import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { type OwnFlag, officeDoes, placeOf, sayToThem } from '@/components/people/my-flag-words';
import type { Translate } from '@/components/translate';
import { flagRules, isAboutPerson } from '@/domain/flags/words';
import en from '@/messages/en.json';
import fr from '@/messages/fr.json';

const translator = (locale: 'en' | 'fr') =>
  createTranslator({ locale, messages: locale === 'en' ? en : fr }) as unknown as Translate;

/** A flag with so many rows behind it, in one group. */
const flag = (rule: OwnFlag['rule'], rows: number, what: OwnFlag['shown'][number]['what']): OwnFlag => ({
  id: rule,
  rule,
  personId: 'ana',
  groupId: null,
  name: 'Ana',
  groups: [{ id: 'g', name: 'Harbour Table' }],
  state: 'open',
  steps: [],
  finding: {
    rule,
    since: '2026-03-01',
    measure: rows,
    figures: { unpaidCents: 1250, longest: 44, held: 3 },
    groupIds: ['g'],
    evidence: [],
  },
  shown: Array.from({ length: rows }, (_, i) => ({
    on: `2026-03-0${i + 1}`,
    what,
    ref: { kind: 'suggestion', id: `s${i}` },
    shown: { kind: 'suggestion', text: 'Longer hours', group: null },
    name: null,
  })),
});

const personRules = flagRules.filter(isAboutPerson);

describe.each(['en', 'fr'] as const)('what an advisor reads of a flag (%s)', (locale) => {
  const t = translator(locale);
  const say = (rule: OwnFlag['rule'], rows: number, what: OwnFlag['shown'][number]['what'] = 'not-told') =>
    sayToThem(flag(rule, rows, what), t, locale);

  it.each(personRules)('%s is whole, with sentences of 25 words at most', (rule) => {
    for (const rows of [1, 3]) {
      const text = say(rule, rows);
      expect(text).not.toMatch(/[{}]|undefined/);
      for (const sentence of text.split(/[.?!]/)) expect(sentence.split(/\s+/).filter(Boolean).length).toBeLessThan(26);
    }
  });

  it.each(['left-out', 'had-to-ask', 'late-notice', 'seat-without-vote'] as const)('%s names the group', (rule) => {
    expect(say(rule, 3)).toContain('Harbour Table');
  });

  it.each([
    'left-out',
    'had-to-ask',
    'late-notice',
    'unanswered',
    'decision-overdue',
    'never-told',
    'unclaimed',
  ] as const)('%s says how many', (rule) => expect(say(rule, 3)).toContain('3'));

  it.each(['unanswered', 'decision-overdue', 'never-told'] as const)('%s says which, when it is one', (rule) => {
    expect(say(rule, 1)).toContain('Longer hours');
    expect(say(rule, 3)).not.toContain('Longer hours');
  });

  it('says what is owed while anything is, and how long it took when nothing is', () => {
    expect(say('out-of-pocket', 2, 'not-paid')).toContain('12');
    expect(say('out-of-pocket', 2, 'paid-late')).toContain('44');
  });

  it('says since when someone is working on it', () => {
    const step = {
      id: 'x',
      step: 'taken-up',
      onDay: '2026-10-19',
      at: 0,
      by: 'p',
      byName: 'P',
      reason: null,
      measure: 1,
    };
    const handled = { ...flag('left-out', 1, 'not-invited'), state: 'being-handled', steps: [step] } as OwnFlag;
    expect(officeDoes(handled, t, locale)).toMatch(/19\sOctober|19\soctobre/);
    expect(officeDoes(flag('left-out', 1, 'not-invited'), t, locale)).not.toMatch(/19/);
  });
});

it('each leads to a page of the advisor’s own, or nowhere', () => {
  expect(Object.values(placeOf).every((place) => place === null || place.href.startsWith('/my/'))).toBe(true);
});
