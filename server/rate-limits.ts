import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const QUARTER_HOUR = 15 * 60;

/** Within a quarter of an hour. Kept in memory: a restart forgets them, the limits in the database do not. */
const makeLimits = () => ({
  /** Sign-in mails asked for one address. */
  'ask-address': new RateLimiterMemory({ points: 5, duration: QUARTER_HOUR }),
  /** Sign-in mails asked from one place. */
  'ask-place': new RateLimiterMemory({ points: 30, duration: QUARTER_HOUR }),
  /** Codes tried from one place. */
  'try-place': new RateLimiterMemory({ points: 60, duration: QUARTER_HOUR }),
  /** Second factors tried for one person. */
  'second-factor': new RateLimiterMemory({ points: 8, duration: QUARTER_HOUR }),
  /** Set-up codes tried from one place. */
  'set-up-place': new RateLimiterMemory({ points: 10, duration: QUARTER_HOUR }),
  /** Personal links that do not exist, opened from one place. */
  'link-place': new RateLimiterMemory({ points: 60, duration: QUARTER_HOUR }),
  /** Answers sent through one link. */
  'answer-link': new RateLimiterMemory({ points: 30, duration: QUARTER_HOUR }),
});

const kept = globalThis as typeof globalThis & { heardLimits?: ReturnType<typeof makeLimits> };

/** Counts one use, and says whether it is still within the limit. */
export async function within(limit: keyof ReturnType<typeof makeLimits>, key: string): Promise<boolean> {
  try {
    kept.heardLimits ??= makeLimits();
    await kept.heardLimits[limit].consume(key);
    return true;
  } catch (over) {
    if (over instanceof RateLimiterRes) return false;
    throw over;
  }
}
