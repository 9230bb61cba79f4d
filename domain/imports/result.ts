import type { LeftOutSheet } from './left-out-rows';
import type { Problem } from './sheet';

/** The nouns an import brings in, in the order a person would look for them. */
export const importNouns = [
  'advisors',
  'partners',
  'groups',
  'memberships',
  'meetings',
  'invitations',
  'presences',
  'guests',
  'motions',
  'ballots',
  'suggestions',
  'contributions',
  'expenses',
  'honoraria',
] as const;
export type ImportNoun = (typeof importNouns)[number];

/** What the files' records come to, whether they were new or already there. Cents and minutes. */
export type ImportCounts = {
  advisors: number;
  partners: number;
  groups: number;
  memberships: number;
  meetings: number;
  invitations: number;
  invitationsToAdvisors: number;
  joinedByRequest: number;
  attendedByAdvisors: number;
  guests: number;
  motions: number;
  motionsNamed: number;
  ballots: number;
  ballotsByAdvisors: number;
  suggestions: number;
  contributions: number;
  contributionMinutes: number;
  expenseLines: number;
  expenseCents: number;
  honorariumLines: number;
  honorariumCents: number;
  expenseRowsRefused: number;
};

export const noCounts = (): ImportCounts => ({
  advisors: 0,
  partners: 0,
  groups: 0,
  memberships: 0,
  meetings: 0,
  invitations: 0,
  invitationsToAdvisors: 0,
  joinedByRequest: 0,
  attendedByAdvisors: 0,
  guests: 0,
  motions: 0,
  motionsNamed: 0,
  ballots: 0,
  ballotsByAdvisors: 0,
  suggestions: 0,
  contributions: 0,
  contributionMinutes: 0,
  expenseLines: 0,
  expenseCents: 0,
  honorariumLines: 0,
  honorariumCents: 0,
  expenseRowsRefused: 0,
});

export type Tally = Record<ImportNoun, { added: number; changed: number; same: number }>;

export const noTally = (): Tally =>
  Object.fromEntries(importNouns.map((noun) => [noun, { added: 0, changed: 0, same: 0 }])) as Tally;

/** Two people who may be one: kept apart until a person says so. */
export type Duplicate = {
  file: string;
  sheet: string;
  row: number;
  name: string;
  similarTo: string;
  because: 'similar-name' | 'same-name';
};

export type ImportResult = {
  counts: ImportCounts;
  tally: Tally;
  refused: Problem[];
  warnings: Problem[];
  duplicates: Duplicate[];
  ignored: { file: string; sheet: string }[];
  /** The rows left out as they stood, once the files themselves are let go. */
  leftOut?: LeftOutSheet[];
};
