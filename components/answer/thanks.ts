import type { Answering } from '@/domain/invitations/answer-queries';
import { choiceOf } from '@/domain/invitations/answers';
import { needsStanding } from '@/domain/invitations/needs';
import type { Reply, ReplyReason } from '@/domain/invitations/words';
import { selectable } from '../translate';
import { type Framed, framed } from './frame';
import { html, type Markup } from './markup';
import { listed } from './meeting';
import { meetingSheet } from './question';

const THANKS: Readonly<Record<Reply, 'thanksWithYes' | 'thanksWithMaybe' | 'thanksWithNo'>> = {
  yes: 'thanksWithYes',
  maybe: 'thanksWithMaybe',
  no: 'thanksWithNo',
};

/** Reasons that help with the coming could take away. */
const HELPED: readonly (ReplyReason | null)[] = ['care-duties', 'transport', 'cost'];

/** What was answered and what becomes of it, to keep in the calendar or to change. */
export function thanksPage(
  frame: Framed,
  asked: Answering,
  reply: Reply,
  at: { path: string; timeZone: string },
): string {
  const { t } = frame;
  const { standing, name } = asked;
  const said = t('answer.said', { answer: selectable(choiceOf(reply, standing.mode) ?? 'none') });
  const title = t('answer.thanks', { name });
  const body = html`<h1>${title}</h1>
<p class="lead" role="status">${said} ${t(`answer.${THANKS[reply]}`)}</p>
${reply === 'no' ? HELPED.includes(standing.reason) && help(frame) : whatFollows(frame, asked)}
${meetingSheet(frame, asked, at.timeZone)}
<p class="actions">${reply !== 'no' && html`<a class="btn" href="${at.path}/calendar">${t('answer.calendar')}</a>`}<a class="btn quiet" href="${at.path}">${t('answer.change')}</a></p>
<p class="soft">${t('answer.until')}</p>`;
  return framed(frame, title, body);
}

/** What they asked for and whom they bring, and how to be there from afar. */
function whatFollows({ t, language, team }: Framed, { needs, standing, meeting }: Answering): Markup {
  const asked = needsStanding(needs).map((need) => t(`words.accessNeeds.${need}`));
  const { joinLink, dialIn } = meeting;
  const list = listed(asked, language);
  return html`${asked.length > 0 && html`<p>${t('answer.doneNeeds', { list, contact: team.contactName ?? 'none' })}</p>`}
${standing.guests > 0 && html`<p>${t('answer.doneGuests', { count: standing.guests })}</p>`}
${standing.mode === 'video' && joinLink !== null && html`<p>${t('answer.join')}<br>${linkOrText(joinLink)}</p>`}
${standing.mode === 'phone' && dialIn !== null && html`<p>${t('answer.dialIn', { number: dialIn })}</p>`}`;
}

/** An address of the web may be pressed; anything else that the office wrote there is shown as it is. */
const linkOrText = (text: string): Markup =>
  /^https:\/\/\S+$/.test(text) ? html`<a class="way" href="${text}" rel="noreferrer">${text}</a>` : html`${text}`;

const help = ({ t }: Framed): Markup =>
  html`<div class="note"><h2>${t('answer.helpTitle')}</h2><p>${t('answer.help')}</p></div>`;
