import { instantOf } from '../calendar';
import { cameThere, type MeetingRecord, type MotionSaid, type PersonSaid, type Said } from './meeting-record';
import type { Person } from './who-is-meant';

/** What is wrong with a record, by the code of its message, beside the field it belongs to. */
export type Mistake = { field: string; code: string };

/** What a record is judged by. `rolls` has the rolls of the motions on record; a new motion has the roll of the day. */
export type Known = {
  hasGroup: boolean;
  timeZone: string;
  /** The times are those on record, whatever they are. */
  timesStand: boolean;
  /** Who may vote on the day, with the weight of their seat. */
  rollOfDay: ReadonlyMap<string, number>;
  rolls: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Whoever the record names as mover, speaker or teller, and is known. */
  people: ReadonlyMap<string, Person>;
  /** Guests named by their own consent, by who brought them. */
  namedGuests: ReadonlyMap<string, number>;
  /** Whose invitation stands. */
  invited: ReadonlySet<string>;
  /** Who asked to come: that stays, however they came to be there in the end. */
  asked: ReadonlySet<string>;
};

/** All that is wrong with a record, in the order of the page. `there` is everyone it writes of, others too. */
export function mistakesIn(record: MeetingRecord, there: readonly PersonSaid[], known: Known): Mistake[] {
  const mistakes: Mistake[] = [];
  const say = (field: string, code: string) => mistakes.push({ field, code });
  if (!known.timesStand && !endsAfterStart(record, known.timeZone)) say('ends', 'ends-before-start');
  for (const person of there) for (const [name, code] of wrongOf(person, known)) say(`${person.at}.${name}`, code);
  for (const motion of record.motions)
    for (const [name, code] of wrongWith(motion, known)) say(`${motion.at}.${name}`, code);
  for (const { at, personId } of record.heard) {
    if (personId === null && !known.hasGroup) say(`${at}.person`, 'who-said-it');
    if (personId !== null && !known.people.get(personId)?.advisor) say(`${at}.person`, 'not-an-advisor');
  }
  for (const { at, personId, consent } of record.stories) {
    if (personId !== null && !known.people.has(personId)) say(`${at}.person`, 'no-such-person');
    else if (personId !== null && !consent) say(`${at}.consent`, 'story-without-consent');
  }
  return mistakes;
}

/** By the clocks of the day, which may skip an hour. */
const endsAfterStart = ({ on, starts, ends }: MeetingRecord, zone: string): boolean =>
  starts === null || ends === null || instantOf(on, starts, zone) < instantOf(on, ends, zone);

type Wrong = readonly [field: string, code: string];

/** `personId` is empty for someone new. A presence says how it came about; who was not invited, and came, did so in some other way. */
function wrongOf(said: Said & { personId: string }, known: Known): Wrong[] {
  if (said.personId !== '' && !known.people.has(said.personId)) return [['origin', 'no-such-person']];
  const wrong: Wrong[] = [];
  const came = cameThere(said.attendance);
  if (said.origin === null && (said.attendance !== null || said.guests > 0)) wrong.push(['origin', 'origin-unsaid']);
  if (said.origin === 'not-invited' && came) wrong.push(['origin', 'came-not-invited']);
  if (known.asked.has(said.personId) && came && said.origin !== 'asked') wrong.push(['origin', 'asked-stays']);
  const isInvited = said.origin === 'invited' || (said.origin !== 'not-invited' && known.invited.has(said.personId));
  if (said.reply !== null && !isInvited) wrong.push(['reply', 'reply-without-invitation']);
  if (said.guests < (known.namedGuests.get(said.personId) ?? 0)) wrong.push(['guests', 'guests-named']);
  return wrong;
}

function wrongWith(motion: MotionSaid, known: Known): Wrong[] {
  const wrong: Wrong[] = [];
  if (motion.text === '') wrong.push(['text', 'motion-without-text']);
  for (const name of ['mover', 'seconder'] as const) {
    const id = motion[name];
    if (id !== null && !known.people.has(id)) wrong.push([name, 'no-such-person']);
  }
  const roll = new Map([...known.rollOfDay, ...(known.rolls.get(motion.row) ?? [])]);
  if (motion.recorded === 'named') wrong.push(...wrongBallots(motion, roll, known.rolls.has(motion.row)));
  if (motion.recorded === 'counts') wrong.push(...wrongCounts(motion, roll));
  return wrong;
}

function wrongBallots({ ballots }: MotionSaid, roll: ReadonlyMap<string, number>, isOnRecord: boolean): Wrong[] {
  const strangers = ballots.filter(({ personId }) => !roll.has(personId));
  if (ballots.length === 0 && !isOnRecord) return [['recorded', 'ballots-missing']];
  return strangers.map(({ personId }) => [`ballots.${personId}`, 'not-on-the-roll']);
}

/** Counts are by head. Where no seats are recorded, nobody knows how many could have voted. */
function wrongCounts({ counts }: MotionSaid, roll: ReadonlyMap<string, number>): Wrong[] {
  const given = Object.values(counts).filter((count) => count !== null);
  if (given.length === 0) return [['for', 'counts-missing']];
  const heads = [...roll.values()].filter((weight) => weight > 0).length;
  const total = given.reduce((sum, count) => sum + count, 0);
  return roll.size > 0 && total > heads ? [['for', 'counts-beyond-the-roll']] : [];
}
