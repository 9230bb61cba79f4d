import { formatWeekday } from '@/domain/format';
import type { InvitationLetter } from '@/domain/invitations/letter-queries';
import { ANSWER_LINK } from '@/domain/notifications/kinds';
import { firstNameOf } from '@/domain/people/names';
import {
  agendaLines,
  contactLines,
  meetingLines,
  meetingName,
  offersLine,
  papersLine,
  type Said,
  type Saying,
} from './meeting-words';

/** How the reader answers: by the link of a mail, or by calling (a letter, or a link that was stopped). */
export type Answering = 'link' | 'call';

/** An invitation, for a mail or a printed letter. */
export function invitationSaid(letter: InvitationLetter, saying: Saying, answering: Answering): Said {
  const { t, house, language } = saying;
  const { meeting } = letter;
  const name = meetingName(meeting, t);
  return {
    subject: t('mail.invitation.subject', { meeting: name, day: formatWeekday(meeting.on, language) }),
    paragraphs: paragraphs([
      [t('mail.hello', { name: firstNameOf(letter.person.name) })],
      [t('mail.invitation.lead', { team: house.team, meeting: name })],
      ...meetingParagraphs(letter, saying),
      ...answerParagraphs(letter, saying, answering),
    ]),
  };
}

/** What there is to know of the meeting before answering. */
export const meetingParagraphs = ({ meeting, mayBringGuests }: InvitationLetter, saying: Saying): Part[] => [
  meetingLines(meeting, saying),
  agendaLines(meeting, saying),
  [papersLine(meeting, saying)],
  [offersLine(meeting, saying), mayBringGuests ? saying.t('mail.meeting.guests') : null],
];

/** How to answer, and whom to ask. Without a link, the people to call are how to answer. */
export function answerParagraphs({ reply }: InvitationLetter, saying: Saying, answering: Answering): Part[] {
  const { t } = saying;
  if (answering === 'call') return [[t('mail.meeting.call')], contactLines(saying)];
  const ask =
    reply === null ? t('mail.invitation.answer') : t('mail.invitation.answered', { reply: replyIn(t, reply) });
  return [[ask], [ANSWER_LINK], [t('mail.invitation.yours')], ...contactParagraphs(saying)];
}

const replyIn = (t: Saying['t'], reply: 'yes' | 'no' | 'maybe'): string => t(`words.replies.${reply}`);

export const contactParagraphs = (saying: Saying): Part[] => [[saying.t('mail.meeting.contact')], contactLines(saying)];

/** The lines of a paragraph; those that are null are left out, and a paragraph without a line as well. */
export type Part = (string | null)[];

export const paragraphs = (parts: readonly Part[]): string[] =>
  parts.map((lines) => lines.filter((line) => line !== null).join('\n')).filter((text) => text !== '');
