import type { Day } from '../calendar';
import type { Facts, SuggestionFacts } from './facts';
import { distinct, earliest, type Finding } from './finding';
import type { EvidenceWord, FlagRule } from './words';

/** A suggestion for which something has not been done, from a day. */
export type Waiting = { suggestion: SuggestionFacts; from: Day };

/**
 * One finding per author, or per group for what nobody in particular raised there: `look` says from which day a
 * suggestion counts, or undefined. Measured in suggestions.
 */
export function waitingFindings(
  facts: Facts,
  rule: FlagRule,
  what: EvidenceWord,
  look: (suggestion: SuggestionFacts) => Day | undefined,
): Finding[] {
  const found = (suggestions: readonly SuggestionFacts[]) =>
    suggestions.flatMap((suggestion): Waiting[] => {
      const from = look(suggestion);
      return from === undefined ? [] : [{ suggestion, from }];
    });
  const people = [...facts.advisors.values()].flatMap((advisor) =>
    findingOf(rule, what, { personId: advisor.id }, found(advisor.suggestions)),
  );
  const groups = [...facts.groups.values()].flatMap((group) =>
    findingOf(rule, what, { groupId: group.id }, found(group.suggestions)),
  );
  return [...people, ...groups];
}

function findingOf(
  rule: FlagRule,
  what: EvidenceWord,
  subject: { personId: string } | { groupId: string },
  waiting: Waiting[],
): Finding[] {
  const since = earliest(waiting.map(({ from }) => from));
  if (since === undefined) return [];
  return [
    {
      rule,
      ...subject,
      since,
      measure: waiting.length,
      figures: { suggestions: waiting.length },
      groupIds: distinct(waiting.map(({ suggestion }) => suggestion.groupId)),
      evidence: waiting.map(({ suggestion }) => ({
        on: suggestion.raisedOn,
        what,
        ref: { kind: 'suggestion', id: suggestion.id },
      })),
    },
  ];
}
