import type { RequestAnswer } from './words';

/** What was asked of one table, or of those one chair leads, and what was said. `name` is null for open meetings. */
export type LedgerLine = {
  id: string | null;
  name: string | null;
  asked: number;
  yes: number;
  withSeat: number;
  no: number;
  waiting: number;
  /** How many days they waited for a word, in the middle; null where nobody had one. */
  days: number | null;
};

/** One request in the ledger; `days` until the answer. */
export type LedgerRow = Pick<LedgerLine, 'id' | 'name' | 'days'> & { answer: RequestAnswer | null };

/** A line for each table or chair, in the order they come. */
export function ledgerLines(rows: readonly LedgerRow[]): LedgerLine[] {
  const byId = new Map<string | null, LedgerRow[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return [...byId.values()].map(lineOf);
}

function lineOf(rows: readonly LedgerRow[]): LedgerLine {
  const of = (answer: RequestAnswer | null) => rows.filter((row) => row.answer === answer).length;
  const waits = rows.flatMap(({ answer, days }) => (answer === null || days === null ? [] : [days]));
  return {
    id: rows[0]?.id ?? null,
    name: rows[0]?.name ?? null,
    ...{ asked: rows.length, yes: of('yes'), withSeat: of('yes-with-seat'), no: of('no'), waiting: of(null) },
    days: middleOf(waits),
  };
}

function middleOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
