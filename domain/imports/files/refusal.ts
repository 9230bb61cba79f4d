/** Why a file is refused whole. */
export const fileRefusals = [
  'empty',
  'corrupt',
  'encrypted',
  'renamed',
  'old-excel',
  'oversized',
  'zip-bomb',
  'not-a-table',
  'not-recognized',
  'missing-column',
] as const;
export type FileRefusalReason = (typeof fileRefusals)[number];

/** Thrown when a file is refused whole; nothing of it is read. `detail` names the sheet and column, when it is one. */
export class FileRefused extends Error {
  constructor(
    readonly file: string,
    readonly reason: FileRefusalReason,
    readonly detail: { sheet?: string; column?: string } = {},
  ) {
    super(`${file}: ${reason}`);
  }
}

/** 20 MB as sent; 200 MB and 2,000 parts once unpacked. */
export const MOST_BYTES = 20 * 1024 * 1024;
export const MOST_UNPACKED = 200 * 1024 * 1024;
export const MOST_PARTS = 2_000;
/** Rows and cells beyond this are no office's records. */
export const MOST_ROWS = 100_000;
