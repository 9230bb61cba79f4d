import type { Day } from '../calendar';
import type { Invitee } from '../invitations/invitee-queries';
import type { Offer } from '../meetings/words';
import type { Thresholds } from '../settings/words';
import type { ConcernKind } from './words';

/** What the rules look at: a meeting that is ahead, its people, and what is known of them elsewhere. */
export type ReadinessFacts = {
  today: Day;
  thresholds: Thresholds;
  meeting: {
    id: string;
    on: Day;
    key: boolean;
    /** What an invitation cannot say yet: when, where, how to be there from afar. */
    unknown: readonly ('times' | 'place' | 'way-in')[];
    offers: readonly Offer[];
    /** Papers and how many of them were not sent yet. */
    papers: number;
    papersUnsent: number;
  };
  people: readonly Invitee[];
  /** Who is to be somewhere else at the same time, and where. */
  clashes: readonly { personId: string; name: string; where: string; meetingId: string }[];
  /** Advisors with too many seats, or among the top in hours. */
  overLoaded: readonly { personId: string; seats: number; hours: number; overGroups: boolean; overHours: boolean }[];
  /** Who asked to come and waits for an answer. */
  waiting: readonly { personId: string; name: string }[];
};

export type Named = { personId: string; name: string };
/** Something amiss: whom it is about, and the figures its sentence names. */
export type Concern = {
  kind: ConcernKind;
  people: readonly Named[];
  figures: Readonly<Record<string, number>>;
  /** A day its sentence names. */
  day?: Day;
};

export type Check = (facts: ReadinessFacts) => Concern | null;

export const named = ({ personId, name }: Named): Named => ({ personId, name });
