import type { Day } from '../../calendar';
import type { Drafts } from '../drafts';
import type { AttendanceDraft } from '../met-drafts';
import type { Desk } from './desk';
import type { KnownGroup } from './group-index';
import { groupOf, likelyPower } from './groups';
import { type Meeting, meetingOn } from './meetings';
import { recordPresence } from './presences';
import type { Known } from './roster';
import { sectorOf } from './seats';
import { seatPerson, termKey } from './terms';

/** Records who was invited and who came, sheet by sheet. */
export function recordAttendance(desk: Desk, drafts: Drafts): void {
  for (const sheet of drafts.attendance) {
    const written = new Set(sheet.presences.map((presence) => presence.group.written));
    for (const name of written.size === 0 ? [null] : written) {
      const part = { ...sheet, presences: sheet.presences.filter((presence) => presence.group.written === name) };
      recordSheet(desk, drafts, name === null ? part : { ...part, group: { ...part.group, written: name } });
    }
  }
}

function recordSheet(desk: Desk, drafts: Drafts, sheet: AttendanceDraft): void {
  if (sheet.days.length === 0) return;
  const group = groupOfSheet(desk, drafts, sheet);
  if (!group) {
    desk.refuse(sheet.where, sheet.group.written ?? sheet.group.hints[0] ?? null, 'unknown-group');
    return;
  }
  const meetings = new Map<string, Meeting>();
  for (const day of sheet.days) {
    const on = typeof day === 'string' ? day : yearOf(desk, group, day.dayOfYear);
    const used = sheet.presences.some((p) => keyOf(p.day) === keyOf(day));
    if (on === null) desk.refuse(sheet.where, keyOf(day), 'day-without-year');
    else if (used) meetings.set(keyOf(day), meetingOn(desk, group, on, sheet.where, drafts.meetings.length > 0));
  }
  const unknown = new Set<string>();
  const people = new Map<string, ReturnType<Desk['person']>>();
  for (const person of sheet.people) {
    const found = desk.roster.find(person.name, person.email, (one) => desk.isSeated(one, group.id));
    if ('person' in found) people.set(`${person.where.row}`, found.person);
    else unknown.add(`${person.where.row}`);
  }
  assumeSeats(desk, drafts, group, sheet, people);
  const listed = new Set<string>();
  for (const presence of sheet.presences) {
    const row = `${presence.where.row}`;
    const said = !presence.assumed && (presence.meaning !== 'not-invited' || presence.suffixes.size > 0);
    if (unknown.has(row) && said && !listed.has(row)) {
      listed.add(row);
      desk.person(
        { ...presence.where, column: sheet.people.find((p) => `${p.where.row}` === row)?.where.column ?? '' },
        presence.name,
        presence.email,
      );
    }
    const person = people.get(row);
    const meeting = meetings.get(keyOf(presence.day));
    if (!person || !meeting || (presence.assumed && !mayHaveMissed(desk, group, meeting, person))) continue;
    recordPresence(desk, group, meeting, person, presence);
  }
}

/** A blank that is taken for an absence is one only at a meeting that was held, and of someone with a seat that day. */
const mayHaveMissed = (desk: Desk, group: KnownGroup, meeting: Meeting, person: Known): boolean =>
  meeting.state === 'held' && desk.isSeated(person, group.id, meeting.onDay);

const keyOf = (day: Day | { dayOfYear: string }): string => (typeof day === 'string' ? day : day.dayOfYear);

/** The group of a sheet: the one its title names, or else the one that met on all its days, or else a new one. */
function groupOfSheet(desk: Desk, drafts: Drafts, sheet: AttendanceDraft): KnownGroup | null {
  const named = desk.groups.find(sheet.group);
  if (named) return named;
  const days = sheet.days.filter((day): day is Day => typeof day === 'string');
  const met = days.length < 2 ? [] : desk.groups.all.filter((group) => days.every((day) => metOn(desk, group, day)));
  if (met.length === 1) return met[0] ?? null;
  if (sheet.group.written === null && desk.groups.all.length > 0 && drafts.meetings.length > 0) return null;
  return groupOf(desk, sheet.group, likelyPower(sheet.group, new Set()));
}

const metOn = (desk: Desk, group: KnownGroup, day: Day): boolean =>
  desk.db.prepared('select 1 from meetings where group_id = ? and on_day = ?').get(group.id, day) !== undefined;

/** The day a heading without a year stands for: the one meeting of the group on it. */
function yearOf(desk: Desk, group: KnownGroup, dayOfYear: string): Day | null {
  const days = desk.db
    .prepared('select distinct on_day from meetings where group_id = ? and substr(on_day, 6) = ?')
    .pluck()
    .all(group.id, dayOfYear) as Day[];
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** Where no record lists a group's seats, those whom its attendance lists hold one, by the hat they wear. */
function assumeSeats(
  desk: Desk,
  drafts: Drafts,
  group: KnownGroup,
  sheet: AttendanceDraft,
  people: ReadonlyMap<string, ReturnType<Desk['person']>>,
): void {
  const seated = desk.db.prepared('select 1 from seats where group_id = ?').get(group.id);
  if (seated !== undefined || drafts.seats.some((seat) => desk.groups.find(seat.group)?.id === group.id)) return;
  for (const draft of sheet.people) {
    const person = people.get(`${draft.where.row}`);
    const invited = sheet.presences.some(
      (p) => p.where.row === draft.where.row && p.meaning !== 'not-invited' && p.suffixes.size === 0,
    );
    if (!person || !invited) continue;
    const side = draft.hat.side ?? (person.advisor ? 'advisor' : 'partner');
    const weight = group.power === 'decides' ? 1 : 0;
    const sector = side === 'advisor' ? null : (draft.hat.sector ?? sectorOf(desk, person));
    const seat = { side, sector, weight, class: weight > 0 ? ('voting' as const) : ('non-voting' as const) };
    desk.count('memberships', seatPerson(desk, group, person, seat, { from: null, to: null, role: 'member' }));
    desk.stated.note('memberships', termKey(group, person, null));
  }
  desk.warn(sheet.where, group.name, 'seats-assumed');
}
