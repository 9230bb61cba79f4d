import { randomInt } from 'node:crypto';
import { hashOf } from './tokens';

/** Letters and digits that are not mistaken for one another. */
const LETTERS = 'bcdfghjkmnpqrstvwxyz23456789';
const HOW_MANY = 8;
const LENGTH = 12;

/** Codes for the day the phone is lost: twelve letters in three groups, each good once. */
export const newRecoveryCodes = (): string[] => Array.from({ length: HOW_MANY }, newRecoveryCode);

function newRecoveryCode(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** What is kept of a recovery code, however it was typed. */
export const recoveryHashOf = (typed: string): string =>
  hashOf(`recovery:${typed.toLowerCase().replace(/[^a-z0-9]/g, '')}`);
