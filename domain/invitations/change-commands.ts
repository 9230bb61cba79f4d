import { type Day, dayOf } from '../calendar';
import { takeBackWaiting } from '../notifications/mail-commands';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import { meetingToInvite, startOf } from './facts-queries';
import { writeNews } from './mail-writing-commands';
import { isOver } from './over';
import { isUrgent } from './reach';
import { addStep } from './step-writing-commands';
import { type ToTell, toTellOf } from './told-queries';

/** How many are told by mail, and how many wait for a call or a letter. */
export type Telling = { byMail: number; byCall: number };

type What = 'changed' | 'cancelled';
const KINDS = {
  invitation: { changed: 'meeting-changed', cancelled: 'meeting-cancelled' },
  request: { changed: 'request-changed', cancelled: 'request-changed' },
} as const;
/** What has no place any more once a meeting is cancelled. */
const OVERTAKEN = ['invitation', 'meeting-changed', 'invitation-reminder', 'request-answered'];

/**
 * Tells everyone invited to a meeting, or welcome at it, that it changed, within the transaction of the change. `was`
 * is when it was to begin before (UTC ms). Who was not told of the meeting yet hears how it stands now in any case.
 */
export const tellOfChange = (viewer: Viewer, meetingId: string, now: number, was: number | null = null): Telling =>
  tell(viewer, meetingId, 'changed', now, was);

/** Tells everyone who heard of a meeting that it is cancelled, and takes back what had not gone out yet. */
export const tellOfCancelling = (viewer: Viewer, meetingId: string, now: number): Telling =>
  tell(viewer, meetingId, 'cancelled', now, null);

function tell(viewer: Viewer, meetingId: string, what: What, now: number, was: number | null): Telling {
  const { timeZone } = ohtOf(viewer);
  const meeting = meetingToInvite(viewer, meetingId);
  if (meeting === null || isOver(meeting, now, timeZone)) return { byMail: 0, byCall: 0 };
  const today = dayOf(now, timeZone);
  const urgent = isUrgent(startOf(meeting, viewer), now) || (was !== null && was > now && isUrgent(was, now));
  const everyone = toTellOf(viewer, meetingId, today);
  if (what === 'cancelled') for (const { about } of everyone) takeBackWaiting(viewer, about, OVERTAKEN);
  const told = everyone.filter(({ heard }) => heard);
  for (const one of told) tellOne(viewer, one, what, { now, today, urgent });
  const byMail = told.filter(({ reach }) => reach === 'email').length;
  return { byMail, byCall: told.length - byMail };
}

/** A mail, or a line on the call sheet: a change nobody mailed about waits for "told". */
function tellOne(viewer: Viewer, one: ToTell, what: What, doing: { now: number; today: Day; urgent: boolean }): void {
  const { about, personId, language, reach } = one;
  const kind = KINDS[about.kind][what];
  const mail =
    reach === 'email' ? writeNews(viewer, { personId, language, kind, about, urgent: doing.urgent }, doing) : null;
  if (about.kind !== 'invitation' || mail?.joined) return;
  addStep(viewer, about.id, { step: 'changed', at: doing.now, channel: reach, mailId: mail?.id ?? null });
}
