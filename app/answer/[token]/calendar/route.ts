import type { NextRequest } from 'next/server';
import { eventsIn } from '@/app/calendar/events';
import { publishedCalendar } from '@/domain/calendars/written';
import { clock } from '@/server/clock';
import { atTheDoor, guarded, isOpen, type LinkProps, shutAnswer } from '../../door';

/** The meeting to be added to a calendar: the entry that the mail's own calendar part makes, and not a second one. */
export async function GET(request: NextRequest, props: LinkProps): Promise<Response> {
  const door = await atTheDoor(request, props);
  if (!isOpen(door)) return shutAnswer(door, door.shut ?? 'unknown');
  const { asked, frame, viewer } = door;
  const { invitationId, meeting, calendar, standing } = asked;
  const own = {
    ...meeting,
    ...{ id: invitationId, meetingId: meeting.id, uid: calendar.uid, sequence: calendar.sequence },
    ...{ meetingSequence: meeting.calendarSequence, reply: standing.reply },
  };
  const event = eventsIn(viewer, frame.language, clock())(own);
  return new Response(publishedCalendar(event.title, [event]), {
    headers: {
      ...guarded,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="meeting.ics"',
    },
  });
}
