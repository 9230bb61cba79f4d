import type { Db } from '@/db/client';
import { deleteRow, insertRow, keyOf, type Place, type Row, rowAt, rowHash, updateRow } from '@/db/rows';
import { joinChanges } from './table';
import type { JoinChangeKind } from './words';

export type JoinChange = Place & { kind: JoinChangeKind; before: Row; afterHash: string | null };

/** Rows whose own life goes on whoever they belong to: that they changed since is no hindrance. */
const LIVES_ON = ['outbox'];

/** Changes rows for a join, and keeps how each stood, so that the join can be taken apart exactly. */
export class JoinLedger {
  private readonly changes: Omit<JoinChange, 'afterHash'>[] = [];

  constructor(private readonly db: Db) {}

  /** Changes some columns of a row, its key perhaps among them. */
  change(kind: 'moved' | 'filled', table: string, row: Row, patch: Row): void {
    const news = Object.entries(patch).filter(([column, value]) => row[column] !== value);
    if (news.length === 0) return;
    updateRow(this.db, { table, rowKey: keyOf(this.db, table, row) }, Object.fromEntries(news));
    const before = Object.fromEntries(news.map(([column]) => [column, row[column]]));
    this.changes.push({ kind, table, rowKey: keyOf(this.db, table, { ...row, ...patch }), before });
  }

  setAside(table: string, row: Row): void {
    const rowKey = keyOf(this.db, table, row);
    deleteRow(this.db, { table, rowKey });
    this.changes.push({ kind: 'set-aside', table, rowKey, before: row });
  }

  /** Keeps what was done, each row with a hash of how it stands now. */
  close(joinId: string): void {
    for (const { kind, table, rowKey, before } of this.changes) {
      const stands = kind !== 'set-aside' && !LIVES_ON.includes(table);
      const afterHash = stands ? rowHash(rowAt(this.db, { table, rowKey })) : null;
      this.db.orm
        .insert(joinChanges)
        .values({ joinId, kind, tableName: table, rowKey, before: JSON.stringify(before), afterHash })
        .run();
    }
  }
}

/** What a join did, in order. */
export const changesOf = (db: Db, joinId: string): JoinChange[] =>
  (
    db
      .prepared(
        `select kind, table_name as "table", row_key as rowKey, before, after_hash as afterHash
         from join_changes where join_id = ? order by seq`,
      )
      .all(joinId) as (Omit<JoinChange, 'before'> & { before: string })[]
  ).map((change) => ({ ...change, before: JSON.parse(change.before) as Row }));

/** Puts a row back as it stood. */
export function takeBack(db: Db, { kind, table, rowKey, before }: JoinChange): void {
  if (kind === 'set-aside') insertRow(db, table, before);
  else updateRow(db, { table, rowKey }, before);
}
