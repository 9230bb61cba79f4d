import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMoves, pausedUntil, type Step, stateOf } from '@/domain/suggestions/lifecycle';
import { nextOf } from '@/domain/suggestions/waiting';
import { type SuggestionStep, suggestionStates, suggestionSteps } from '@/domain/suggestions/words';

const TODAY = '2026-11-01';

/** Steps a day apart, in October. */
const stepsTaken = (...words: SuggestionStep[]): Step[] =>
  words.map((step, i) => ({
    step,
    on: `2026-10-${String(i + 1).padStart(2, '0')}`,
    decision: step === 'decided' ? 'adopted' : null,
    reason: null,
    note: null,
    until: null,
  }));

describe('how a suggestion stands', () => {
  it.each([
    [[], 'new'],
    [['acknowledged'], 'acknowledged'],
    [['assigned'], 'assigned'],
    [['acknowledged', 'assigned'], 'assigned'],
    [['acknowledged', 'told'], 'acknowledged'],
    [['decided'], 'decided'],
    [['assigned', 'decided', 'changed'], 'decided'],
    [['decided', 'told'], 'told'],
    [['decided', 'told', 'told-withdrawn'], 'decided'],
    [['decided', 'told', 'told-withdrawn', 'told'], 'told'],
    [['decided', 'told', 'seen'], 'seen'],
    [['decided', 'told', 'seen', 'changed'], 'seen'],
    [['decided', 'told', 'seen', 'confirmed'], 'confirmed'],
    [['decided', 'told', 'seen', 'reopened'], 'reopened'],
    [['acknowledged', 'decided', 'told', 'seen', 'reopened', 'assigned'], 'assigned'],
    [['decided', 'told', 'seen', 'reopened', 'decided'], 'decided'],
    [['decided', 'told', 'seen', 'confirmed', 'reopened', 'decided', 'told', 'seen', 'confirmed'], 'confirmed'],
    [['decided', 'told', 'seen', 'decided'], 'decided'],
  ] as [SuggestionStep[], string][])('%j is %s', (words, state) => expect(stateOf(stepsTaken(...words))).toBe(state));

  it('is one of its words whatever happened, and something can always be done', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...suggestionSteps), { maxLength: 12 }), (words) => {
        const steps = stepsTaken(...words);
        expect(suggestionStates).toContain(stateOf(steps));
        expect(nextMoves(steps, TODAY).length).toBeGreaterThan(0);
      }),
    );
  });

  it('can be confirmed or opened again by its author only once it was told', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...suggestionSteps), { maxLength: 12 }), (words) => {
        const steps = stepsTaken(...words);
        const moves = nextMoves(steps, TODAY);
        if (moves.includes('confirm')) expect(['told', 'seen']).toContain(stateOf(steps));
        if (moves.includes('reopen')) expect(steps.some(({ step }) => step === 'told')).toBe(true);
        expect(nextMoves(steps, TODAY, false)).not.toContain('tell');
      }),
    );
  });
});

describe('a pause', () => {
  const paused = (until: string, ...more: SuggestionStep[]): Step[] => [
    { step: 'paused', on: '2026-09-01', decision: null, reason: null, note: 'Summer', until },
    ...stepsTaken(...more),
  ];
  it.each([
    [paused('2026-12-01'), '2026-12-01'],
    [paused('2026-11-01'), null],
    [paused('2026-12-01', 'resumed'), null],
    [paused('2026-12-01', 'acknowledged'), '2026-12-01'],
    [[], null],
  ])('%#', (steps, until) => expect(pausedUntil(steps, TODAY)).toBe(until));

  it('can be ended, and not begun twice', () => {
    expect(nextMoves(paused('2026-12-01'), TODAY)).toContain('resume');
    expect(nextMoves(paused('2026-12-01'), TODAY)).not.toContain('pause');
    expect(nextMoves(stepsTaken('acknowledged'), TODAY)).not.toContain('resume');
  });
});

describe('what it waits for', () => {
  const base = { personId: 'ada', ownerName: null, dueOn: null, pausedUntil: null };
  it.each([
    [{ ...base, state: 'new' }, 'acknowledge'],
    [{ ...base, state: 'acknowledged' }, 'assign'],
    [{ ...base, state: 'reopened' }, 'assign'],
    [{ ...base, state: 'assigned' }, 'decide'],
    [{ ...base, state: 'assigned', dueOn: '2026-11-08' }, 'hear-owner'],
    [{ ...base, state: 'assigned', dueOn: '2026-11-09' }, null],
    [{ ...base, state: 'assigned', dueOn: '2026-10-01' }, 'hear-owner'],
    [{ ...base, state: 'decided' }, 'tell'],
    [{ ...base, state: 'decided', personId: null }, null],
    [{ ...base, state: 'told' }, null],
    [{ ...base, state: 'seen' }, null],
    [{ ...base, state: 'confirmed' }, null],
    [{ ...base, state: 'new', pausedUntil: '2026-12-01' }, null],
  ] as const)('%j', (standing, next) => expect(nextOf(standing, TODAY)).toBe(next));
});
