import type { Day } from '../calendar';
import type { MailKind } from '../notifications/kinds';
import { writeOrJoinMail } from '../notifications/mail-commands';
import type { Language } from '../people/words';
import { thresholdsOn } from '../settings/queries';
import type { Viewer } from '../viewer';

/** A mail of the office about an invitation or a request to come; its words are put together when it is about to go. */
export type MailOfMeeting = {
  personId: string;
  language: Language;
  kind: MailKind;
  about: { kind: 'invitation' | 'request'; id: string };
  urgent: boolean;
};
type When = { now: number; today: Day };

/** An invitation goes at once. */
export const writeAtOnce = (viewer: Viewer, mail: MailOfMeeting, { now }: When): { id: string } =>
  writeOrJoinMail(viewer, { ...mail, waitMinutes: 0, now });

/** News of a meeting waits a little, so that what changes soon after is told in the same mail. */
export function writeNews(viewer: Viewer, mail: MailOfMeeting, { now, today }: When): { id: string; joined: boolean } {
  const waitMinutes = thresholdsOn(viewer, today)['change-joins-minutes'];
  return writeOrJoinMail(viewer, { ...mail, waitMinutes, now });
}
