import type { MailKind } from '@/domain/notifications/kinds';
import type { CalendarMethod } from '@/domain/notifications/words';
import type { Language } from '@/domain/people/words';
import type { Viewer } from '@/domain/viewer';
import { composeDigest } from './composers/digest';
import {
  composeCancelled,
  composeChanged,
  composeInvitation,
  composeReminder,
  composeWithdrawn,
} from './composers/invitation';
import { composeNote, composeOpenMeeting } from './composers/network';
import { composeRequestAnswered, composeRequestChanged } from './composers/request';
import type { Words } from './words';

/** A mail whose words are put together now, because it is about to go. */
export type MailToCompose = {
  id: string;
  kind: string;
  aboutKind: string | null;
  aboutId: string | null;
  to: { personId: string; name: string; email: string };
  language: Language;
  /** Every message, in the person's language and with the office's own words. */
  t: Words;
  /** UTC ms. */
  now: number;
};

/**
 * What a mail says. In `body`: paragraphs with an empty line between; a paragraph that is only an address of this
 * house is a link, and one that is ANSWER_LINK is where the person's own link to answer is put.
 */
export type ComposedMail = {
  subject: string;
  body: string;
  calendar?: { text: string; method: CalendarMethod; sequence: number };
};

/**
 * Puts a mail together from how things stand now; null when there is nothing left to say, and it is taken back. It
 * runs in the transaction in which the mail is marked as being sent, once: what it writes is kept with it.
 */
export type Composer = (viewer: Viewer, mail: MailToCompose) => ComposedMail | null;

/** How mails of a kind are put together. One of a kind that is not here has had its words since it was written. */
export const composers: Readonly<Partial<Record<MailKind, Composer>>> = {
  invitation: composeInvitation,
  'meeting-changed': composeChanged,
  'meeting-cancelled': composeCancelled,
  'invitation-withdrawn': composeWithdrawn,
  'invitation-reminder': composeReminder,
  'request-answered': composeRequestAnswered,
  'request-changed': composeRequestChanged,
  'open-meeting': composeOpenMeeting,
  'network-note': composeNote,
  'coordinator-digest': composeDigest,
};

/** How mails of a kind are put together; undefined for one that has its words. */
export const composerOf = (kind: string): Composer | undefined =>
  Object.hasOwn(composers, kind) ? composers[kind as MailKind] : undefined;
