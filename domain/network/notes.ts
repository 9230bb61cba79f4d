const DAY = 86_400_000;

/** How many notes one person may send in a day: a network is for talking, not for flooding. */
export const NOTES_A_DAY = 3;
/** How long a note stays on the members' page. */
export const NOTE_LASTS = 180 * DAY;

/** Whether someone who sent notes at these times (UTC ms) may send another now. */
export const maySendNote = (sentAt: readonly number[], now: number): boolean =>
  sentAt.filter((at) => at > now - DAY).length < NOTES_A_DAY;
