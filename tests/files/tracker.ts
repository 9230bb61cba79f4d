import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportCounts } from '@/domain/imports/result';
import type { Input } from './workbook';

type Expected = {
  asOf: string;
  counts: ImportCounts;
  byAdvisor: Record<string, Record<string, number>>;
  flags: Record<string, string[]>;
  results: unknown[];
  weights: Record<string, unknown>;
};

const folder = path.resolve('tests/files/tracker');
export const trackerFiles = ['tracker.xlsx', 'expenses.csv'].map((name) => path.join(folder, name));

/** What the author of the tracker counted in it. */
export const expected: Expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'));

/** A year of one office's records, as it kept them. */
export const tracker: Input = {
  asOf: expected.asOf,
  files: async () => trackerFiles.map((file) => ({ name: path.basename(file), bytes: readFileSync(file) })),
  counts: expected.counts,
  refused: [],
};
