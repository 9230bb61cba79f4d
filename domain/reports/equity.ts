import type { Group } from '../groups/queries';
import type { SeatOn } from '../groups/shares';
import type { Power, Side } from '../groups/words';
import type { Thresholds } from '../settings/words';
import { answerMeasures } from './answer-measures';
import { factsByGroup, hasGroupless, hasSome } from './by-group';
import type { EquityFacts, Period } from './facts';
import { type Figure, type Hidden, type Measure, shown } from './measure';
import { meetingMeasures } from './meeting-measures';
import { type Parity, parityOf } from './parity';
import type { SaidNo } from './said-no';
import { claimMeasures, honorariumMeasures } from './suppressed';
import { hiding } from './suppression';
import { voteMeasures } from './vote-measures';
import type { MeasureName } from './words';

type Measures = Record<MeasureName, Measure>;
export type Figures = Record<MeasureName, Figure>;

/** What the report says of a group, or of all: how big it is, and its figures. */
export type Section = {
  meetings: number;
  keyMeetings: number;
  advisors: number;
  parity: Parity;
  keyParity: Parity;
  figures: Figures;
};
/** A seat without who sits in it. */
export type SeatShown = { side: Side; weight: number; filled: boolean };
export type GroupSection = Section & {
  groupId: string | null;
  group: string | null;
  power: Power | null;
  seats: SeatShown[];
};

/** The one result behind the page, the CSV and the command line. `overall` is null for who may see some groups only. */
export type EquityReport = Period & {
  thresholds: Thresholds;
  overall: Section | null;
  groups: GroupSection[];
  /** Why advisors said no, of the whole team; null for who may see some groups only. */
  saidNo: SaidNo | null;
};

type Counted = Omit<Section, 'figures'> & { measures: Measures };

/**
 * Pure aggregation: the same figures for each group, for what belongs to none, and for all. Groups by name; one
 * that was closed, and of which the period holds nothing, is left out.
 */
export function equityReport(facts: EquityFacts, period: Period, thresholds: Thresholds): Omit<EquityReport, 'saidNo'> {
  const ofGroup = factsByGroup(facts);
  const isOver = ({ closedOn }: Group) => closedOn !== null && closedOn <= period.to;
  const there = facts.groups.filter((group) => !isOver(group) || hasSome(ofGroup(group.id)));
  const named = there.map((group) => ({ groupId: group.id, group: group.name, power: group.power }));
  const listed = hasGroupless(facts) ? [...named, { groupId: null, group: null, power: null }] : named;
  const counted = listed.map(({ groupId }) => count(ofGroup(groupId), thresholds));
  const all = count(facts, thresholds);
  const hidden = hiddenFigures(counted, all);
  return {
    ...period,
    thresholds,
    overall: section(all, hidden.total),
    groups: listed.map((group, i) => ({
      ...group,
      seats: facts.seats.filter((seat) => seat.groupId === group.groupId && seat.class !== 'alternate').map(seatShown),
      ...section(counted[i] ?? all, hidden.lines[i] ?? new Set()),
    })),
  };
}

const seatShown = ({ side, weight, personId }: SeatOn): SeatShown => ({ side, weight, filled: personId !== null });

function count(facts: EquityFacts, thresholds: Thresholds): Counted {
  const measures = {
    ...voteMeasures(facts),
    ...meetingMeasures(facts, thresholds),
    ...answerMeasures(facts, thresholds),
  };
  return {
    meetings: facts.meetings.length,
    keyMeetings: facts.meetings.filter((meeting) => meeting.isKey === 1).length,
    advisors: new Set(facts.places.filter((place) => place.side === 'advisor').map((place) => place.personId)).size,
    parity: parityOf(measures['invited-advisors'], measures['invited-partners'], thresholds),
    keyParity: parityOf(measures['invited-key-advisors'], measures['invited-key-partners'], thresholds),
    measures,
  };
}

/** The measures to hide in each group and overall. Claims go together, honoraria go together. */
function hiddenFigures(groups: readonly Counted[], all: Counted) {
  const hidden = { lines: groups.map(() => new Set<MeasureName>()), total: new Set<MeasureName>() };
  for (const family of [claimMeasures, honorariumMeasures] as const) {
    const [base] = family;
    const lines = groups.map(({ measures }) => ({
      people: measures[base].people,
      cells: family.map((name) => measures[name]),
    }));
    for (const name of family) {
      const hide = hiding(lines, all.measures[name]);
      for (const [i, isHidden] of hide.lines.entries()) if (isHidden) hidden.lines[i]?.add(name);
      if (hide.total) hidden.total.add(name);
    }
  }
  return hidden;
}

const HIDDEN: Hidden = { hidden: true };

function section({ measures, ...size }: Counted, hidden: ReadonlySet<MeasureName>): Section {
  const figures = Object.entries(measures).map(([name, measure]) => [
    name,
    hidden.has(name as MeasureName) ? HIDDEN : shown(measure),
  ]);
  return { ...size, figures: Object.fromEntries(figures) as Figures };
}
