import type { Day } from '../calendar';
import type { Group } from '../groups/queries';
import type { SeatOn } from '../groups/shares';
import type { Side } from '../groups/words';
import type { MotionRow } from '../votes/queries';

/** The span a report is about, and the day it is seen from. */
export type Period = { from: Day; to: Day; asOf: Day };

/** Of a group; null is an open meeting, or what belongs to no group. */
type OfGroup = { groupId: string | null };

/** A person's places at the meetings of a group, key ones apart. */
export type PlaceFacts = OfGroup & {
  personId: string;
  side: Side;
  isKey: 0 | 1;
  expected: number;
  invited: number;
  came: number;
  unrecorded: number;
};
/** A person's invitations to the meetings of a group: how many, how many with no date, how many late. */
export type InvitationFacts = OfGroup & { personId: string; side: Side; sent: number; undated: number; late: number };
/** How many invitations gave so many days of notice. */
export type NoticeFacts = OfGroup & { side: Side; days: number; times: number };
/** A person's presences at the meetings of a group. */
export type PresenceFacts = OfGroup & { personId: string; side: Side; came: number; byAsking: number };
/** A meeting held: people there, guests included, and how many of them as advisors. */
export type MeetingFacts = OfGroup & { isKey: 0 | 1; recorded: number; people: number; advisors: number };
/** A person who voted for or against on a motion of the group recorded by name. */
export type VoterFacts = OfGroup & { personId: string; side: Side };
export type SuggestionFacts = OfGroup & {
  personId: string | null;
  decidedAfter: number | null;
  toldAfter: number | null;
};
/** Lines of a person's costs that were, or still are, so many days out of their pocket. */
export type CostFacts = OfGroup & { personId: string; days: number; paid: 0 | 1; lines: number };
export type HonorariumFacts = OfGroup & { personId: string; cents: number; paidCents: number };

/** What a period was for each group: added up in SQL as far as no figure is lost. */
export type EquityFacts = {
  groups: Group[];
  seats: SeatOn[];
  places: PlaceFacts[];
  invitations: InvitationFacts[];
  notices: NoticeFacts[];
  presences: PresenceFacts[];
  meetings: MeetingFacts[];
  motions: MotionRow[];
  voters: VoterFacts[];
  suggestions: SuggestionFacts[];
  costs: CostFacts[];
  honoraria: HonorariumFacts[];
};
