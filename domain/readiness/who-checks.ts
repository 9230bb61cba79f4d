import { isInvited, isMissing, isToTell, mayCome, waitsForWord } from '../invitations/apart';
import type { Invitee } from '../invitations/invitee-queries';
import { type Check, named } from './concern';

const advisors = (people: readonly Invitee[]): Invitee[] => people.filter(({ side }) => side === 'advisor');
/** Who is to be there as far as anyone knows: those who may come, and before anything is sent those about to be invited. */
export const expectedThere = (people: readonly Invitee[]): Invitee[] =>
  people.filter((one) => mayCome(one) || isMissing(one) || waitsForWord(one));

/** Expected and not invited, while others are. Before the first invitation, nobody is missing yet. */
export const missing: Check = ({ people }) => {
  if (!people.some(isInvited)) return null;
  const who = people.filter(isMissing);
  const count = advisors(who).length;
  return who.length === 0
    ? null
    : { kind: 'missing', people: who.map(named), figures: { people: who.length, advisors: count } };
};

/** Nobody who lives with the care is to be there, among so many. */
export const noAdvisor: Check = ({ people, thresholds }) => {
  const there = expectedThere(people);
  if (there.length < thresholds['lone-voice-people'] || advisors(there).length > 0) return null;
  return { kind: 'no-advisor', people: [], figures: { people: there.length } };
};

/** lone-voice, seen before it happens: exactly one advisor among so many or more. */
export const loneVoice: Check = ({ people, thresholds }) => {
  const there = expectedThere(people);
  const voices = advisors(there);
  if (voices.length !== 1 || there.length < thresholds['lone-voice-people']) return null;
  return { kind: 'lone-voice', people: voices.map(named), figures: { people: there.length } };
};

/** Advisors whom the office chose to leave out: at a key meeting one is enough for the flag. */
export const advisorsLeftOut: Check = ({ people, meeting }) => {
  const who = advisors(people).filter((one) => one.leftOut !== null && !isInvited(one));
  if (who.length === 0) return null;
  return {
    kind: 'advisors-left-out',
    people: who.map(named),
    figures: { people: who.length, key: meeting.key ? 1 : 0 },
  };
};

/** An invitation came back: whoever it was for knows nothing of the meeting. */
export const undelivered: Check = ({ people }) => {
  const who = people.filter(waitsForWord);
  return who.length === 0 ? null : { kind: 'undelivered', people: who.map(named), figures: { people: who.length } };
};

/** Calls and letters that are still to be made. */
export const toTell: Check = ({ people }) => {
  const who = people.filter((one) => isToTell(one) && !waitsForWord(one) && one.invitation?.standing !== 'mail-failed');
  return who.length === 0 ? null : { kind: 'to-tell', people: who.map(named), figures: { people: who.length } };
};

export const mailFailed: Check = ({ people }) => {
  const who = people.filter(({ invitation }) => invitation?.standing === 'mail-failed');
  return who.length === 0 ? null : { kind: 'mail-failed', people: who.map(named), figures: { people: who.length } };
};

/** Neither an address, nor a number, nor a letter is known of people who are to be told. */
export const unreachable: Check = ({ people }) => {
  const who = expectedThere(people).filter((one) => one.unreachable && one.invitation?.standing !== 'told');
  return who.length === 0 ? null : { kind: 'unreachable', people: who.map(named), figures: { people: who.length } };
};

export const requestsWaiting: Check = ({ waiting }) =>
  waiting.length === 0
    ? null
    : { kind: 'requests-waiting', people: waiting.map(named), figures: { people: waiting.length } };
