import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CalendarEvent, Parties } from '@/domain/calendars/event';
import { invitationCalendar, publishedCalendar } from '@/domain/calendars/written';

/** A calendar program of Debian's (apt-get install khal): where it is not installed, these tests are left out. */
const hasProgram = spawnSync('khal', ['--version']).status === 0;

const EVENT: CalendarEvent = {
  uid: 'i-1@heard.example.ca',
  sequence: 0,
  stampedAt: Date.UTC(2026, 10, 22, 8),
  on: '2026-12-03',
  startsAt: Date.UTC(2026, 11, 3, 23, 30),
  endsAt: Date.UTC(2026, 11, 4, 1),
  title: 'Collaboration Council, for all; “really”',
  place: 'Hôtel de ville, 2nd floor',
  words: 'When: Thursday\nWhere: the hall',
  page: null,
  cancelled: false,
};
const PARTIES: Parties = {
  organizer: { name: 'Lakeshore OHT', email: 'heard@example.ca' },
  attendee: { name: 'Zoë "Z" Doe', email: 'zoe@example.org', standing: 'unknown' },
};

/** A calendar of someone in a zone, kept by the program. */
function openCalendar(zone: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'heard-calendar-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(path.join(folder, 'own'));
  const formats = { timeformat: '%H:%M', dateformat: '%Y-%m-%d', longdateformat: '%Y-%m-%d' };
  const moments = { datetimeformat: '%Y-%m-%d %H:%M', longdatetimeformat: '%Y-%m-%d %H:%M' };
  const lines = Object.entries({ local_timezone: zone, default_timezone: zone, ...formats, ...moments });
  const config = path.join(folder, 'config');
  writeFileSync(
    config,
    `[calendars]\n[[own]]\npath = ${folder}/own\n[locale]\n${lines.map(([name, value]) => `${name} = ${value}`).join('\n')}\n` +
      `[sqlite]\npath = ${folder}/khal.db\n[default]\ndefault_calendar = own\n`,
  );
  const run = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync('khal', ['-c', config, ...words], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  return {
    take: (text: string) => {
      writeFileSync(path.join(folder, 'part.ics'), text);
      run('import', '--batch', path.join(folder, 'part.ics'));
    },
    shown: () =>
      run('list', '2026-12-01', '10d', '--format', '{start}|{end}|{title}|{location}|{status}', '--day-format', '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
  };
}

describe.skipIf(!hasProgram)('in a calendar program', () => {
  test.each([
    ['America/Toronto', '2026-12-03 18:30|2026-12-03 20:00'],
    ['Europe/Paris', '2026-12-04 00:30|2026-12-04 02:00'],
  ])('a meeting shows at its time in %s', (zone, when) => {
    const calendar = openCalendar(zone);
    calendar.take(invitationCalendar('REQUEST', EVENT, PARTIES));
    // Shown once a day that it touches.
    expect(new Set(calendar.shown())).toEqual(new Set([`${when}|${EVENT.title}|${EVENT.place}|CONFIRMED`]));
  });

  test('a change moves it, and does not add another; cancelled, it says so', () => {
    const calendar = openCalendar('America/Toronto');
    calendar.take(invitationCalendar('REQUEST', EVENT, PARTIES));
    const later = { ...EVENT, sequence: 1, startsAt: Date.UTC(2026, 11, 5, 15), endsAt: Date.UTC(2026, 11, 5, 16) };
    calendar.take(invitationCalendar('REQUEST', later, PARTIES));
    expect(calendar.shown()).toEqual([`2026-12-05 10:00|2026-12-05 11:00|${EVENT.title}|${EVENT.place}|CONFIRMED`]);
    calendar.take(invitationCalendar('CANCEL', { ...later, sequence: 2, cancelled: true }, PARTIES));
    expect(calendar.shown().map((line) => line.split('|').at(-1))).toEqual(['CANCELLED']);
  });

  test('a whole calendar is taken in, a day without a time too', () => {
    const calendar = openCalendar('America/Toronto');
    const day = {
      ...EVENT,
      uid: 'i-2@heard.example.ca',
      title: 'A day',
      startsAt: null,
      endsAt: null,
      on: '2026-12-07',
    };
    calendar.take(publishedCalendar('Meetings, mine', [EVENT, day]));
    expect(calendar.shown().map((line) => line.split('|')[2])).toEqual([EVENT.title, 'A day']);
    expect(calendar.shown()[1]).toMatch(/^2026-12-07\|2026-12-07\|/);
  });
});
