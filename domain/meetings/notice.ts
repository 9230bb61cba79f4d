import { type Day, daysBetween } from '../calendar';

/** Notice: calendar days from sent to meeting; null where no record says when. */
export const noticeOf = (sentOn: Day | null, on: Day): number | null =>
  sentOn === null ? null : daysBetween(sentOn, on);

/** Late: under so many days. Nothing is late that no record dates. */
export const isLate = (notice: number | null, lateUnder: number): boolean => notice !== null && notice < lateUnder;
