import type { Day } from '../calendar';
import type { MemberRole, Power, SeatClass, Side } from '../groups/words';
import type {
  AdvisorKind,
  ContactChannel,
  HonorariumChoice,
  Language,
  RecruitedThrough,
  Sector,
} from '../people/words';
import type { Place } from './sheet';

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
