import type { Viewer } from '../viewer';
import type { ListName } from './lists';
import { canWord } from './policy';

/** A word the office calls otherwise (in both languages), or hides from forms, or both. */
export type Wording = { value: string; labelEn: string | null; labelFr: string | null; hidden: boolean };
type Row = Omit<Wording, 'hidden'> & { list: string; hidden: number };

const ALL =
  'select list, value, label_en as labelEn, label_fr as labelFr, hidden from word_labels order by list, value';

/** Every word that is not Heard's own, by list. Everyone reads pages by them. */
export function wordingsInUse({ db }: Viewer): Map<string, Wording[]> {
  const found = new Map<string, Wording[]>();
  for (const { list, hidden, ...row } of db.prepared(ALL).all() as Row[]) {
    found.set(list, [...(found.get(list) ?? []), { ...row, hidden: hidden === 1 }]);
  }
  return found;
}

/** Those of one list. */
export const wordingsOf = (viewer: Viewer, list: ListName): Wording[] => wordingsInUse(viewer).get(list) ?? [];

export type WordingChange = { by: string | null; at: number };

/** Who last changed each list, and when (UTC ms). Only for who may change them. */
export function lastWorded(viewer: Viewer): Map<string, WordingChange> {
  if (!canWord(viewer)) return new Map();
  const rows = viewer.db
    .prepared(
      `select w.list, max(w.set_at) as at, p.name as by from word_labels w left join people p on p.id = w.set_by
       group by w.list`,
    )
    .all() as (WordingChange & { list: string })[];
  return new Map(rows.map(({ list, ...change }) => [list, change]));
}
