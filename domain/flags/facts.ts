import type { Day } from '../calendar';
import type { Power, SeatClass, Side } from '../groups/words';
import type { Attendance, Origin } from '../meetings/words';
import type { SuggestionStep } from '../suggestions/words';
import type { Given } from './load';

/** A span of days, both ends included; null is open. */
export type Span = { from: Day | null; to: Day | null };

export type SeatFacts = Span & {
  id: string;
  groupId: string;
  class: SeatClass;
  side: Side;
  weight: number;
  sittings: Sitting[];
};

/** A person in a seat; its span is what seat, membership and (for an advisor) leaving have in common. */
export type Sitting = Span & { id: string; personId: string; seat: SeatFacts };

/** A meeting held in the window. `came` counts everyone there, `guests` among them. */
export type MeetingFacts = {
  id: string;
  groupId: string | null;
  on: Day;
  key: boolean;
  invitationsSentOn: Day | null;
  came: number;
  guests: number;
};

/**
 * What a meeting was for the people of one side: how many were expected, how many of those the office invited, how
 * many guests they brought, and how many of them might have.
 */
export type SideFacts = { expected: number; invited: number; brought: number; might: number };
export type Sides = Readonly<Record<Side, SideFacts>>;

/** What one meeting was for one advisor: invited by the office or not, and how they came to be there. */
export type Place = {
  meeting: MeetingFacts;
  invited: boolean;
  sentOn: Day | null;
  origin: Origin | null;
  attendance: Attendance | null;
  /** They were absent, and a need they had told of was not met. */
  needUnmet: boolean;
  /** How many hours ahead they were told, where the time is known and they were absent. */
  hoursAhead: number | null;
};

/** Time an advisor gave, at a meeting or outside of any. */
export type SpentFacts = {
  on: Day;
  ref: { kind: 'meeting' | 'contribution'; id: string };
  groupId: string | null;
  minutes: number;
};

export type StepFacts = { step: SuggestionStep; on: Day; until: Day | null };
export type SuggestionFacts = {
  id: string;
  personId: string | null;
  groupId: string | null;
  raisedOn: Day;
  steps: StepFacts[];
};

/** An ask the advisor answered, and the day they were told what came of it. */
export type AnswerFacts = { askId: string; groupId: string | null; on: Day; toldOn: Day | null };

/** A line of a claim, in cents: what the advisor laid out and has a claim to. */
export type CostFacts = { lineId: string; on: Day; cents: number; paidOn: Day | null };

export type AdvisorFacts = {
  id: string;
  joinedOn: Day | null;
  leftOn: Day | null;
  firstInvitedOn: Day | null;
  sittings: Sitting[];
  /** The meetings of the window where they were an expected invitee with the advisor's hat on. */
  expectedAt: ReadonlySet<string>;
  /** By meeting id: the meetings of the window where there is an invitation or a presence. */
  places: ReadonlyMap<string, Place>;
  suggestions: SuggestionFacts[];
  answers: AnswerFacts[];
  costs: CostFacts[];
  claimedMeetings: ReadonlySet<string>;
  /** Days of costs whose claim names no meeting. */
  claimedDays: ReadonlySet<Day>;
  waivedMeetings: ReadonlySet<string>;
  /** What those who gave the most of all gave their time for, in the days that load is counted over. */
  spent: readonly SpentFacts[];
};

export type GroupFacts = {
  id: string;
  power: Power;
  closedOn: Day | null;
  firstMetOn: Day | null;
  seats: SeatFacts[];
  meetings: MeetingFacts[];
  /** Those of the group itself, by nobody in particular. */
  suggestions: SuggestionFacts[];
};

/** What each advisor and each group went through up to a day; everything in order of time. */
export type Facts = {
  /** The first day of the window. */
  from: Day;
  /** The day of the first meeting any record knows of. */
  firstMetOn: Day | null;
  advisors: ReadonlyMap<string, AdvisorFacts>;
  groups: ReadonlyMap<string, GroupFacts>;
  meetings: readonly MeetingFacts[];
  /** By meeting id; a meeting where nobody was expected and nobody brought anyone has none. */
  sides: ReadonlyMap<string, Sides>;
  /** Every active advisor of the team with the time they gave. */
  given: readonly Given[];
};
