import { Secret, TOTP } from 'otpauth';

const PERIOD = 30;
const DIGITS = 6;

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({
    issuer: 'Heard',
    label,
    algorithm: 'SHA1',
    digits: DIGITS,
    period: PERIOD,
    secret: Secret.fromBase32(secret),
  });

/** A secret for an authenticator app, base 32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** The address an authenticator app reads from the picture. */
export const appAddress = (secret: string, label: string): string => totpOf(secret, label).toString();

/**
 * The time step a code is right for (one step early or late is let pass), or null. A step at or before `lastStep`
 * was used already: a code works once. `now` in UTC ms.
 */
export function stepOfCode(secret: string, code: string, lastStep: number | null, now: number): number | null {
  const delta = totpOf(secret, '').validate({ token: code.replace(/\D/g, ''), timestamp: now, window: 1 });
  if (delta === null) return null;
  const step = Math.floor(now / 1000 / PERIOD) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}
