import { nameKey, tidyName } from '../people/names';
import type { MeetingRecord, OtherSaid, PersonSaid } from './meeting-record';
import type { Mistake } from './mistakes';
import { type Person, whoIsMeant } from './who-is-meant';

/** Who is meant by the lines of those not on the roster: people on record, and people new to the records. */
export type OthersMeant = {
  known: PersonSaid[];
  newcomers: OtherSaid[];
  mistakes: Mistake[];
  /** Whom a name may mean, by the field it is written in. */
  candidates: Record<string, { id: string; name: string }[]>;
};

/** Finds who is meant by each line; nobody is there twice. */
export function othersMeant(record: MeetingRecord, people: readonly Person[]): OthersMeant {
  const found: OthersMeant = { known: [], newcomers: [], mistakes: [], candidates: {} };
  const there = new Set(record.people.filter(saysSomething).map(({ personId }) => personId));
  const say = (field: string, code: string) => found.mistakes.push({ field, code });
  for (const other of record.others) {
    const meant = meantBy(other, people);
    const nameField = `${other.at}.name`;
    const who = meant.who === 'known' ? meant.person.id : keyOf(other);
    if (other.personId === null && who === '') say(nameField, 'invalid');
    else if (meant.who === 'nobody') say(nameField, 'no-such-person');
    else if (meant.who === 'unsure') {
      say(nameField, 'looks-like');
      found.candidates[nameField] = meant.candidates.map(({ id, name }) => ({ id, name }));
    } else if (there.has(who)) say(nameField, 'same-person-twice');
    else if (meant.who === 'known') found.known.push({ ...other, personId: meant.person.id });
    else if (other.side === null) say(`${other.at}.side`, 'side-unsaid');
    else found.newcomers.push(other);
    there.add(who);
  }
  return found;
}

const keyOf = ({ name }: OtherSaid): string => nameKey(tidyName(name));

function meantBy(other: OtherSaid, people: readonly Person[]) {
  if (other.personId === null) return whoIsMeant(keyOf(other), other.isNew, people);
  const person = people.find(({ id }) => id === other.personId);
  return person ? { who: 'known' as const, person } : { who: 'nobody' as const };
}

export const saysSomething = ({ origin, attendance, reply, guests }: PersonSaid): boolean =>
  origin !== null || attendance !== null || reply !== null || guests > 0;
