import type { CalendarEvent } from '@/domain/calendars/event';
import type { OwnMeeting } from '@/domain/calendars/own-queries';
import type { Language } from '@/domain/people/words';
import type { Viewer } from '@/domain/viewer';
import { env } from '@/server/env';
import { eventOf as eventOfMail } from '@/server/letters/calendar-part';
import { houseOf } from '@/server/letters/house';
import { wordsIn } from '@/server/words';

/** Makes the entries of a person's own calendar: the same ones, in the same words, as their mail brings. */
export function eventsIn(
  viewer: Viewer,
  language: Language,
  stampedAt: number,
): (meeting: OwnMeeting) => CalendarEvent {
  const saying = { t: wordsIn(viewer, language), language, house: houseOf(viewer, language) };
  return ({ id, meetingId, uid, sequence, meetingSequence, reply, ...own }) => {
    const meeting = {
      ...own,
      id: meetingId,
      sequence: meetingSequence,
      agenda: [],
      papers: [],
      cancelledBecause: null,
    };
    const knowing = {
      uid: uid ?? `${id}@${saying.house.host}`,
      sequence: Math.max(sequence, meetingSequence),
      stampedAt,
    };
    const event = eventOfMail(meeting, saying, knowing, `${env().origin}/my/meetings/${meetingId}`);
    return reply === null ? { ...event, words: `${saying.t('answer.calendarUnanswered')}\n${event.words}` } : event;
  };
}
