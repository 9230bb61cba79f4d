import type { MissingWord } from './words';

export type Missing = { what: MissingWord; count: number };

/**
 * A figure: numerator of denominator, how many distinct people stand behind it, and what it had to do without.
 * `median` is in days where the figure has one (null when there is nothing to take it of). `rest` is how many people
 * stand behind what is left of the denominator: suppression asks.
 */
export type Measure = {
  numerator: number;
  denominator: number;
  people: number;
  rest: number;
  missing: Missing | null;
  median?: number | null;
};

/** What is shown of a measure: hidden is all that is said of one that would tell of a few people. */
export type Hidden = { hidden: true };
export type Figure = Omit<Measure, 'rest'> | Hidden;

export const isHidden = (figure: Figure): figure is Hidden => 'hidden' in figure;

export const shown = ({ rest: _, ...figure }: Measure): Figure => figure;

export const missing = (what: MissingWord, count: number): Missing | null => (count === 0 ? null : { what, count });

/** The middle of values that each come some number of times; between two middles, half-way; null of none. */
export function median(counted: readonly { value: number; times: number }[]): number | null {
  const sorted = [...counted].sort((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { times }) => sum + times, 0);
  if (total === 0) return null;
  const at = (place: number): number => {
    let passed = 0;
    for (const { value, times } of sorted) {
      passed += times;
      if (passed > place) return value;
    }
    return 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}
