import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** A token nobody can guess: 256 bits, fit for an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A six-digit code to be typed. */
export const newCode = (): string => randomInt(1_000_000).toString().padStart(6, '0');

/** What is kept of a token. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * What is kept of a code. Six digits alone could be guessed from their hash, so the token of the browser that
 * asked goes in: the database does not have it, and the code is worth nothing in any other browser.
 */
export const codeHashOf = (code: string, browserToken: string): string => hashOf(`${browserToken}:${code}`);

/** The token of a personal address that is kept nowhere: made of its row's random id, and of the house's secret. */
export const addressToken = (secret: string, purpose: 'answer' | 'feed', id: string): string =>
  createHmac('sha256', secret).update(`${purpose}:${id}`).digest('base64url');
