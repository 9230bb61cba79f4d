import type { Grid } from '../callers';

/** One's own details: only an advisor has the page; the form names nobody. */
export const grid: Grid = {
  'people.change-mine': { may: ['advisor'], input: () => ({ stamp: 'x', name: 'Ann Lee', needs: [] }) },
};
