import type { Day } from '../calendar';
import type { ExpenseKind, QuantityUnit, Receipt } from '../claims/words';
import type { ContributionKind } from '../contributions/words';
import type { Decision } from '../suggestions/words';
import type { GroupRef } from './seated-drafts';
import type { Place } from './sheet';

export type SuggestionDraft = {
  where: Place;
  group: GroupRef;
  day: Day;
  /** Null when a group said it, or nobody by name: `source` is what is written. */
  name: string | null;
  source: string;
  text: string;
  acknowledged: Day | null;
  decision: Decision | null;
  decided: Day | null;
  outcome: string | null;
  told: Day | null;
  owner: string | null;
  due: Day | null;
};

export type ContributionDraft = {
  where: Place;
  day: Day;
  name: string;
  kind: ContributionKind;
  what: string;
  minutes: number | null;
};

export type ExpenseDraft = {
  where: Place;
  group: GroupRef;
  day: Day;
  name: string;
  kind: ExpenseKind | 'honorarium';
  cents: number;
  quantity: number | null;
  unit: QuantityUnit | null;
  receipt: Receipt | null;
  submitted: Day | null;
  approved: Day | null;
  paid: Day | null;
  note: string | null;
};
