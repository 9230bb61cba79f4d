import { addDays, type Day } from '@/domain/calendar';

/** The days of a week, from Monday. */
const weekdays = { mon: 0, tue: 1, wed: 2, thu: 3, fri: 4 } as const;
export type Weekday = keyof typeof weekdays;

/**
 * The demo's calendar: weeks counted from the last one that is over (0; before it negative, after it positive), so
 * that the year always ends last week and nothing else depends on the day it is looked at.
 */
export type Calendar = (week: number, weekday: Weekday) => Day;

export function calendarOf(today: Day): Calendar {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(today, -sinceMonday - 7);
  return (week, weekday) => workday(addDays(monday, week * 7 + weekdays[weekday]));
}

/** Nobody meets around New Year or on Canada Day: a fortnight or a week earlier instead. */
function workday(day: Day): Day {
  const ofYear = day.slice(5);
  if (ofYear >= '12-24' || ofYear <= '01-02') return addDays(day, -14);
  return ofYear === '07-01' ? addDays(day, -7) : day;
}
