import { randomInt, timingSafeEqual } from 'node:crypto';
import { hashOf } from '@/domain/access/tokens';
import { env } from './env';

const LETTERS = 'BCDFGHJKMNPQRSTVWXYZ23456789';
const MOST_WRONG_TRIES = 5;

type Kept = { hash: string; wrongTries: number };
const kept = globalThis as typeof globalThis & { heardSetUpCode?: Kept };

/** Prints a new code at the terminal, for setting up from another machine. Only its hash is kept. */
export function announceSetUpCode(): void {
  const code = Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  kept.heardSetUpCode = { hash: hashOf(code), wrongTries: 0 };
  process.stdout.write(
    `\n  Heard is not set up yet. Open ${env().origin}/set-up\n  From another machine it asks for this code: ${code.slice(0, 5)}-${code.slice(5)}\n`,
  );
}

/** Whether this is the code; after five wrong ones it is worth nothing and a new one is printed. */
export function isSetUpCode(typed: string): boolean {
  const code = kept.heardSetUpCode;
  if (!code) return false;
  const hash = hashOf(typed.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  if (timingSafeEqual(Buffer.from(hash), Buffer.from(code.hash))) return true;
  code.wrongTries += 1;
  if (code.wrongTries >= MOST_WRONG_TRIES) announceSetUpCode();
  return false;
}
