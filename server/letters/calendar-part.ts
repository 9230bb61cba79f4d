import type { CalendarEvent, Standing } from '@/domain/calendars/event';
import { nextCalendarNumber } from '@/domain/calendars/number-commands';
import { invitationCalendar } from '@/domain/calendars/written';
import type { MeetingFacts } from '@/domain/meetings/facts-queries';
import type { CalendarMethod } from '@/domain/notifications/words';
import type { Viewer } from '@/domain/viewer';
import type { ComposedMail } from '../outbox-composers';
import { contactLines, meetingLines, meetingName, offersLine, type Saying } from './meeting-words';

type Knowing = Pick<CalendarEvent, 'uid' | 'sequence' | 'stampedAt'>;

/** A meeting as a calendar shows it, in the reader's words. Calendars are shared: no personal link goes in. */
export function eventOf(meeting: MeetingFacts, saying: Saying, knowing: Knowing, page: string | null): CalendarEvent {
  const { on, startsAt, endsAt, place, state } = meeting;
  const words = [...meetingLines(meeting, saying), offersLine(meeting, saying), ...contactLines(saying)];
  return {
    ...knowing,
    ...{ on, startsAt, endsAt, page },
    title: meetingName(meeting, saying.t),
    place: place ?? meeting.joinLink,
    words: words.filter((line) => line !== null).join('\n'),
    cancelled: state === 'cancelled',
  };
}

type ToWrite = {
  method: CalendarMethod;
  about: { kind: 'invitation' | 'request'; id: string };
  /** What their calendar knows it by; null when it has heard nothing of it yet. */
  known: { uid: string | null };
  meeting: MeetingFacts;
  attendee: { name: string; email: string; standing: Standing };
  now: number;
};

/**
 * What a mail has for the reader's calendar, numbered anew. What a calendar never heard of is not cancelled in it.
 */
export function calendarPart(viewer: Viewer, saying: Saying, toWrite: ToWrite): Pick<ComposedMail, 'calendar'> {
  const { method, about, known, meeting, attendee, now } = toWrite;
  if (method === 'CANCEL' && known.uid === null) return {};
  const { host, team, email } = saying.house;
  const number = nextCalendarNumber(viewer, { ...about, host, meetingSequence: meeting.sequence });
  const event = eventOf(meeting, saying, { ...number, stampedAt: now }, null);
  const text = invitationCalendar(
    method,
    { ...event, cancelled: method === 'CANCEL' },
    { organizer: { name: team, email }, attendee },
  );
  return { calendar: { text, method, sequence: number.sequence } };
}
