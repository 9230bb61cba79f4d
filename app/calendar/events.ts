import { meetingLines } from '@/components/answer/meeting';
import type { Translate } from '@/components/translate';
import type { CalendarEvent } from '@/domain/calendars/event';
import type { OwnMeeting } from '@/domain/calendars/own-queries';
import type { Language } from '@/domain/people/words';
import { env } from '@/server/env';

type Reading = { t: Translate; language: Language; timeZone: string; stampedAt: number };

/** A meeting as it stands in its person's own calendar. The same name as in their mail: it is the same entry. */
export function eventOf(meeting: OwnMeeting, { t, language, timeZone, stampedAt }: Reading): CalendarEvent {
  const { origin } = env();
  const { on, startsAt, endsAt, state, joinLink, dialIn, reply } = meeting;
  const { what, where } = meetingLines({ ...meeting, offers: [] }, t, language, timeZone);
  const afar = [joinLink && `${t('answer.join')} ${joinLink}`, dialIn && t('answer.dialIn', { number: dialIn })];
  const words = [...where, ...afar, reply === null && t('answer.calendarUnanswered')].filter(Boolean);
  return {
    uid: meeting.uid ?? `${meeting.id}@${new URL(origin).hostname}`,
    sequence: Math.max(meeting.sequence, meeting.meetingSequence),
    ...{ stampedAt, on, startsAt, endsAt, title: what },
    place: meeting.place ?? where[0] ?? null,
    words: words.join('\n'),
    page: `${origin}/my/meetings/${meeting.meetingId}`,
    cancelled: state === 'cancelled',
  };
}
