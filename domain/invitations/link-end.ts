import { addDays, type Day, instantOf } from '../calendar';

/** When a personal answer link ends (UTC ms): with the day after the meeting, in the team's zone. */
export const linkEnd = (meetingDay: Day, timeZone: string): number =>
  instantOf(addDays(meetingDay, 2), '00:00', timeZone);
