import { describe, expect, it } from 'vitest';
import { loopOf, type StepTaken } from '@/domain/suggestions/loop';
import type { SuggestionStep } from '@/domain/suggestions/words';

const step = (word: SuggestionStep, on: string): StepTaken => ({
  step: word,
  on,
  decision: word === 'decided' ? 'adopted' : null,
  reason: null,
  note: null,
});
const steps = (text: string): StepTaken[] =>
  text.split(', ').flatMap((part) => {
    const [word, day] = part.split(' ');
    return word ? [step(word as SuggestionStep, `2026-03-${day}`)] : [];
  });

describe('how far a suggestion came', () => {
  it.each([
    ['', 0],
    ['acknowledged 01', 0],
    ['decided 02', 1],
    ['decided 02, told 02', 2],
    ['decided 02, told 05, seen 06', 3],
    ['told 01, decided 02', 1],
    ['decided 02, seen 03', 1],
    ['decided 02, told 03, told-withdrawn 04', 1],
    ['decided 02, told 03, told-withdrawn 04, told 05', 2],
    ['decided 02, told 03, seen 04, reopened 05, decided 06', 1],
    ['decided 02, told 03, seen 04, confirmed 05', 3],
  ] as const)('%s → %i', (text, reached) => {
    expect(loopOf(steps(text)).reached).toBe(reached);
  });

  it('keeps the three dates apart, and the words of the last decision', () => {
    const loop = loopOf([
      ...steps('acknowledged 01, decided 02, told 04, seen 06, confirmed 07').map((taken) =>
        taken.step === 'decided'
          ? { ...taken, decision: 'not-adopted' as const, reason: 'cost' as const, note: 'Too dear' }
          : taken,
      ),
    ]);
    expect(loop).toEqual({
      reached: 3,
      acknowledgedOn: '2026-03-01',
      decidedOn: '2026-03-02',
      decision: 'not-adopted',
      reason: 'cost',
      note: 'Too dear',
      toldOn: '2026-03-04',
      seenOn: '2026-03-06',
      confirmedOn: '2026-03-07',
      reopenedOn: null,
    });
  });
});
