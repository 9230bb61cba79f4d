import type { MeetingState } from '../meetings/words';
import type { Invited, Invitee } from './invitee-queries';

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

/** What someone has not heard yet, and no mail is on its way to say: for a call or a letter. */
export type Untold = 'meeting' | 'undelivered' | 'failed' | 'change' | 'cancelled' | 'withdrawn';

/** What is to be told by a call or a letter; null when there is nothing. Nobody is invited to what is cancelled. */
export function untoldOf({ standing, news }: Pick<Invited, 'standing' | 'news'>, state: MeetingState): Untold | null {
  const first = { undelivered: 'undelivered', 'mail-failed': 'failed', 'to-tell': 'meeting' } as const;
  if (standing in first) return state === 'cancelled' ? null : first[standing as keyof typeof first];
  if (news !== 'to-tell') return null;
  if (standing === 'withdrawn') return state === 'cancelled' ? null : 'withdrawn';
  return state === 'cancelled' ? 'cancelled' : 'change';
}

/** To be told by a call or a letter: of the meeting, of a change in it, or that the invitation is taken back. */
export const isToTell = ({ invitation }: Invitee, state: MeetingState = 'scheduled'): boolean =>
  invitation !== null && untoldOf(invitation, state) !== null;

/** The people of a meeting by what is to do about them. */
export const sorted = (people: readonly Invitee[], state: MeetingState = 'scheduled') => ({
  toInvite: people.filter(isMissing),
  toTell: people.filter((one) => isToTell(one, state)),
  invited: people.filter(isInvited),
  leftOut: people.filter((one) => one.leftOut !== null && !isInvited(one)),
  byAsking: people.filter((one) => comesByAsking(one) && !isInvited(one)),
  withdrawn: people.filter(({ invitation, leftOut }) => invitation?.standing === 'withdrawn' && leftOut === null),
});
export type Sorted = ReturnType<typeof sorted>;
