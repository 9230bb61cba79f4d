import type { Viewer } from '../viewer';
import { canImport } from './policy';
import { importById } from './queries';
import { type TouchedRow, undoImport } from './undo-commands';

/** A row that stands in the way of an undo: what it is called, and the advisor it is about, where there is one. */
export type Hindrance = { table: string; by: string; label: string; advisorId: string | null };

export const MOST_HINDRANCES = 20;

class TakenBack extends Error {
  constructor(readonly touched: TouchedRow[]) {
    super('taken back');
  }
}

/** What stands in the way of undoing an import now, the first few by name. It is the undo itself, taken back. */
export function hindrancesOf(viewer: Viewer, importId: string, now: number): { first: Hindrance[]; total: number } {
  const subject = importById(viewer, importId);
  if (!canImport(viewer) || subject === null) return { first: [], total: 0 };
  const touched = tried(() => {
    const outcome = undoImport.run({ viewer, input: { importId }, subject, now, today: subject.asOf });
    return outcome.ok ? [] : ((outcome.details ?? []) as TouchedRow[]);
  }, viewer);
  return { first: touched.slice(0, MOST_HINDRANCES).map((row) => named(viewer, row)), total: touched.length };
}

function tried(work: () => TouchedRow[], { db }: Viewer): TouchedRow[] {
  try {
    return db.sql
      .transaction((): TouchedRow[] => {
        throw new TakenBack(work());
      })
      .immediate();
  } catch (error) {
    if (error instanceof TakenBack) return error.touched;
    throw error;
  }
}

type Row = Record<string, unknown>;

/** A touched row by the words in it and in what it belongs to. At most MOST_HINDRANCES are named, so a few statements each will do. */
function named({ db }: Viewer, { table, rowKey, by }: TouchedRow): Hindrance {
  const find = (from: string, id: unknown): Row =>
    id ? ((db.prepared(`select * from "${from}" where id = ?`).get(id) as Row | undefined) ?? {}) : {};
  const key = JSON.parse(rowKey) as unknown[];
  const keyed = db.prepared('select name from pragma_table_info(?) where pk > 0 order by pk').pluck();
  const where = (keyed.all(table) as string[]).map((column) => `"${column}" = ?`).join(' and ');
  const row = (db.prepared(`select * from "${table}" where ${where}`).get(...key) as Row | undefined) ?? {};
  const meeting = find('meetings', row.meeting_id);
  const seat = find('seats', row.seat_id);
  const person = find('people', row.person_id);
  const group = find('groups', row.group_id ?? meeting.group_id ?? seat.group_id);
  const words = [person.name, row.name ?? row.title ?? row.text ?? row.what, group.name, row.on_day ?? meeting.on_day];
  const personId = table === 'people' ? key[0] : row.person_id;
  const advisor = db
    .prepared('select person_id from advisors where person_id = ?')
    .pluck()
    .get(personId ?? '');
  const label = words.filter((word) => typeof word === 'string' && word !== '').join(' · ');
  return { table, by, label, advisorId: (advisor as string | undefined) ?? null };
}
