import { createHash } from 'node:crypto';

/**
 * A short mark of how something stands. A form carries the stamp of what it was filled with; a command that finds
 * another stamp refuses (`changed-meanwhile`), so that nobody overwrites what someone else saved since.
 */
export const stampOf = (standing: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(standing ?? null))
    .digest('base64url')
    .slice(0, 16);
