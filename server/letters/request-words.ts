import { formatWeekday } from '@/domain/format';
import { firstNameOf } from '@/domain/people/names';
import type { RequestLetter } from '@/domain/requests/letter-queries';
import { contactParagraphs, paragraphs } from './invitation-words';
import {
  agendaLines,
  meetingLines,
  meetingName,
  offersLine,
  papersLine,
  type Said,
  type Saying,
} from './meeting-words';

/** What the office says to someone who asked to come: yes with all there is to know, or no and why. */
export function requestAnswered(letter: RequestLetter, saying: Saying): Said {
  const { t, language } = saying;
  const { meeting, person, answerWords } = letter;
  const isYes = letter.answer !== 'no';
  const what = { meeting: meetingName(meeting, t), day: formatWeekday(meeting.on, language) };
  return {
    subject: t(isYes ? 'mail.request.subjectYes' : 'mail.request.subjectNo', what),
    paragraphs: paragraphs([
      [t('mail.hello', { name: firstNameOf(person.name) })],
      ...(isYes ? yesParts(letter, saying, what) : noParts(letter, saying, what)),
      [answerWords],
      ...(isYes ? meetingParts(letter, saying) : []),
      ...contactParagraphs(saying),
    ]),
  };
}

type What = { meeting: string; day: string };

const yesParts = ({ answer }: RequestLetter, { t }: Saying, what: What) => [
  [t('mail.request.yes', what)],
  [answer === 'yes-with-seat' ? t('mail.request.seat') : null],
];

const noParts = ({ reason }: RequestLetter, { t }: Saying, what: What) => [
  [t('mail.request.no', what), t(`mail.request.because-${reason ?? 'other'}`)],
];

const meetingParts = ({ meeting }: RequestLetter, saying: Saying) => [
  meetingLines(meeting, saying),
  agendaLines(meeting, saying),
  [papersLine(meeting, saying)],
  [offersLine(meeting, saying)],
  [saying.t('mail.request.cannot')],
];
