import { isAhead } from '@/domain/meetings/ahead';
import { wasToldAt } from '@/domain/notifications/told-queries';
import { type RequestLetter, requestLetterOf } from '@/domain/requests/letter-queries';
import type { Viewer } from '@/domain/viewer';
import { calendarPart } from '../letters/calendar-part';
import { cancelledSaid, requestChangedSaid } from '../letters/change-words';
import { houseOf } from '../letters/house';
import type { Saying } from '../letters/meeting-words';
import { requestAnswered } from '../letters/request-words';
import type { Composer, MailToCompose } from '../outbox-composers';

/** What someone welcome at a meeting has for their calendar; for the answer to their request as well. */
export function requestCalendar(
  viewer: Viewer,
  { letter, mail, saying }: { letter: RequestLetter; mail: MailToCompose; saying: Saying },
  method: 'REQUEST' | 'CANCEL',
) {
  const { id, meeting, calendar } = letter;
  const attendee = { name: mail.to.name, email: mail.to.email, standing: 'yes' as const };
  const about = { kind: 'request' as const, id };
  return calendarPart(viewer, saying, { method, about, known: calendar, meeting, attendee, now: mail.now });
}

/** The meeting someone is welcome at has changed, or is cancelled. */
export const composeRequestChanged: Composer = (viewer, mail) => {
  const letter = mail.aboutKind === 'request' ? requestLetterOf(viewer, mail.aboutId ?? '') : null;
  if (letter === null || letter.withdrawnAt !== null || letter.answer === null || letter.answer === 'no') return null;
  const { person, meeting } = letter;
  const saying = { t: mail.t, language: mail.language, house: houseOf(viewer, mail.language) };
  const cancelled = meeting.state === 'cancelled';
  if (!cancelled && !isAhead(meeting, mail.now, saying.house.timeZone)) return null;
  const { subject, paragraphs } = cancelled
    ? cancelledSaid(person.name, meeting, saying)
    : requestChangedSaid(person.name, meeting, saying, wasToldAt(viewer, { kind: 'request', id: letter.id }));
  const calendar = requestCalendar(viewer, { letter, mail, saying }, cancelled ? 'CANCEL' : 'REQUEST');
  return { subject, body: paragraphs.join('\n\n'), ...calendar };
};

/** What the office says to someone who asked to come. A no takes the meeting out of a calendar that a yes put it in. */
export const composeRequestAnswered: Composer = (viewer, mail) => {
  const letter = mail.aboutKind === 'request' ? requestLetterOf(viewer, mail.aboutId ?? '') : null;
  if (letter === null || letter.withdrawnAt !== null || letter.answer === null) return null;
  const saying = { t: mail.t, language: mail.language, house: houseOf(viewer, mail.language) };
  const isYes = letter.answer !== 'no';
  if (isYes && !isAhead(letter.meeting, mail.now, saying.house.timeZone)) return null;
  const { subject, paragraphs } = requestAnswered(letter, saying);
  const calendar = requestCalendar(viewer, { letter, mail, saying }, isYes ? 'REQUEST' : 'CANCEL');
  return { subject, body: paragraphs.join('\n\n'), ...calendar };
};
