import { saidNoUnoffered } from '../invitations/nothing-offered';
import { type LeaveOutReason, leaveOutReasons, type ReplyReason, replyReasons } from '../invitations/words';
import type { Thresholds } from '../settings/words';
import {
  type Band,
  type ByFamily,
  bandOf,
  type CutRow,
  familyOf,
  type LeaveOutFacts,
  type NoCut,
  type NoFacts,
  noCuts,
  type People,
  type ReasonFamily,
  reasonFamilies,
  type SaidNo,
} from './said-no';
import { hiding, isPrimary, type Line } from './suppression';

const peopleIn = (rows: readonly { personId: string }[]): number => new Set(rows.map((row) => row.personId)).size;

/** A one-way table of distinct people: how many in each line, and in all of them. */
type Table = { counts: number[]; lines: Line[]; total: number };

function tableOf<Row extends { personId: string }, Key>(
  rows: readonly Row[],
  keys: readonly Key[],
  of: (row: Row) => Key,
) {
  const total = peopleIn(rows);
  const counts = keys.map((key) => peopleIn(rows.filter((row) => of(row) === key)));
  const lines = counts.map((people) => ({ people, cells: [{ people, rest: people === 0 ? 0 : total - people }] }));
  return { counts, lines, total } satisfies Table;
}

const hidingOf = ({ lines, total }: Table) => hiding(lines, { people: total, rest: 0 });

const shownOf = <Key extends string>(keys: readonly Key[], counts: readonly number[], hidden: readonly boolean[]) =>
  Object.fromEntries(keys.map((key, i) => [key, hidden[i] ? 'hidden' : (counts[i] ?? 0)])) as Record<Key, People>;

/** Why advisors said no, in people, and what may be told of it. */
export function saidNoOf(nos: readonly NoFacts[], leftOut: readonly LeaveOutFacts[], thresholds: Thresholds): SaidNo {
  const of = (family: ReasonFamily) => nos.filter((no) => familyOf(no.reason) === family);
  const cutOf = (cut: NoCut, family: ReasonFamily) =>
    tableOf<NoFacts, Band>(of(family), noCuts[cut], (no) => bandOf(cut, no, thresholds));
  const { counts, total, hide } = familiesOf(nos, cutOf);
  const families = shownOf(reasonFamilies, counts, hide.lines);
  const cuts = (Object.keys(noCuts) as NoCut[]).map((cut) => [
    cut,
    cutRows(cut, (family) => (families[family] === 'hidden' ? null : cutOf(cut, family))),
  ]);
  return {
    people: hide.total ? 'hidden' : total,
    families,
    reasons: reasonsOf(reasonFamilies.filter((family) => families[family] !== 'hidden').map((one) => [one, of(one)])),
    cuts: Object.fromEntries(cuts),
    unoffered: families['cost-or-care'] === 'hidden' ? 'hidden' : unofferedOf(of('cost-or-care')),
    leftOut: leftOutOf(leftOut),
  };
}

/** The families, and which are hidden; one of which a cut would tell too much goes as if few stood behind it. */
function familiesOf(nos: readonly NoFacts[], cutOf: (cut: NoCut, family: ReasonFamily) => Table) {
  const table = tableOf(nos, reasonFamilies, (no) => familyOf(no.reason));
  const tells = (family: ReasonFamily) =>
    (Object.keys(noCuts) as NoCut[]).some((cut) => hidingOf(cutOf(cut, family)).total);
  const lines = table.lines.map((line, i) =>
    tells(reasonFamilies[i]!) ? { ...line, cells: [...line.cells, { people: 1, rest: 0 }] } : line,
  );
  return { counts: table.counts, total: table.total, hide: hidingOf({ ...table, lines }) };
}

/** The bands of a cut, each with its people by family; a family that is hidden has no table. */
function cutRows(cut: NoCut, tableOfFamily: (family: ReasonFamily) => Table | null): CutRow[] {
  const columns = reasonFamilies.map((family) => {
    const table = tableOfFamily(family);
    const hidden = table === null ? null : hidingOf(table).lines;
    const cell = (i: number): People => (table === null || hidden?.[i] ? 'hidden' : (table.counts[i] ?? 0));
    return { family, cell };
  });
  return noCuts[cut].map((band, i) => ({
    band,
    people: Object.fromEntries(columns.map(({ family, cell }) => [family, cell(i)])) as ByFamily,
  }));
}

/** The reasons of the families whose reasons are each nobody's or enough people's. */
function reasonsOf(families: readonly (readonly [ReasonFamily, readonly NoFacts[]])[]): SaidNo['reasons'] {
  const shown = families.flatMap(([family, nos]) => {
    const own = replyReasons.filter((reason) => familyOf(reason) === family);
    const { counts, lines } = tableOf<NoFacts, ReplyReason | null>(nos, own, (no) => no.reason);
    const tells = lines.some(({ cells }) => cells.some(isPrimary));
    return tells ? [] : own.map((reason, i) => [reason, counts[i] ?? 0]);
  });
  return Object.fromEntries(shown);
}

function unofferedOf(nos: readonly NoFacts[]): People {
  const people = peopleIn(nos.filter(({ reason, offered }) => saidNoUnoffered(reason, offered)));
  return isPrimary({ people, rest: peopleIn(nos) - people }) ? 'hidden' : people;
}

function leftOutOf(rows: readonly LeaveOutFacts[]): SaidNo['leftOut'] {
  const advisors = rows.filter(({ side }) => side === 'advisor');
  const table = tableOf<LeaveOutFacts, LeaveOutReason>(advisors, leaveOutReasons, (row) => row.reason);
  return {
    advisors: advisors.length,
    partners: rows.length - advisors.length,
    reasons: shownOf(leaveOutReasons, table.counts, hidingOf(table).lines),
  };
}
