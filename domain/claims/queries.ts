import type { Day } from '../calendar';
import { ohtOf, ratesByDay } from '../settings/queries';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import { FIRST_COST } from './claimed-queries';
import { type ClaimDates, stateOf } from './lifecycle';
import { canSeeClaim } from './policy';
import { type Allowed, allowedOf } from './reimbursement';
import type { ClaimState, ExpenseKind, MealKind, QuantityUnit, Receipt } from './words';

export type ReceiptRef = { id: string; type: string };
export type ClaimLine = {
  id: string;
  kind: ExpenseKind;
  on: Day;
  quantity: number | null;
  unit: QuantityUnit | null;
  meal: MealKind | null;
  claimedCents: number;
  allowedCents: number | null;
  rateCents: number | null;
  receipt: Receipt | null;
  noReceiptBecause: string | null;
  note: string | null;
  files: ReceiptRef[];
  /** What the rules allow of it. */
  proposed: Allowed;
};
export type Claim = ClaimDates & {
  id: string;
  personId: string;
  name: string;
  groupId: string | null;
  group: string | null;
  meetingId: string | null;
  title: string | null;
  /** The day of the meeting, else of the first cost. */
  on: Day | null;
  returnedBecause: string | null;
  advanceCents: number;
  state: ClaimState;
  lines: ClaimLine[];
  claimedCents: number;
  /** What was allowed, or what the rules would allow until someone approved it. */
  allowedCents: number;
  /** How it stands, for forms about it (stamp.ts). */
  stamp: string;
};

const CLAIMS = `
  select c.id, c.person_id as personId, p.name, coalesce(c.group_id, m.group_id) as groupId, g.name as "group",
    c.meeting_id as meetingId, m.title, coalesce(m.on_day, ${FIRST_COST}) as "on", c.submitted_on as submittedOn,
    c.returned_on as returnedOn, c.returned_because as returnedBecause, c.approved_on as approvedOn, c.paid_on as paidOn,
    c.advance_cents as advanceCents, c.imported, coalesce(pr.minutes, (m.ends_at - m.starts_at) / 60000) as minutes
  from claims c join people p on p.id = c.person_id left join meetings m on m.id = c.meeting_id
    left join groups g on g.id = coalesce(c.group_id, m.group_id)
    left join presences pr on pr.meeting_id = c.meeting_id and pr.person_id = c.person_id
  where c.id in (select value from json_each(?))`;

const LINES = `
  select l.id, l.claim_id as claimId, l.kind, l.on_day as "on", l.quantity, l.unit, l.meal, l.claimed_cents as claimedCents,
    l.allowed_cents as allowedCents, l.rate_cents as rateCents, l.receipt, l.no_receipt_because as noReceiptBecause, l.note,
    (select json_group_array(json_object('id', f.id, 'type', f.type) order by f.added_at, f.id)
     from receipt_files f where f.line_id = l.id) as files
  from claim_lines l where l.claim_id in (select value from json_each(?)) order by l.on_day, l.id`;

type Row = Omit<Claim, 'imported' | 'state' | 'lines' | 'stamp'> & { imported: 0 | 1; minutes: number | null };
type LineRow = Omit<ClaimLine, 'files' | 'proposed'> & { claimId: string; files: string };

/** The claims with these ids that the viewer may see, in the order of the ids; a fixed number of statements. */
export function claimsByIds(viewer: Viewer, ids: readonly string[]): Claim[] {
  const list = JSON.stringify(ids);
  const rows = (viewer.db.prepared(CLAIMS).all(list) as Row[]).filter((row) => canSeeClaim(viewer, row));
  const lines = viewer.db.prepared(LINES).all(list) as LineRow[];
  const ratesOn = ratesByDay(viewer);
  const zone = ohtOf(viewer).mileageZone === 'north' ? 'north' : 'south';
  const claimOf = ({ minutes, imported: fromRecords, ...row }: Row): Claim => {
    const imported = fromRecords === 1;
    const own = lines
      .filter(({ claimId }) => claimId === row.id)
      .map(({ claimId: _, files, ...line }): ClaimLine => {
        const proposed = allowedOf(line, { rates: ratesOn(line.on), zone, minutes, imported });
        return { ...line, files: JSON.parse(files) as ReceiptRef[], proposed };
      });
    const { name: _, group: __, title: ___, ...standing } = row;
    const stamp = stampOf([standing, own]);
    return { ...row, imported, state: stateOf({ ...row, imported }), lines: own, ...sumsOf(own), stamp };
  };
  const found = new Map(rows.map((row) => [row.id, claimOf(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

const sumsOf = (lines: readonly ClaimLine[]) => ({
  claimedCents: lines.reduce((sum, line) => sum + line.claimedCents, 0),
  allowedCents: lines.reduce((sum, line) => sum + (line.allowedCents ?? line.proposed.cents), 0),
});

export const claimById = (viewer: Viewer, id: string): Claim | null => claimsByIds(viewer, [id])[0] ?? null;

/** The claim a line belongs to; null when there is none that the viewer may see. */
export function claimOfLine(viewer: Viewer, lineId: string): { claim: Claim; line: ClaimLine } | null {
  const claimId = viewer.db.prepared('select claim_id from claim_lines where id = ?').pluck().get(lineId);
  const claim = typeof claimId === 'string' ? claimById(viewer, claimId) : null;
  const line = claim?.lines.find(({ id }) => id === lineId);
  return claim && line ? { claim, line } : null;
}
