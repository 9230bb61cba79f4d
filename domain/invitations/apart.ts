import type { Invitee } from './invitee-queries';

/** Whose invitation stands, whether or not it has reached them yet. */
export const isInvited = ({ invitation }: Invitee): boolean =>
  invitation !== null && invitation.standing !== 'withdrawn' && invitation.standing !== 'undelivered';

/** How they come to be there stays "asked": the office answered, or still has to. */
export const comesByAsking = ({ asked }: Invitee): boolean => asked !== null && asked !== 'no';

/** Whoever means to be there or may: invited or welcome, and did not say no. */
export const mayCome = (one: Invitee): boolean =>
  (isInvited(one) && one.invitation?.reply !== 'no') || one.asked === 'yes' || one.asked === 'yes-with-seat';

/** Expected, and nobody invited them, left them out with a reason, or told them yes. */
export const isMissing = (one: Invitee): boolean =>
  one.expected && !isInvited(one) && one.leftOut === null && !comesByAsking(one) && !waitsForWord(one);

/** A mail came back: a call or a letter is what they wait for. */
export const waitsForWord = ({ invitation }: Invitee): boolean => invitation?.standing === 'undelivered';

/** To be told by a call or a letter: of the meeting, of a change in it, or that the invitation is taken back. */
export const isToTell = (one: Invitee): boolean =>
  one.invitation !== null &&
  (['to-tell', 'mail-failed', 'undelivered'].includes(one.invitation.standing) || one.invitation.news === 'to-tell');

/** The people of a meeting by what is to do about them. */
export const sorted = (people: readonly Invitee[]) => ({
  toInvite: people.filter(isMissing),
  toTell: people.filter(isToTell),
  invited: people.filter(isInvited),
  leftOut: people.filter((one) => one.leftOut !== null && !isInvited(one)),
  byAsking: people.filter((one) => comesByAsking(one) && !isInvited(one)),
  withdrawn: people.filter(({ invitation, leftOut }) => invitation?.standing === 'withdrawn' && leftOut === null),
});
export type Sorted = ReturnType<typeof sorted>;
