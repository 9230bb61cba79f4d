import type { Day } from '../calendar';
import type { ExpenseKind, QuantityUnit, Receipt } from '../claims/words';
import type { ContributionKind } from '../contributions/words';
import type { MemberRole, Power, SeatClass, Side } from '../groups/words';
import type { MeetingState, Mode } from '../meetings/words';
import type {
  AdvisorKind,
  ContactChannel,
  HonorariumChoice,
  Language,
  RecruitedThrough,
  Sector,
} from '../people/words';
import type { Decision } from '../suggestions/words';
import type { Recording, Result } from '../votes/words';
import type { CodeMeaning, SuffixMeaning } from './lexicon/codes';
import type { Cell, Place } from './sheet';

/** What a row says, before it is known who and which group it speaks of. `where` is its place in the files, at the name. */
export type PersonDraft = {
  where: Place;
  name: string;
  side: Side;
  email: string | null;
  phone: string | null;
  language: Language | null;
  prefers: ContactChannel | null;
  kinds: AdvisorKind[];
  joined: Day | null;
  left: Day | null;
  honorarium: HonorariumChoice | null;
  recruited: RecruitedThrough | null;
  organization: string | null;
  sector: Sector | null;
  /** The groups that the person's own row names. */
  groups: string[];
};

/** The text that names a group, or the hints of the sheet when no column does. */
export type GroupRef = { written: string | null; hints: readonly string[]; column?: string };

export type SeatDraft = {
  where: Place;
  group: GroupRef;
  power: Power | null;
  /** Null when the seat is vacant. */
  name: string | null;
  side: Side | null;
  sector: Sector | null;
  weight: number | null;
  class: SeatClass | null;
  role: MemberRole;
  from: Day | null;
  to: Day | null;
  /** What the row says of the person besides, where no list of people does. */
  email: string | null;
  organization: string | null;
  kinds: AdvisorKind[];
  /** A membership that a person's own row mentions: it corrects no seat that stands. */
  slight: boolean;
};

export type MeetingDraft = {
  where: Place;
  group: GroupRef;
  day: Day;
  start: string | null;
  end: string | null;
  title: string | null;
  mode: Mode | null;
  key: boolean;
  invitationsSent: Day | null;
  story: boolean;
  place: string | null;
  state: MeetingState | null;
};

/** One cell of a grid, or one row of an attendance list. `day` may still lack its year ("Nov 10"). */
export type PresenceDraft = {
  where: Place;
  name: string;
  email: string | null;
  hat: { side: Side | null; sector: Sector | null };
  day: Day | { dayOfYear: string };
  meaning: CodeMeaning;
  suffixes: ReadonlySet<SuffixMeaning>;
  guests: number;
  written: string;
  /** It says no more than that the person came: the meeting says how. */
  bare: boolean;
  /** A blank that was taken for an absence, which nobody wrote. */
  assumed: boolean;
};

/** The attendance of one sheet. `days` are its columns, also those where every cell is blank. */
export type AttendanceDraft = {
  where: Place;
  group: GroupRef;
  days: (Day | { dayOfYear: string })[];
  people: { where: Place; name: string; email: string | null; hat: { side: Side | null; sector: Sector | null } }[];
  presences: (PresenceDraft & { group: GroupRef })[];
};

export type LateInvitationDraft = { where: Place; group: GroupRef; day: Day; name: string; told: Day };

export type MotionDraft = {
  where: Place;
  group: GroupRef;
  day: Day;
  text: string;
  recorded: Recording;
  /** `names` in the likeliest way; `ways` in every way the cell may be parted. */
  votes: {
    choice: 'for' | 'against' | 'abstain' | 'recused';
    column: string;
    names: string[];
    ways: string[][];
    count: number | null;
  }[];
  result: Result | null;
  mover: string | null;
  seconder: string | null;
};

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

export type Drafts = {
  people: PersonDraft[];
  seats: SeatDraft[];
  meetings: MeetingDraft[];
  attendance: AttendanceDraft[];
  lateInvitations: LateInvitationDraft[];
  motions: MotionDraft[];
  suggestions: SuggestionDraft[];
  contributions: ContributionDraft[];
  expenses: ExpenseDraft[];
};

export const noDrafts = (): Drafts => ({
  people: [],
  seats: [],
  meetings: [],
  attendance: [],
  lateInvitations: [],
  motions: [],
  suggestions: [],
  contributions: [],
  expenses: [],
});

/** A heading of a grid, with the day it stands for. */
export type DayColumn = { index: number; cell: Cell; day: Day | { dayOfYear: string } };
