import type { Db } from '@/db/client';
import { keyColumns, type Row, referencesOf, uniqueColumns } from '@/db/rows';
import type { JoinLedger } from './ledger-commands';
import { mergedPatch } from './merged';
import { personColumns, rowsNaming } from './reach-queries';

/** Sign-ins are never moved: whoever signed in as the joined record signs in anew. */
const ENDED = ['sessions', 'sign_in_requests', 'kept_forms'];
/** An authenticator app opens one record; it is set up again rather than carried to another. */
const NEVER_MOVED = ['second_factors', 'recovery_codes'];
/** What the rows of a clash would say twice, beside what the schema forbids. */
const SAID_ONCE: Readonly<Record<string, readonly string[]>> = {
  other_names: ['person_id', 'name_key'],
  leaves: ['person_id', 'from_day', 'to_day'],
  onboarding_steps: ['person_id', 'step', 'done_on'],
  role_grants: ['person_id', 'role', 'group_id', 'lifted_at'],
};
/** Answers belong to their own consent: they are not mixed with those of another. */
const GOES_WITH_IT = ['identity_answers'];

type Move = { db: Db; ledger: JoinLedger; keptId: string; joinedId: string; columns: Map<string, string[]> };

/** Makes every row that names the joined person name the kept one. */
export function moveEverything(db: Db, ledger: JoinLedger, keptId: string, joinedId: string): void {
  const move = { db, ledger, keptId, joinedId, columns: personColumns(db) };
  for (const [table, columns] of move.columns) {
    if (ENDED.includes(table)) {
      db.prepared(`delete from "${table}" where person_id = ?`).run(joinedId);
      continue;
    }
    for (const row of rowsNaming(db, table, columns, joinedId)) moveRow(move, table, columns, row);
  }
}

function moveRow(move: Move, table: string, columns: readonly string[], row: Row): void {
  const { ledger, keptId, joinedId } = move;
  if (NEVER_MOVED.includes(table)) {
    ledger.setAside(table, row);
    return;
  }
  const named = columns.filter((column) => row[column] === joinedId);
  const patch: Row = Object.fromEntries(named.map((column) => [column, keptId]));
  // A flag's id is its rule and whom it is about.
  if (table === 'flags') patch.id = String(row.id).replace(joinedId, keptId);
  const next = { ...row, ...patch };
  const there = rowInTheWay(move, table, next, Object.keys(patch));
  if (there === undefined) {
    ledger.change('moved', table, row, patch);
    pointChildren(move, table, row, next);
    return;
  }
  ledger.change('filled', table, there, mergedPatch(table, there, next));
  pointChildren(move, table, row, there);
  pointRemarks(move, row, there);
  ledger.setAside(table, row);
}

/** A row of the kept person that stands where the moved one would. */
function rowInTheWay({ db }: Move, table: string, next: Row, changed: readonly string[]): Row | undefined {
  const sets = [...uniqueColumns(db, table), ...(SAID_ONCE[table] ? [[...SAID_ONCE[table]]] : [])];
  for (const columns of sets.filter((set) => set.some((column) => changed.includes(column)))) {
    const where = columns.map((column) => `"${column}" is ?`).join(' and ');
    const values = columns.map((column) => next[column]);
    const found = db.prepared(`select * from "${table}" where ${where}`).get(...values) as Row | undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What hangs on a row (not on the person) hangs on another now. */
function pointChildren({ db, ledger, columns: personal }: Move, table: string, from: Row, to: Row): void {
  const key = keyColumns(db, table);
  if (key.every((column) => from[column] === to[column])) return;
  for (const { from: child, columns } of referencesOf(db).filter((reference) => reference.to === table)) {
    if (columns.some((column) => personal.get(child)?.includes(column))) continue;
    const where = columns.map((column) => `"${column}" = ?`).join(' and ');
    const rows = db
      .prepared(`select * from "${child}" where ${where}`)
      .all(...key.map((column) => from[column])) as Row[];
    for (const row of rows) {
      if (GOES_WITH_IT.includes(child)) ledger.setAside(child, row);
      else
        ledger.change('moved', child, row, Object.fromEntries(columns.map((column, i) => [column, to[key[i] ?? '']])));
    }
  }
}

/** A remark names what it is about by its id alone. */
function pointRemarks({ db, ledger }: Move, from: Row, to: Row): void {
  if (typeof from.id !== 'string' || typeof to.id !== 'string') return;
  const rows = db.prepared('select * from remarks where subject_id = ?').all(from.id) as Row[];
  for (const row of rows) ledger.change('moved', 'remarks', row, { subject_id: to.id });
}
