import { advisorKinds } from '../../people/words';
import {
  advisorHat,
  advisorKindChoices,
  contactChoices,
  languageChoices,
  partnerHat,
  recruitedChoices,
  sectorChoices,
  yesNo,
} from '../lexicon/choices';
import type { PersonDraft } from '../seated-drafts';
import { cellText } from '../sheet';
import { ownWord, readChoice, readChoices } from '../written/choice';
import { isVacant } from '../written/names';
import { plainKey } from '../written/plain';
import type { Row } from './row';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** An advisor or a partner of the office's lists. */
export function readPerson(row: Row): PersonDraft | null {
  const name = row.requiredName();
  if (isVacant(name)) return null;
  const side = sideOf(row);
  return {
    where: row.where('name'),
    name,
    side,
    email: emailOf(row),
    phone: row.text('phone'),
    language: row.choice('language', languageChoices),
    prefers: row.choice('prefers', contactChoices),
    kinds: side === 'advisor' ? kindsOf(row) : [],
    joined: row.looseDay('joined'),
    left: row.looseDay('left'),
    honorarium: honorariumOf(row),
    recruited: row.choice('recruited', recruitedChoices),
    organization: row.text('organization'),
    sector: side === 'partner' ? sectorOf(row) : null,
    groups: groupsOf(row),
  };
}

function sideOf(row: Row): 'advisor' | 'partner' {
  const hat = plainKey(cellText(row.cell('hat')) || cellText(row.cell('kind')));
  if (partnerHat.test(hat) && !advisorHat.test(hat)) return 'partner';
  return row.recognized.kind === 'partners' ? 'partner' : 'advisor';
}

function emailOf(row: Row): string | null {
  const email =
    row
      .text('email')
      ?.toLowerCase()
      .replace(/^mailto:/, '') ?? null;
  if (email === null) return null;
  if (EMAIL.test(email)) return email;
  row.warn('email', 'not-an-email');
  return null;
}

function kindsOf(row: Row): PersonDraft['kinds'] {
  const own = ownWord(row.cell('kind'), row.recognized.words.kind, advisorKinds);
  const kinds = own ? [own] : readChoices(row.cell('kind'), advisorKindChoices);
  if (kinds.length === 0 && row.text('kind') !== null) row.warn('kind', 'unknown-word');
  return kinds;
}

/** The groups a person's own row names, apart; a yes, a no or a number names none. */
const groupsOf = (row: Row): string[] =>
  (row.text('groups') ?? '')
    .split(/[;,|\n/]+/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}{2}/u.test(name) && readChoice(name, yesNo) === null);

function honorariumOf(row: Row): PersonDraft['honorarium'] {
  const answer = row.choice('honorarium', yesNo);
  return answer === null ? null : answer === 'yes' ? 'accepts' : 'declines';
}

/** The sector column, or what the organization's own name says. */
function sectorOf(row: Row): PersonDraft['sector'] {
  return row.choice('sector', sectorChoices) ?? readChoice(row.cell('organization'), sectorChoices);
}
