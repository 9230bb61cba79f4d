import type { Day } from '../calendar';
import type { Power, SeatClass, Side } from '../groups/words';
import type { Attendance, Origin } from '../meetings/words';
import type { SuggestionStep } from '../suggestions/words';

/** The rows facts are made of, as the statements of facts-queries give them. */
export type Rows = {
  advisors: { id: string; joinedOn: Day | null; leftOn: Day | null; firstInvitedOn: Day | null }[];
  leaves: { personId: string; from: Day; to: Day | null }[];
  groups: { id: string; power: Power; closedOn: Day | null; firstMetOn: Day | null }[];
  seats: {
    id: string;
    groupId: string;
    class: SeatClass;
    side: Side;
    weight: number;
    from: Day | null;
    to: Day | null;
  }[];
  memberships: { seatId: string; personId: string; from: Day; to: Day | null }[];
  meetings: {
    id: string;
    groupId: string | null;
    on: Day;
    key: 0 | 1;
    invitationsSentOn: Day | null;
    people: number;
    guests: number;
  }[];
  firstMetOn: Day | null;
  invitations: { meetingId: string; personId: string; sentOn: Day | null }[];
  presences: { meetingId: string; personId: string; origin: Origin; attendance: Attendance }[];
  suggestions: { id: string; personId: string | null; groupId: string | null; raisedOn: Day }[];
  steps: { id: string; suggestionId: string; step: SuggestionStep; on: Day; until: Day | null }[];
  answers: { askId: string; personId: string; groupId: string | null; on: Day; toldOn: Day | null }[];
  claims: {
    id: string;
    personId: string;
    meetingId: string | null;
    advanceCents: number;
    submittedOn: Day | null;
    paidOn: Day | null;
  }[];
  lines: { id: string; claimId: string; on: Day; cents: number }[];
  waivers: { meetingId: string; personId: string; on: Day }[];
};
