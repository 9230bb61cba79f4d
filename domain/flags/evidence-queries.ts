import type { Day } from '../calendar';
import type { ExpenseKind } from '../claims/words';
import type { ContributionKind } from '../contributions/words';
import type { Side } from '../groups/words';
import type { Sector } from '../people/words';
import type { Viewer } from '../viewer';
import type { Evidence } from './finding';
import type { Flag } from './queries';
import type { EvidenceKind } from './words';

/** The row that evidence points at, as far as a page says it. */
export type Shown =
  | { kind: 'meeting'; title: string | null; group: string | null }
  | { kind: 'suggestion'; text: string; group: string | null }
  | { kind: 'ask'; text: string }
  | { kind: 'claim-line'; expense: ExpenseKind; group: string | null }
  | { kind: 'contribution'; contribution: ContributionKind; text: string; group: string | null }
  | { kind: 'seat'; side: Side; sector: Sector | null; weight: number; sitter: string | null }
  | { kind: 'group'; name: string };
/** `name` is that of the person the row speaks of, where it speaks of one. */
export type ShownEvidence = Evidence & { shown: Shown | null; name: string | null };

const BY_ID = 'in (select value from json_each(:ids))';

const STATEMENTS: Readonly<Record<EvidenceKind, string>> = {
  meeting: `select m.id, m.title, g.name as "group" from meetings m left join groups g on g.id = m.group_id where m.id ${BY_ID}`,
  suggestion: `select s.id, s.text, g.name as "group" from suggestions s left join groups g on g.id = s.group_id where s.id ${BY_ID}`,
  ask: `select id, text from asks where id ${BY_ID}`,
  'claim-line': `
    select l.id, l.kind as expense, g.name as "group" from claim_lines l join claims c on c.id = l.claim_id
    left join groups g on g.id = c.group_id where l.id ${BY_ID}`,
  contribution: `
    select c.id, c.kind as contribution, c.what as text, g.name as "group" from contributions c
    left join groups g on g.id = c.group_id where c.id ${BY_ID}`,
  seat: `
    select s.id, s.side, s.sector, s.weight,
      (select group_concat(p.name, ', ') from memberships ms join people p on p.id = ms.person_id
       where ms.seat_id = s.id and ms.from_day <= :today and coalesce(ms.to_day, :today) >= :today) as sitter
    from seats s where s.id ${BY_ID}`,
  group: `select id, name from groups where id ${BY_ID}`,
};

/** The evidence of a flag with the rows it points at. The flag comes from flagsOf or flagById, behind their policy. */
export function evidenceOf(viewer: Viewer, flag: Flag, today: Day): ShownEvidence[] {
  const evidence = flag.finding?.evidence ?? [];
  const shown = new Map<string, Shown>();
  for (const kind of Object.keys(STATEMENTS) as EvidenceKind[]) {
    const ids = evidence.filter(({ ref }) => ref.kind === kind).map(({ ref }) => ref.id);
    if (ids.length === 0) continue;
    const given = { ids: JSON.stringify(ids), ...(kind === 'seat' ? { today } : {}) };
    const rows = viewer.db.prepared(STATEMENTS[kind]).all(given) as { id: string }[];
    for (const { id, ...row } of rows) shown.set(`${kind}:${id}`, { kind, ...row } as Shown);
  }
  const names = namesOf(viewer, evidence);
  return evidence.map((row) => ({
    ...row,
    shown: shown.get(`${row.ref.kind}:${row.ref.id}`) ?? null,
    name: names.get(row.detail?.personId ?? '') ?? null,
  }));
}

function namesOf(viewer: Viewer, evidence: readonly Evidence[]): Map<string, string> {
  const ids = evidence.flatMap(({ detail }) => detail?.personId ?? []);
  if (ids.length === 0) return new Map();
  const rows = viewer.db.prepared(`select id, name from people where id ${BY_ID}`).all({ ids: JSON.stringify(ids) });
  return new Map((rows as { id: string; name: string }[]).map(({ id, name }) => [id, name]));
}
