/** Part of an agenda: an item, or a story that opens the meeting. Minutes may not be known. */
type Part = { minutes: number | null };

/** When each part begins (UTC ms), one after the other; null from where nobody can say. */
export function agendaTimes(startsAt: number | null, parts: readonly Part[]): (number | null)[] {
  let at = startsAt;
  return parts.map(({ minutes }) => {
    const begins = at;
    at = at === null || minutes === null ? null : at + minutes * 60_000;
    return begins;
  });
}

/** How many minutes the parts take together, as far as is known. */
export const agendaMinutes = (parts: readonly Part[]): number =>
  parts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

type Times = { startsAt: number | null; endsAt: number | null };

/** By how many minutes the agenda runs over the meeting's end; 0 where it fits, or where no times are known. */
export function runsOver({ startsAt, endsAt }: Times, parts: readonly Part[]): number {
  if (startsAt === null || endsAt === null) return 0;
  return Math.max(0, agendaMinutes(parts) - Math.floor((endsAt - startsAt) / 60_000));
}
