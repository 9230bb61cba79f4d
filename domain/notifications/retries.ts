import type { MailTrouble } from './words';

const MINUTE = 60_000;

/** How long to wait after each try that failed: a little at first, then longer, for about two days in all. */
export const WAITS = [1, 5, 30, 120, 360, 720, 1440].map((minutes) => minutes * MINUTE);

/** What no later try would mend: someone has to look at it. */
const forGood: readonly MailTrouble[] = ['no-address', 'address-refused', 'message-refused'];

/** When to try again after so many tries (UTC ms); null when there is no more to try. */
export function nextTry(tries: number, trouble: MailTrouble, now: number): number | null {
  const wait = forGood.includes(trouble) ? undefined : WAITS[tries - 1];
  return wait === undefined ? null : now + wait;
}
