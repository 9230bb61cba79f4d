import type { Day } from '../calendar';
import type { ThresholdName, Thresholds } from '../settings/words';
import type { Facts } from './facts';
import type { EvidenceKind, EvidenceWord, FlagRule } from './words';

/** What a row of evidence says more of: a day, days, cents, minutes, who was there, or how many of each side were invited. */
export type Detail = {
  day?: Day;
  days?: number;
  cents?: number;
  minutes?: number;
  people?: number;
  guests?: number;
  personId?: string;
  invited?: number;
  expected?: number;
  partnersInvited?: number;
  partnersExpected?: number;
};

/** One row that shows it. */
export type Evidence = { on: Day; what: EvidenceWord; ref: { kind: EvidenceKind; id: string }; detail?: Detail };

/**
 * What a rule found about one advisor or one group. `measure` says how bad it is, to compare a finding with
 * itself on another day: meetings, suggestions or cents, as each rule says. `figures` are for its sentence,
 * `groupIds` the groups where it happened.
 */
export type Finding = {
  rule: FlagRule;
  personId?: string;
  groupId?: string;
  since: Day;
  measure: number;
  figures: Readonly<Record<string, number>>;
  groupIds: readonly string[];
  evidence: readonly Evidence[];
};

export type Rule = (facts: Facts, thresholds: Thresholds, now: Day) => Finding[];

/** The thresholds each rule reads, for a page to show beside it. */
export const thresholdsOf: Readonly<Record<FlagRule, readonly ThresholdName[]>> = {
  'left-out': [
    'left-out-key-meetings',
    'left-out-in-a-row',
    'left-out-share-percent',
    'left-out-share-least-meetings',
    'window-months',
  ],
  'had-to-ask': ['had-to-ask-elsewhere', 'window-months'],
  'never-invited': ['never-invited-days'],
  'late-notice': ['told-late-meetings', 'window-months'],
  'effectively-excluded': ['told-late-hours', 'window-months'],
  'drifting-away': ['drifting-came-least', 'drifting-came-of', 'drifting-missed', 'window-months'],
  'over-load': ['over-load-groups', 'over-load-top-percent', 'over-load-days'],
  'seat-without-vote': [],
  'structural-gap': [],
  'lone-voice': ['lone-voice-people', 'window-months'],
  'invitation-parity': ['parity-floor-percent', 'parity-least-places', 'window-months'],
  'guest-parity': ['window-months'],
  unanswered: ['unanswered-days'],
  'decision-overdue': ['decision-overdue-days'],
  'never-told': ['never-told-days'],
  'feedback-without-follow-up': ['no-follow-up-suggestions', 'no-follow-up-days'],
  'out-of-pocket': ['out-of-pocket-days', 'window-months'],
  unclaimed: ['unclaimed-days', 'unclaimed-meetings', 'window-months'],
};

type Dated = { on: Day; id?: string; ref?: { id: string } };
const idOf = (row: Dated): string => row.id ?? row.ref?.id ?? '';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In order of time; what fell on one day in order of id, so that the order rows came in never shows. */
export const byDay = <Row extends Dated>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => compare(a.on, b.on) || compare(idOf(a), idOf(b)));

export const later = (a: Day, b: Day): Day => (a > b ? a : b);
export const earliest = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);

/** Each id once, in the order first met; null is no id. */
export const distinct = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null)),
];

export const meetingRef = (meeting: { id: string }): Evidence['ref'] => ({ kind: 'meeting', id: meeting.id });
