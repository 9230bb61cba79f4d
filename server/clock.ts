import { env } from './env';

/** The time, UTC ms. Pages and actions call it and pass it down; rules never do. */
export const clock = (): number => Date.now() + env().clockOffset;
