import { type ActivityRow, chainHash, GENESIS } from './chain';

export type ChainedRow = ActivityRow & { seq: number; previousHash: string; hash: string };

/** How a row does not hold: rows before it are gone, it follows another row than it says, or it says something else now. */
export type BreakKind = 'removed' | 'unlinked' | 'changed';
export type Break = { seq: number; why: BreakKind };

/** How far the chain holds: `rows` and `lastHash` are of the rows before the break. */
export type Verdict = { ok: boolean; rows: number; lastHash: string; brokenAt?: Break };

/**
 * Walks the rows in their order. `issued` is the last number ever given to a row: a chain whose end was cut off
 * holds by itself, and is short of it.
 */
export function verifyChain(rows: Iterable<ChainedRow>, issued: number): Verdict {
  let [count, lastSeq, lastHash] = [0, 0, GENESIS];
  for (const row of rows) {
    const why = breakOf(row, lastSeq, lastHash);
    if (why !== null) return { ok: false, rows: count, lastHash, brokenAt: { seq: row.seq, why } };
    [count, lastSeq, lastHash] = [count + 1, row.seq, row.hash];
  }
  if (lastSeq < issued) return { ok: false, rows: count, lastHash, brokenAt: { seq: lastSeq + 1, why: 'removed' } };
  return { ok: true, rows: count, lastHash };
}

function breakOf(row: ChainedRow, lastSeq: number, lastHash: string): BreakKind | null {
  if (row.previousHash !== lastHash) return row.seq === lastSeq + 1 ? 'unlinked' : 'removed';
  return row.hash === chainHash(lastHash, row) ? null : 'changed';
}
