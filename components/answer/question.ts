import { MOST_GUESTS } from '@/domain/invitations/answer-forms';
import type { Answering } from '@/domain/invitations/answer-queries';
import { type Answered, answersTo, choiceOf } from '@/domain/invitations/answers';
import { needsStanding } from '@/domain/invitations/needs';
import { selectable } from '../translate';
import { answerOptions, guestOptions, needOptions, type Option, reasonOptions } from './choices';
import { type Framed, framed } from './frame';
import { html, type Markup } from './markup';
import { meetingLines } from './meeting';

/** What stands in the form: what was answered before, or what was just sent and not taken. */
export type Filled = {
  answer: string | null;
  needs: readonly string[];
  guests: string | null;
  reason: string | null;
  error: string | null;
};

/** The page of the link in the mail: whose answer it is, to what, and the one question. */
export function questionPage(
  frame: Framed,
  asked: Answering,
  filled: Filled,
  at: { path: string; timeZone: string },
): string {
  const { t } = frame;
  const { name } = asked;
  const before = choiceOf(asked.standing.reply, asked.standing.mode);
  const title = t(before === null ? 'answer.ask' : 'answer.askAgain', { name });
  const body = html`<h1>${title}</h1>
<p class="soft">${t('answer.whose', { name })} <a class="way" href="${at.path}/stop">${t('answer.notYou', { name })}</a></p>
${before !== null && standingNote(frame, asked, before)}
${meetingSheet(frame, asked, at.timeZone)}
<form method="post" action="${at.path}">
${answerField(frame, asked, filled)}
<div class="with-yes">${needsField(frame, asked, filled)}${asked.mayBring && guestsField(frame, filled)}</div>
<div class="with-no">${reasonField(frame, asked, filled)}</div>
<p class="actions"><button type="submit">${t(before === null ? 'answer.send' : 'answer.sendAgain')}</button></p>
<p class="soft">${t('answer.until')}</p>
</form>`;
  return framed(frame, title, body);
}

/** The answer that stands; where the meeting is held in another way since, that it no longer fits. */
function standingNote({ t }: Framed, { meeting }: Answering, before: Answered): Markup {
  const fits = answersTo(meeting.mode).includes(before);
  const said = t('answer.said', { answer: selectable(before) });
  return fits
    ? html`<div class="note"><p>${said}</p></div>`
    : html`<div class="note warn"><p>${said} ${t('answer.modeChanged')}</p></div>`;
}

/** The meeting itself: what, when, where, and what is offered to those who come. */
export function meetingSheet({ t, language }: Framed, { meeting }: Answering, timeZone: string): Markup {
  const { what, when, where, offers } = meetingLines(meeting, t, language, timeZone);
  return html`<div class="sheet"><p class="what">${what}</p><p>${when}</p>${where.map((line) => html`<p>${line}</p>`)}${offers !== null && html`<p>${offers}</p>`}</div>`;
}

function answerField({ t }: Framed, { meeting }: Answering, { answer, error }: Filled): Markup {
  const wrong = error !== null;
  return html`<fieldset class="answers"${wrong && html` aria-describedby="wrong"`}><legend>${t('answer.legend')}</legend>
${wrong && html`<p class="error" id="wrong" role="alert">${error}</p>`}
${answerOptions(meeting.mode, t).map((option) => choice('radio', 'answer', option, option.value === answer, true))}</fieldset>`;
}

function needsField({ t, team }: Framed, asked: Answering, { needs }: Filled): Markup {
  const hint = t('answer.needsHint', { contact: team.contactName ?? 'none' });
  return html`<fieldset aria-describedby="needs-hint"><legend>${t('answer.needs')}</legend><span class="hint" id="needs-hint">${hint}</span>
${needOptions(needsStanding(asked.needs), t).map((option) => choice('checkbox', 'needs', option, needs.includes(option.value)))}</fieldset>`;
}

function guestsField({ t }: Framed, { guests }: Filled): Markup {
  const lines = guestOptions(MOST_GUESTS, t).map(
    ({ value, label }) => html`<option value="${value}"${value === guests && html` selected`}>${label}</option>`,
  );
  return html`<fieldset><label class="ask" for="guests">${t('answer.guests')}</label><select id="guests" name="guests">${lines}</select></fieldset>`;
}

/** The reason given before is not shown: the mail may have been passed on. It stays, when none is chosen. */
function reasonField({ t }: Framed, { standing }: Answering, { reason }: Filled): Markup {
  const hint = t(standing.reason === null ? 'answer.reasonHint' : 'answer.reasonBefore');
  return html`<fieldset aria-describedby="reason-hint"><legend>${t('answer.reason')}</legend><span class="hint" id="reason-hint">${hint}</span>
${reasonOptions(t).map((option) => choice('radio', 'reason', option, option.value === reason))}</fieldset>`;
}

const choice = (
  type: 'radio' | 'checkbox',
  name: string,
  { value, label }: Option,
  checked: boolean,
  required = false,
): Markup =>
  html`<label class="choice"><input type="${type}" name="${name}" value="${value}"${checked && html` checked`}${required && html` required`}><span>${label}</span></label>
`;
