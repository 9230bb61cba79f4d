import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { CalendarEvent, Parties } from '@/domain/calendars/event';
import { invitationCalendar, publishedCalendar } from '@/domain/calendars/written';

const EVENT: CalendarEvent = {
  uid: 'i-1@heard.example.ca',
  sequence: 3,
  stampedAt: Date.UTC(2026, 10, 22, 8),
  on: '2026-12-03',
  startsAt: Date.UTC(2026, 11, 3, 23, 30),
  endsAt: Date.UTC(2026, 11, 4, 1),
  title: 'Collaboration Council',
  place: 'Town hall; 2nd floor, room 4',
  words: 'When: Thursday\nWhere: the hall',
  page: 'https://heard.example.ca/my/meetings/1',
  cancelled: false,
};
const PARTIES: Parties = {
  organizer: { name: 'Lakeshore OHT', email: 'heard@example.ca' },
  attendee: { name: 'Joan Doe', email: 'joan@example.org', standing: 'maybe' },
};

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  return { calendar, events, names: calendar.getAllProperties().map(({ name }) => name) };
};

describe('a calendar part', () => {
  test('reads as it was meant, in another library', () => {
    const { events, calendar } = read(invitationCalendar('REQUEST', EVENT, PARTIES));
    const event = events[0];
    const one = (name: string) => event?.getFirstPropertyValue(name);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(one('summary')).toBe(EVENT.title);
    expect(one('location')).toBe(EVENT.place);
    expect(one('description')).toBe(EVENT.words);
    expect(one('url')).toBe(EVENT.page);
    expect((one('dtstamp') as ICAL.Time).toJSDate().getTime()).toBe(EVENT.stampedAt);
    expect(event?.getFirstProperty('attendee')?.getParameter('partstat')).toBe('TENTATIVE');
  });

  test('is the same text each time it is made', () => {
    expect(invitationCalendar('CANCEL', EVENT, PARTIES)).toBe(invitationCalendar('CANCEL', EVENT, PARTIES));
  });

  test('has lines of at most 75 bytes, each ended as calendars end them', () => {
    const long = { ...EVENT, title: 'é'.repeat(300), words: '😀'.repeat(200) };
    const text = invitationCalendar('REQUEST', long, PARTIES);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(read(text).events[0]?.getFirstPropertyValue('description')).toBe(long.words);
  });

  test('published, it names nobody and asks nothing', () => {
    const text = publishedCalendar('Meetings, mine; all', [EVENT, { ...EVENT, uid: 'i-2' }]);
    const { calendar, events } = read(text);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(text).toContain('X-WR-CALNAME:Meetings\\, mine\\; all\r\n');
    expect(events).toHaveLength(2);
    for (const event of events) expect(event.getAllProperties('attendee')).toEqual([]);
  });

  test('in summer and in winter the time is the instant it is', () => {
    for (const startsAt of [Date.UTC(2026, 2, 8, 6, 59), Date.UTC(2026, 2, 8, 7), Date.UTC(2026, 10, 1, 5, 30)]) {
      const { events } = read(invitationCalendar('REQUEST', { ...EVENT, startsAt, endsAt: startsAt + 1 }, PARTIES));
      const start = events[0]?.getFirstPropertyValue('dtstart') as ICAL.Time | undefined;
      expect(start?.toJSDate().getTime()).toBe(startsAt);
    }
  });
});

/** What someone might write into a name or a title to have it read as something else. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'x\r\nATTENDEE:mailto:thief@example.org',
    'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:other',
    'x";CN="y":mailto:thief@example.org\r\nX:',
    'a\\nb\\,c\\;d\\\\',
    '\u2028END:VCALENDAR\u0085BEGIN:VALARM',
    '"',
  ),
);

describe('whatever is written into it', () => {
  test('stays within its own place: one event, one reader, no line of its own', () => {
    const tidy = new Set(
      read(invitationCalendar('REQUEST', EVENT, PARTIES))
        .events[0]?.getAllProperties()
        .map((p) => p.name),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (title, place, words, name) => {
        const event = { ...EVENT, title, place, words };
        const parties = { organizer: { ...PARTIES.organizer, name }, attendee: { ...PARTIES.attendee, name } };
        const { events, names } = read(invitationCalendar('REQUEST', event, parties));
        expect(names.sort()).toEqual(['method', 'prodid', 'version']);
        expect(events).toHaveLength(1);
        for (const { name: property } of events[0]?.getAllProperties() ?? []) expect(tidy).toContain(property);
        expect(events[0]?.getAllSubcomponents()).toEqual([]);
        expect(events[0]?.getAllProperties('attendee')).toHaveLength(1);
        expect(String(events[0]?.getFirstPropertyValue('attendee'))).toMatch(/^mailto:joan@example\.org$/i);
      }),
    );
  });

  test('the name of a calendar too', () => {
    fc.assert(
      fc.property(nasty, (name) => {
        const { names, events } = read(publishedCalendar(name, [EVENT]));
        expect(
          [...new Set(names)].every((own) => ['method', 'name', 'prodid', 'version', 'x-wr-calname'].includes(own)),
        ).toBe(true);
        expect(events).toHaveLength(1);
      }),
    );
  });
});
