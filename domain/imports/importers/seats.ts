import type { SeatDraft } from '../drafts';
import {
  advisorHat,
  memberRoleChoices,
  powerChoices,
  seatClassChoices,
  sectorChoices,
  yesNo,
} from '../lexicon/choices';
import { type Cell, cellText } from '../sheet';
import { readChoice } from '../written/choice';
import { readNumber } from '../written/money';
import { isVacant } from '../written/names';
import { plainKey } from '../written/plain';
import type { Row } from './row';

/** A seat of a group and who holds it. */
export function readSeat(row: Row): SeatDraft {
  const name = row.name();
  return {
    where: row.where('name'),
    group: row.group(),
    power: row.choice('decides', powerChoices),
    name: name === null || isVacant(name) ? null : name,
    ...readHat(row.cell('side')),
    weight: weightOf(row),
    class:
      readChoice(row.cell('class'), seatClassChoices, row.recognized.words.class) ??
      readChoice(row.cell('side'), seatClassChoices.slice(0, 3)),
    role: readChoice(row.cell('role'), memberRoleChoices, row.recognized.words.role) ?? 'member',
    from: row.looseDay('from'),
    to: row.looseDay('to'),
  };
}

/** Which hat a text names: an advisor's, or a partner's with a sector. */
export function readHat(cell: Cell): Pick<SeatDraft, 'side' | 'sector'> {
  const key = plainKey(cellText(cell));
  if (key === '') return { side: null, sector: null };
  if (advisorHat.test(key)) return { side: 'advisor', sector: null };
  const sector = readChoice(cell, sectorChoices);
  return { side: 'partner', sector };
}

/** A whole number of votes, or yes or no for one vote or none; null when the record does not say. */
function weightOf(row: Row): number | null {
  const text = row.text('votes');
  if (text === null) return null;
  const number = readNumber(text);
  if (number !== null) {
    if (!Number.isInteger(number) || number > 1000) throw row.refused('votes', 'not-a-weight');
    return number;
  }
  const said = readChoice(text, seatClassChoices.slice(2)) ?? readChoice(text, yesNo);
  if (said === null) throw row.refused('votes', 'not-a-weight');
  return said === 'yes' || said === 'voting' ? 1 : 0;
}
