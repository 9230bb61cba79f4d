import type { Day } from '../calendar';
import type { Side } from '../groups/words';
import type { MeetingState, Mode } from '../meetings/words';
import type { Sector } from '../people/words';
import type { Recording, Result } from '../votes/words';
import type { CodeMeaning, SuffixMeaning } from './lexicon/codes';
import type { GroupRef } from './seated-drafts';
import type { Cell, Place } from './sheet';

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

/** A heading of a grid, with the day it stands for. */
export type DayColumn = { index: number; cell: Cell; day: Day | { dayOfYear: string } };
