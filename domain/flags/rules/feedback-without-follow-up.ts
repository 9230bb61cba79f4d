import { addDays, type Day } from '../../calendar';
import { toldOf } from '../../suggestions/loop';
import type { AdvisorFacts } from '../facts';
import { byDay, distinct, type Evidence, later, type Rule } from '../finding';

/**
 * 2 or more suggestions or answered asks, the oldest over 90 days, none with anything told. Measured in
 * suggestions and answers.
 */
export const feedbackWithoutFollowUp: Rule = (facts, thresholds, now) =>
  [...facts.advisors.values()].flatMap((advisor) => {
    const given = givenBy(advisor);
    const oldest = given[0];
    const enough = given[Math.max(thresholds['no-follow-up-suggestions'], 1) - 1];
    if (!oldest || !enough || wasTold(advisor)) return [];
    const waited = addDays(oldest.on, thresholds['no-follow-up-days'] + 1);
    const since = [enough.on, waited, ...withdrawals(advisor)].reduce(later);
    if (since > now) return [];
    return {
      rule: 'feedback-without-follow-up',
      personId: advisor.id,
      since,
      measure: given.length,
      figures: { given: given.length, suggestions: advisor.suggestions.length, answers: advisor.answers.length },
      groupIds: distinct([...advisor.suggestions, ...advisor.answers].map(({ groupId }) => groupId)),
      evidence: given,
    };
  });

const givenBy = (advisor: AdvisorFacts): Evidence[] =>
  byDay([
    ...advisor.suggestions.map((suggestion) => ({
      on: suggestion.raisedOn,
      what: 'nothing-told' as const,
      ref: { kind: 'suggestion' as const, id: suggestion.id },
    })),
    ...advisor.answers.map((answer) => ({
      on: answer.on,
      what: 'answer-nothing-told' as const,
      ref: { kind: 'ask' as const, id: answer.askId },
    })),
  ]);

const wasTold = (advisor: AdvisorFacts): boolean =>
  advisor.suggestions.some((suggestion) => toldOf(suggestion.steps) !== null) ||
  advisor.answers.some((answer) => answer.toldOn !== null);

/** What was told and bounced counts as told until the day it was taken back. */
const withdrawals = (advisor: AdvisorFacts): Day[] =>
  advisor.suggestions.flatMap(({ steps }) => steps.filter(({ step }) => step === 'told-withdrawn').map(({ on }) => on));
