/**
 * Minutes at a meeting, as far as the record knows them: those recorded; else its length, for who was there for all
 * of it. For a column; the arguments name the tables of the presence and of the meeting.
 */
export const minutesThere = (presence = 'p', meeting = 'm'): string => `
  coalesce(${presence}.minutes,
    iif(${presence}.attendance in ('in-person', 'video', 'phone'), (${meeting}.ends_at - ${meeting}.starts_at) / 60000, null))`;

/** All that a meeting took of someone: the time there and the time to prepare; null when neither is known. */
export const minutesGiven = (presence = 'p', meeting = 'm'): string => `
  nullif(ifnull(${minutesThere(presence, meeting)}, 0) + ifnull(${presence}.preparation_minutes, 0), 0)`;
