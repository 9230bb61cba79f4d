import type { AttendanceDraft, LateInvitationDraft, MeetingDraft, MotionDraft } from './met-drafts';
import type { ContributionDraft, ExpenseDraft, SuggestionDraft } from './said-drafts';
import type { PersonDraft, SeatDraft } from './seated-drafts';

/** What the rows of files say, before it is known who and which group they speak of. */
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
