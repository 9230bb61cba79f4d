import type { Db } from '@/db/client';
import { type Row, rowAt } from '@/db/rows';
import { command, done, refuse, unchanged } from '../command';
import { noteStandings } from '../flags/step-commands';
import { nameKey } from '../people/names';
import { canKeepPeople } from '../people/policy';
import { otherNames } from '../people/table';
import { holds, type Viewer } from '../viewer';
import { type Chosen, chosenPatch, type FieldTable } from './chosen';
import { joinForm } from './forms';
import { JoinLedger } from './ledger-commands';
import { moveEverything } from './move-commands';
import { type SideBySide, sideBySide } from './queries';
import { personJoins } from './table';

type Subject = { standing: boolean; two: SideBySide | null };

/**
 * Makes two records of one person one. Everything that names the joined record names the kept one; where there can
 * be only one row, the kept one's stays, with its blanks filled. What was there is kept, to take the join apart.
 */
export const joinRecords = command({
  name: 'joins.join',
  form: joinForm,
  load: (viewer, { once, keptId, joinedId }): Subject | null => {
    if (!canKeepPeople(viewer)) return null;
    const standing = viewer.db.prepared('select 1 from person_joins where id = ?').get(once) !== undefined;
    const two = sideBySide(viewer, keptId, joinedId);
    return standing || two ? { standing, two } : null;
  },
  may: canKeepPeople,
  run: ({ viewer, input: { once: id, keptId, joinedId, stamp, from }, subject: { standing, two }, now, today }) => {
    if (standing) return unchanged({ id, keptId });
    if (two === null) return refuse('not-found');
    const refused = whyNot(viewer, two);
    if (refused) return refuse(refused);
    if (stamp !== two.stamp) return refuse('changed-meanwhile');
    const { db } = viewer;
    db.sql.pragma('defer_foreign_keys = ON');
    db.orm.insert(personJoins).values({ id, keptId, joinedId, joinedBy: viewer.personId, joinedAt: now }).run();
    joinRows(db, { id, keptId, joinedId, chosen: from });
    noteStandings({ viewer, now, today });
    return done({ id, keptId }, { subject: 'person', id: keptId, fields: ['join'] });
  },
});

/** Why two records may not be joined by this viewer now: a code; null when nothing is in the way. */
export function whyNot(viewer: Viewer, { kept, joined }: SideBySide): string | null {
  if (viewer.personId === joined.person.id) return 'own-record';
  // Whoever joins chooses the address that signs in: with a role at stake, that is the administrators' to do.
  if ((kept.holdsRole || joined.holdsRole) && !holds(viewer, 'administrator')) return 'needs-administrator';
  return isInOpenDraft(viewer.db, joined.person.id) ? 'in-open-draft' : null;
}

/** Whether someone is writing a meeting's record down that names them: it would name nobody afterwards. */
const isInOpenDraft = (db: Db, personId: string): boolean =>
  db
    .prepared(
      `select 1 from log_drafts d join log_entries e on e.draft_id = d.id
       where d.state = 'open' and (instr(e.field, :personId) or instr(ifnull(e.value, ''), :personId)) limit 1`,
    )
    .get({ personId }) !== undefined;

type Joining = { id: string; keptId: string; joinedId: string; chosen: Chosen };

function joinRows(db: Db, { id, keptId, joinedId, chosen }: Joining): void {
  const ledger = new JoinLedger(db);
  const rowOf = (table: FieldTable, personId: string): Row | undefined =>
    rowAt(db, { table, rowKey: JSON.stringify([personId]) });
  const [kept, joined] = [rowOf('people', keptId), rowOf('people', joinedId)];
  if (!kept || !joined) return;
  const hats = (['advisors', 'partners'] as const).map((table) => ({
    table,
    both: [rowOf(table, keptId), rowOf(table, joinedId)] as const,
  }));
  ledger.setAside('people', joined);
  const patch = chosenPatch('people', chosen, kept, joined);
  const name = String(patch.name ?? kept.name);
  ledger.change('filled', 'people', kept, { ...patch, name_key: nameKey(name) });
  moveEverything(db, ledger, keptId, joinedId);
  for (const { table, both } of hats) {
    const now = rowOf(table, keptId);
    if (now && both[0] && both[1]) ledger.change('filled', table, now, chosenPatch(table, chosen, both[0], both[1]));
  }
  const advisor = rowOf('advisors', keptId);
  if (advisor?.recruited_by === keptId) ledger.change('filled', 'advisors', advisor, { recruited_by: null });
  ledger.close(id);
  keepOtherName(
    db,
    id,
    keptId,
    [kept, joined].map((row) => String(row.name)),
  );
}

/** The name that did not stay is known too. It has the join's own id, by which it goes when the join is taken apart. */
function keepOtherName(db: Db, joinId: string, personId: string, names: readonly string[]): void {
  const known = db
    .prepared(
      'select name_key from people where id = :personId union select name_key from other_names where person_id = :personId',
    )
    .pluck()
    .all({ personId }) as string[];
  const other = names.find((name) => !known.includes(nameKey(name)));
  if (other === undefined) return;
  db.orm
    .insert(otherNames)
    .values({ id: joinId, personId, name: other, nameKey: nameKey(other) })
    .run();
}
