import type { MotionSaid } from './meeting-record';

/** Whether two records of a motion say the same, in whatever order they have the ballots. */
export const isSameMotion = (one: MotionSaid, other: MotionSaid): boolean => stated(one) === stated(other);

const stated = ({ ballots, ...motion }: MotionSaid): string =>
  JSON.stringify([motion, [...ballots].sort((a, b) => (a.personId < b.personId ? -1 : 1))]);
