import { v4 } from 'uuid';
import type { Grid } from '../callers';

/** Nobody makes or ends a calendar for someone else, whatever their role. */
export const grid: Grid = {
  'calendars.make-feed': { may: ['advisor'], input: () => ({ id: v4(), tokenHash: 'a'.repeat(64) }) },
  'calendars.revoke-feed': { may: ['advisor'], input: () => ({}) },
};
