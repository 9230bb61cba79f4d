import Sqlite from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';

/** One open database: `orm` for the typed queries, `sql` for set-based statements and pragmas. */
export type Db = {
  readonly orm: BetterSQLite3Database;
  readonly sql: Sqlite.Database;
  readonly file: string;
  /** A statement, compiled the first time its text is asked for. */
  readonly prepared: (text: string) => Sqlite.Statement;
};

const OLDEST_SAFE_SQLITE = [3, 51, 3];

/**
 * Opens a database file with the settings that nothing-lost asks for, and refuses to go on if one did not take.
 * `:memory:` has no journal to keep, so the WAL check is for files only.
 */
export function openDatabase(file: string, options: { readonly?: boolean } = {}): Db {
  const sql = new Sqlite(file, { readonly: options.readonly ?? false, timeout: 5000 });
  if (!options.readonly) sql.pragma('journal_mode = WAL');
  sql.pragma('synchronous = FULL');
  sql.pragma('foreign_keys = ON');
  sql.pragma('busy_timeout = 5000');
  sql.pragma('trusted_schema = OFF');
  sql.pragma('secure_delete = ON');
  assertSettings(sql, file);
  return { orm: drizzle(sql), sql, file, prepared: statementsOf(sql) };
}

function statementsOf(sql: Sqlite.Database): Db['prepared'] {
  const compiled = new Map<string, Sqlite.Statement>();
  return (text) => {
    const statement = compiled.get(text) ?? sql.prepare(text);
    compiled.set(text, statement);
    return statement;
  };
}

/** Throws when the engine is too old or a pragma of quality.md is not in force. */
export function assertSettings(sql: Sqlite.Database, file: string): void {
  const version = sql.prepare('select sqlite_version()').pluck().get() as string;
  if (isOlder(version.split('.').map(Number), OLDEST_SAFE_SQLITE)) {
    throw new Error(`SQLite ${version} can corrupt a write-ahead log; 3.51.3 or newer is needed.`);
  }
  const wanted: Record<string, unknown> = {
    synchronous: 2,
    foreign_keys: 1,
    busy_timeout: 5000,
    trusted_schema: 0,
    secure_delete: 1,
    ...(file === ':memory:' ? {} : { journal_mode: 'wal' }),
  };
  for (const [name, value] of Object.entries(wanted)) {
    const found = sql.pragma(name, { simple: true });
    if (found !== value) throw new Error(`SQLite setting ${name} is ${found}, not ${value}.`);
  }
}

function isOlder(version: number[], than: number[]): boolean {
  for (const [i, part] of than.entries()) {
    if ((version[i] ?? 0) !== part) return (version[i] ?? 0) < part;
  }
  return false;
}
