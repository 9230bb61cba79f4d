import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { decisionInWords, standsForMe, stepForMe } from '@/components/suggestions/my-words';
import type { Translate } from '@/components/translate';
import type { StepShown } from '@/domain/suggestions/standing-queries';
import type { OwnSuggestion } from '@/domain/suggestions/waiting-queries';
import {
  decisions,
  notAdoptedReasons,
  type SuggestionState,
  suggestionStates,
  suggestionSteps,
  toldChannels,
} from '@/domain/suggestions/words';
import en from '@/messages/en.json';
import fr from '@/messages/fr.json';

const translator = (locale: 'en' | 'fr') =>
  createTranslator({ locale, messages: locale === 'en' ? en : fr }) as unknown as Translate;

const step = (given: Partial<StepShown>): StepShown => ({
  ...{ id: 's', step: 'told', on: '2026-03-01', decision: null, reason: null, note: null, until: null },
  ...{ by: null, channel: null, ...given },
});

const own = (state: SuggestionState, given: Partial<OwnSuggestion> = {}): OwnSuggestion => ({
  ...{ id: 'a', text: 'Longer hours', raisedOn: '2026-02-01', group: null, ownerName: 'Dana Fry', dueOn: null },
  ...{ steps: [], state, pausedUntil: null, stamp: '' },
  loop: {
    ...{ reached: 0, decision: null, reason: null, note: null },
    ...{ acknowledgedOn: '2026-02-02', decidedOn: '2026-02-03', toldOn: '2026-02-04', seenOn: '2026-02-05' },
    ...{ confirmedOn: '2026-02-06', reopenedOn: '2026-02-07' },
  },
  ...given,
});

describe.each(['en', 'fr'] as const)('what an advisor reads of what they said (%s)', (locale) => {
  const t = translator(locale);
  const whole = (text: string) => {
    expect(text).not.toMatch(/[{}]|undefined|null/);
    for (const sentence of text.split(/[.?!]/)) expect(sentence.split(/\s+/).filter(Boolean).length).toBeLessThan(26);
  };
  const stands = (one: OwnSuggestion) => standsForMe(one, '2026-04-01', { t, locale });

  it.each(suggestionStates)('%s is said whole, paused or not', (state) => {
    const pause = step({ step: 'paused', note: 'Summer', until: '2026-09-01' });
    whole(stands(own(state)));
    whole(stands(own(state, { pausedUntil: '2026-09-01', steps: [pause] })));
    expect(stands(own(state, { pausedUntil: '2026-09-01', steps: [pause] }))).toContain('Summer');
  });

  it('who looks into it is named, with a day that is ahead or over', () => {
    const [none, ahead, past] = [null, '2026-05-01', '2026-03-01'].map((dueOn) => stands(own('assigned', { dueOn })));
    for (const text of [none, ahead, past]) expect(text).toContain('Dana Fry');
    expect(new Set([none, ahead, past]).size).toBe(3);
  });

  it.each(suggestionSteps)('the step %s has words, with and without what else is known', (word) => {
    const decision = word === 'decided' ? ('adopted' as const) : null;
    for (const given of [{}, { note: 'On the ground floor', until: '2026-06-01' }]) {
      const said = stepForMe(step({ step: word, decision, ...given }), { t, locale });
      expect(said.length).toBeGreaterThan(0);
      for (const text of said) whole(text);
    }
  });

  it.each(toldChannels)('told and seen %s', (channel) => {
    for (const word of ['told', 'seen'] as const)
      for (const text of stepForMe(step({ step: word, channel }), { t, locale })) whole(text);
  });

  it('a decision says its reason where there is one, and what was written for them', () => {
    for (const decision of decisions)
      for (const reason of [null, ...notAdoptedReasons]) {
        const lines = decisionInWords({ decision, reason, note: 'We tried' }, t);
        expect(lines.at(-1)).toBe('We tried');
        for (const text of lines) whole(text);
      }
    expect(decisionInWords({ decision: null, reason: null, note: null }, t)).toEqual([]);
  });
});
