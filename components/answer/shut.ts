import type { Answering } from '@/domain/invitations/answer-queries';
import type { ShutReason } from '@/domain/invitations/answerable';
import { type Framed, framed } from './frame';
import { html } from './markup';
import { meetingSheet } from './question';

/** Why there is nothing to answer here, said kindly. Of the meeting it tells only where the link still holds. */
export type Shut = ShutReason | 'unknown' | 'too-many' | 'foreign';

export function shutPage(frame: Framed, why: Shut, of: { asked: Answering; timeZone: string } | null): string {
  const { t } = frame;
  const title = t(`answer.shut-${why}`);
  const shown = of !== null && (why === 'cancelled' || why === 'begun');
  const body = html`<h1>${title}</h1>
<p class="lead">${t(`answer.shutText-${why}`)}</p>
${shown && meetingSheet(frame, bare(of.asked), of.timeZone)}`;
  return framed(frame, title, body);
}

/** What it was and when; the rest is of no use any more. */
const bare = (asked: Answering): Answering => ({
  ...asked,
  meeting: { ...asked.meeting, place: null, mode: null, offers: [] },
});

/** Asks before a link is stopped: pressed by whoever it reached. */
export function stopPage(frame: Framed, name: string, path: string): string {
  const { t } = frame;
  const title = t('answer.stopTitle');
  const body = html`<h1>${title}</h1>
<p class="lead">${t('answer.stopText', { name })}</p>
<p>${t('answer.stopStays')}</p>
<form method="post" action="${path}/stop"><p class="actions"><button type="submit">${t('answer.stopButton')}</button><a class="btn quiet" href="${path}">${t('answer.stopBack')}</a></p></form>`;
  return framed(frame, title, body);
}
