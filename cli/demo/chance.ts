/** Draws numbers that look like chance and are the same every time: the demo of a day is always one and the same. */
export type Chance = {
  /** Whether something of this likelihood happens. */
  happens(likelihood: number): boolean;
  /** A whole number from one to another, both included. */
  between(least: number, most: number): number;
};

/** A linear congruential generator of 32 bits: even enough for who had a cold in November. */
export function chanceOf(seed: string): Chance {
  let state = [...seed].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 4; i++) next();
  return {
    happens: (likelihood) => next() < likelihood,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
  };
}
