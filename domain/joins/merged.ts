import { cameAttendances } from '../meetings/words';

type Row = Readonly<Record<string, unknown>>;

/** Blank here says something: still here, not withdrawn, not disabled. */
const BLANK_SAYS: Readonly<Record<string, readonly string[]>> = {
  advisors: ['left_on'],
  invitations: ['withdrawn_at'],
};

/**
 * What the kept row takes from the joined one where there can be only one of the two: what it leaves blank. A
 * presence that says they did not come gives way to one that says they did, a withdrawn invitation to one that
 * stands, an invitation to the earlier one, a place on a roll without a vote to one with a vote.
 */
export function mergedPatch(table: string, kept: Row, joined: Row): Record<string, unknown> {
  if (table === 'presences' && !came(kept) && came(joined)) return pick(joined, ['origin', 'attendance', 'minutes']);
  if (table === 'roll_entries') {
    return isVoteless(kept) && !isVoteless(joined) ? pick(joined, ['seat_id', 'side', 'sector', 'weight']) : {};
  }
  if (table === 'invitations' && kept.withdrawn_at !== null && joined.withdrawn_at === null) {
    return pick(
      joined,
      Object.keys(joined).filter((column) => !['id', 'meeting_id', 'person_id'].includes(column)),
    );
  }
  return { ...blanksFilled(table, kept, joined), ...(table === 'invitations' ? earlierSent(kept, joined) : {}) };
}

const came = ({ attendance }: Row): boolean => cameAttendances.some((way) => way === attendance);
const isVoteless = ({ weight }: Row): boolean => weight === 0;
const pick = (row: Row, columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [column, row[column]]));

function blanksFilled(table: string, kept: Row, joined: Row): Record<string, unknown> {
  const blank = Object.keys(kept).filter((column) => kept[column] === null && joined[column] !== null);
  return pick(
    joined,
    blank.filter((column) => !BLANK_SAYS[table]?.includes(column)),
  );
}

function earlierSent(kept: Row, joined: Row): Record<string, unknown> {
  const [one, other] = [kept.sent_on, joined.sent_on];
  return typeof one === 'string' && typeof other === 'string' && other < one
    ? pick(joined, ['sent_on', 'sent_by', 'channel'])
    : {};
}
