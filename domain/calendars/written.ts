import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import { addDays } from '../calendar';
import type { CalendarEvent, Parties, Standing } from './event';
import { asCalendarAddress, asCalendarLine, asCalendarName, asCalendarText } from './tidy';

const PRODUCT = { company: 'Heard', product: 'Heard', language: 'EN' };

const standings: Record<Standing, ICalAttendeeStatus> = {
  yes: ICalAttendeeStatus.ACCEPTED,
  no: ICalAttendeeStatus.DECLINED,
  maybe: ICalAttendeeStatus.TENTATIVE,
  unknown: ICalAttendeeStatus.NEEDSACTION,
};

/** The calendar part of a mail: one meeting, who asks, and the one person asked; no answer by calendar is wanted. */
export function invitationCalendar(method: 'REQUEST' | 'CANCEL', event: CalendarEvent, parties: Parties): string {
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod[method] });
  const { organizer, attendee } = parties;
  calendar.createEvent({
    ...asEvent(event),
    organizer: { name: asCalendarName(organizer.name), email: asCalendarAddress(organizer.email) },
    attendees: [
      {
        name: asCalendarName(attendee.name),
        email: asCalendarAddress(attendee.email),
        role: ICalAttendeeRole.REQ,
        status: standings[attendee.standing],
        rsvp: false,
      },
    ],
  });
  return `${calendar.toString()}\r\n`;
}

/** A person's own calendar, or one meeting to add to it: published, and nobody in it. */
export function publishedCalendar(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH, name: asCalendarLine(name) });
  for (const event of events) calendar.createEvent(asEvent(event));
  return `${calendar.toString()}\r\n`;
}

/** Times stand in UTC, so that no calendar needs the rules of a zone to show them right. */
function asEvent({ cancelled, page, ...event }: CalendarEvent): ICalEventData {
  return {
    id: asCalendarName(event.uid),
    sequence: event.sequence,
    stamp: new Date(event.stampedAt),
    ...timesOf(event),
    summary: asCalendarText(event.title).replaceAll('\n', ' '),
    location: event.place === null ? null : asCalendarText(event.place),
    description: asCalendarText(event.words),
    url: page,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

function timesOf({ on, startsAt, endsAt }: Pick<CalendarEvent, 'on' | 'startsAt' | 'endsAt'>) {
  if (startsAt !== null) return { start: new Date(startsAt), end: endsAt === null ? null : new Date(endsAt) };
  return { start: `${on}T00:00:00Z`, end: `${addDays(on, 1)}T00:00:00Z`, allDay: true };
}
