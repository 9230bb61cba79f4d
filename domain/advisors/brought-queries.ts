import type { Day } from '../calendar';
import type { ExpenseKind, HonorariumState, QuantityUnit } from '../claims/words';
import type { ContributionKind } from '../contributions/words';
import type { Attendance, Origin } from '../meetings/words';
import { loopOf, type StepTaken, type SuggestionLoop } from '../suggestions/loop';
import type { Viewer } from '../viewer';
import type { Outcome } from '../votes/outcome';
import { outcomesById } from '../votes/queries';
import type { Choice } from '../votes/words';

type Entry<Kind extends string, Parts> = { kind: Kind; id: string; on: Day; group: string | null } & Parts;

export type MeetingComeTo = Entry<
  'meeting',
  { meetingId: string; title: string | null; origin: Origin; attendance: Attendance; minutes: number | null }
>;
/** `outcome` is what came of the motion by its votes, where they can be counted, else as the record states. */
export type BallotCast = Entry<'ballot', { motionId: string; text: string; choice: Choice; outcome: Outcome }>;
export type SuggestionMade = Entry<
  'suggestion',
  { text: string; ownerName: string | null; dueOn: Day | null; loop: SuggestionLoop }
>;
export type ContributionMade = Entry<
  'contribution',
  { contribution: ContributionKind; what: string; minutes: number | null }
>;
export type CostLine = { expense: ExpenseKind; quantity: number | null; unit: QuantityUnit | null; cents: number };
export type CostClaimed = Entry<
  'claim',
  { submittedOn: Day | null; approvedOn: Day | null; paidOn: Day | null; cents: number; lines: CostLine[] }
>;
export type HonorariumGiven = Entry<'honorarium', { cents: number; state: HonorariumState; paidOn: Day | null }>;

/** One thing a person brought, or got for it. Money is cents, time is minutes. */
export type Brought = MeetingComeTo | BallotCast | SuggestionMade | ContributionMade | CostClaimed | HonorariumGiven;

const IN = 'in (select value from json_each(:ids))';

const MEETINGS = `
  select 'meeting' as kind, p.id, m.id as meetingId, m.on_day as "on", g.name as "group", m.title, p.origin, p.attendance, p.minutes
  from presences p join meetings m on m.id = p.meeting_id left join groups g on g.id = m.group_id where p.id ${IN}`;

const BALLOTS = `
  select 'ballot' as kind, b.id, m.on_day as "on", g.name as "group", mo.id as motionId, mo.text, b.choice
  from ballots b join motions mo on mo.id = b.motion_id join meetings m on m.id = mo.meeting_id
    left join groups g on g.id = m.group_id where b.id ${IN}`;

const SUGGESTIONS = `
  select 'suggestion' as kind, s.id, s.raised_on as "on", g.name as "group", s.text, s.owner_name as ownerName,
    s.due_on as dueOn,
    (select json_group_array(json_object('step', t.step, 'on', t.on_day, 'decision', t.decision, 'reason', t.reason,
       'note', t.note) order by t.on_day, t.id) from suggestion_steps t where t.suggestion_id = s.id) as steps
  from suggestions s left join groups g on g.id = s.group_id where s.id ${IN}`;

const CONTRIBUTIONS = `
  select 'contribution' as kind, id, on_day as "on", null as "group", kind as contribution, what, minutes
  from contributions where id ${IN}`;

const CLAIMS = `
  select 'claim' as kind, c.id, min(l.on_day) as "on", g.name as "group", c.submitted_on as submittedOn,
    c.approved_on as approvedOn, c.paid_on as paidOn, sum(coalesce(l.allowed_cents, l.claimed_cents)) as cents,
    json_group_array(json_object('expense', l.kind, 'quantity', l.quantity, 'unit', l.unit,
      'cents', coalesce(l.allowed_cents, l.claimed_cents)) order by l.on_day, l.id) as lines
  from claims c join claim_lines l on l.claim_id = c.id left join groups g on g.id = c.group_id
  where c.id ${IN} group by c.id`;

const HONORARIA = `
  select 'honorarium' as kind, h.id, h.on_day as "on", g.name as "group", h.cents, h.state, h.paid_on as paidOn
  from honoraria h left join groups g on g.id = h.group_id where h.id ${IN}`;

const STATEMENTS: Readonly<Record<Brought['kind'], string>> = {
  meeting: MEETINGS,
  ballot: BALLOTS,
  suggestion: SUGGESTIONS,
  contribution: CONTRIBUTIONS,
  claim: CLAIMS,
  honorarium: HONORARIA,
};

type Stored = Brought & { steps?: string; lines?: string };

const UNKNOWN: Outcome = { result: null, decisiveForAdvisors: null, disagrees: false };

function asBrought(row: Stored, outcomes: ReadonlyMap<string, Outcome>): Brought {
  if (row.kind === 'ballot') return { ...row, outcome: outcomes.get(row.motionId) ?? UNKNOWN };
  if (row.kind === 'suggestion') {
    const { steps, ...suggestion } = row;
    return { ...suggestion, loop: loopOf(JSON.parse(steps ?? '[]') as StepTaken[]) };
  }
  if (row.kind === 'claim') return { ...row, lines: JSON.parse(String(row.lines)) as CostLine[] };
  return row;
}

/** The things with these ids, by id: a statement a kind, and one for what came of motions. The ids are those a scoped query found. */
export function broughtByIds(
  viewer: Viewer,
  ids: readonly string[],
  kinds: readonly Brought['kind'][],
): Map<string, Brought> {
  const list = JSON.stringify(ids);
  const rows = kinds.flatMap((kind) => viewer.db.sql.prepare(STATEMENTS[kind]).all({ ids: list }) as Stored[]);
  const motions = rows.flatMap((row) => (row.kind === 'ballot' ? [row.motionId] : []));
  const outcomes = kinds.includes('ballot') ? outcomesById(viewer, motions) : new Map<string, Outcome>();
  return new Map(rows.map((row) => [row.id, asBrought(row, outcomes)]));
}
