import type { Day } from '../calendar';

/** How a person stands towards a meeting, as calendars say it (RFC 5545, PARTSTAT). */
export type Standing = 'yes' | 'no' | 'maybe' | 'unknown';

/** A meeting as a person's calendar shows it: everything in plain words already, in their language. */
export type CalendarEvent = {
  /** The same for as long as there is a calendar that knows it. */
  uid: string;
  sequence: number;
  /** When this word of it was written, UTC ms. */
  stampedAt: number;
  on: Day;
  /** UTC ms; a meeting whose time is not known takes the whole day. */
  startsAt: number | null;
  endsAt: number | null;
  title: string;
  place: string | null;
  /** No personal link to answer at belongs here: calendars are shared. */
  words: string;
  /** A page of this house. */
  page: string | null;
  cancelled: boolean;
};

/** Who sends an invitation, and the one person it is to. */
export type Parties = {
  organizer: { name: string; email: string };
  attendee: { name: string; email: string; standing: Standing };
};
