import { readerLocale } from '@/app/_request/locale';
import { advisorViewer } from '@/app/_request/viewer';
import { eventsIn } from '@/app/calendar/events';
import { publishedCalendar } from '@/domain/calendars/written';
import { answeringAt } from '@/domain/invitations/answer-queries';
import { clock } from '@/server/clock';

type Props = { params: Promise<{ id: string }> };

/** An invitation of one's own, to be added to a calendar. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const viewer = await advisorViewer();
  const asked = answeringAt(viewer, (await params).id, viewer.personId);
  if (asked === null || asked.withdrawnAt !== null) return new Response(null, { status: 404 });
  const { invitationId: id, meeting, calendar, standing } = asked;
  const own = { ...meeting, ...calendar, id, meetingId: meeting.id, meetingSequence: meeting.calendarSequence };
  const event = eventsIn(viewer, await readerLocale(), clock())({ ...own, reply: standing.reply });
  return new Response(publishedCalendar(event.title, [event]), {
    headers: {
      'cache-control': 'no-store',
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="meeting.ics"',
    },
  });
}
