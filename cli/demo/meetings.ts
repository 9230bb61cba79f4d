import { addDays, type Day } from '@/domain/calendar';
import { attendanceOf } from './attendance';
import type { Calendar } from './calendar';
import { cast, type Table, tables } from './cast';
import { type DemoGroup, groups } from './groups';

export type DemoMeeting = {
  table: Table;
  /** 0 is the latest one held; what is to come counts down from -1. */
  index: number;
  week: number;
  day: Day;
  mode: 'In person' | 'Virtual' | 'Hybrid';
  title: string;
  key: string;
  invitationsSent: Day;
  story: boolean;
  cancelled: boolean;
  /** What the grid says of each person expected, by name; empty for what is to come or was cancelled. */
  codes: ReadonlyMap<string, string>;
};

/** What a meeting without a motion decided all the same. */
const keyMeetings: Partial<Record<Table, Record<number, string>>> = {
  primaryCare: { 0: 'Who takes new patients without a doctor', 2: 'Where the after-hours clinics go' },
  agingWell: { 2: 'Which homes the first visits go to' },
};
const cancelled = (table: Table, index: number): boolean => table === 'french' && index === 5;
const OPENS_WITH_STORY: Partial<Record<Table, number>> = { steering: 2, council: 1, mentalHealth: 4 };
const NOTICE: Partial<Record<Table, number>> = { steering: 21, council: 21 };

/** Every meeting of the year and the few to come, group by group, the latest first. */
export const meetingsOf = (calendar: Calendar): DemoMeeting[] =>
  (Object.keys(tables) as Table[]).flatMap((table) => meetingsOfGroup(table, groups[table], calendar));

function meetingsOfGroup(table: Table, group: DemoGroup, calendar: Calendar): DemoMeeting[] {
  const indexes = Array.from({ length: group.held + group.toCome }, (_, i) => i - group.toCome);
  return indexes.map((index) => {
    const week = group.last - index * group.every;
    const day = calendar(week, group.weekday);
    const mode = group.modes[Math.abs(index) % group.modes.length] ?? 'Virtual';
    const off = cancelled(table, index);
    return {
      table,
      index,
      week,
      day,
      mode,
      title: titleOf(table, index),
      key: keyMeetings[table]?.[index] ?? '',
      invitationsSent: addDays(day, -(NOTICE[table] ?? 14)),
      story: index % (OPENS_WITH_STORY[table] ?? 99) === 0,
      cancelled: off,
      codes: index < 0 || off ? new Map() : attendanceOf(table, group, { index, week, mode }),
    };
  });
}

const titleOf = (table: Table, index: number): string =>
  table === 'french' ? 'Rencontre du groupe' : index === -1 ? 'Next meeting' : 'Regular meeting';

/** Who was told later than the rest of which of the council's meetings, and how many days before. */
export const toldLater = [
  { name: cast.toldLate, index: 2, daysBefore: 3 },
  { name: cast.toldLate, index: 5, daysBefore: 2 },
  { name: cast.toldLate, index: 8, daysBefore: 4 },
] as const;
