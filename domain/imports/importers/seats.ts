import { sides } from '../../groups/words';
import { sectors } from '../../people/words';
import {
  advisorHat,
  advisorKindChoices,
  memberRoleChoices,
  partnerHat,
  powerChoices,
  seatClassChoices,
  sectorChoices,
  yesNo,
} from '../lexicon/choices';
import type { SeatDraft } from '../seated-drafts';
import { type Cell, cellText } from '../sheet';
import { ownWord, readChoice, readChoices } from '../written/choice';
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
    ...readHat(row.cell('side'), row.recognized.words.side),
    weight: weightOf(row),
    class:
      readChoice(row.cell('class'), seatClassChoices, row.recognized.words.class) ??
      readChoice(row.cell('side'), seatClassChoices.slice(0, 3)),
    role: readChoice(row.cell('role'), memberRoleChoices, row.recognized.words.role) ?? 'member',
    from: row.looseDay('from'),
    to: row.looseDay('to'),
    email:
      row
        .text('email')
        ?.toLowerCase()
        .replace(/^mailto:/, '') ?? null,
    organization: row.text('organization'),
    kinds: readChoices(row.cell('side'), advisorKindChoices),
    slight: false,
  };
}

/** Which hat a text names: an advisor's, or a partner's with a sector; neither when it says neither. */
export function readHat(cell: Cell, own?: Readonly<Record<string, string>>): Pick<SeatDraft, 'side' | 'sector'> {
  const side = ownWord(cell, own, sides);
  if (side !== null) return { side, sector: null };
  const ownSector = ownWord(cell, own, sectors);
  const key = plainKey(cellText(cell));
  if (ownSector === null && advisorHat.test(key)) return { side: 'advisor', sector: null };
  const sector = ownSector ?? readChoice(cell, sectorChoices);
  return { side: sector !== null || partnerHat.test(key) ? 'partner' : null, sector };
}

const NO_VOTE = /^(none|nil|aucune?|zero|zéro)$/i;

/** A whole number of votes, or yes or no for one vote or none; null when the record does not say. */
function weightOf(row: Row): number | null {
  const written = cellText(row.cell('votes'));
  const own = row.recognized.words.votes?.[written];
  if (own !== undefined && /^\d{1,3}$/.test(own)) return Number(own);
  if (NO_VOTE.test(written)) return 0;
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
