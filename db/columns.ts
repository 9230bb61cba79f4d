import { type SQL, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check } from 'drizzle-orm/sqlite-core';
import { v7 } from 'uuid';

/** A new row's id, in order of time (uuid v7). */
export const newId = (): string => v7();

type Checked = { name: string };

/** A check that a column holds one of the words of its list (or nothing, where it may be null). */
export const oneOf = (column: AnySQLiteColumn & Checked, words: readonly string[]) =>
  check(`${column.name}_word`, sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`);

/** A check that a column holds a calendar day, YYYY-MM-DD. */
export const isDay = (column: AnySQLiteColumn & Checked) =>
  check(`${column.name}_day`, sql`${column} glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'`);

/** A check that a column is not negative: cents, minutes, weights. */
export const notNegative = (column: AnySQLiteColumn & Checked) => check(`${column.name}_floor`, sql`${column} >= 0`);

/** A check that a span of days does not end before it starts. */
export const inOrder = (name: string, from: AnySQLiteColumn, to: AnySQLiteColumn) =>
  check(`${name}_order`, sql`${to} >= ${from}`);

/** A check in words of its own. */
export const rule = (name: string, condition: SQL) => check(name, condition);
