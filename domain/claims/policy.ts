import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

type OfSomeone = { personId: string };

/** The office that sees what people ask back: coordinators help and look, finance answers for it. */
export const whoSeesClaims = ['administrator', 'coordinator', 'finance'] as const satisfies readonly Role[];
/** Money goes out through finance alone, or the administrator where there is nobody for it. */
export const whoPays = ['administrator', 'finance'] as const satisfies readonly Role[];

const isOwn = (viewer: Viewer, { personId }: OfSomeone): boolean => viewer.personId === personId;

export const canListClaims = (viewer: Viewer): boolean => holds(viewer, ...whoSeesClaims);
export const canSeeClaim = (viewer: Viewer, claim: OfSomeone): boolean => isOwn(viewer, claim) || canListClaims(viewer);

/** Who may write a claim, send it, waive, or answer an honorarium: oneself, and the office on someone's behalf. */
export const canSpeakFor = (viewer: Viewer, claim: OfSomeone): boolean => isOwn(viewer, claim) || canListClaims(viewer);
/** Whether what one does is on someone's behalf: then how it reached the office is asked. */
export const isOnBehalf = (viewer: Viewer, claim: OfSomeone): boolean => !isOwn(viewer, claim);

/**
 * Coordinators and finance send back and approve, finance and the administrator pay; nobody of them what they ask
 * for themselves, whatever hats they wear.
 */
export const canJudge = (viewer: Viewer, claim: OfSomeone): boolean => canListClaims(viewer) && !isOwn(viewer, claim);
export const canPay = (viewer: Viewer, claim: OfSomeone): boolean => holds(viewer, ...whoPays) && !isOwn(viewer, claim);
/** Whether there may be something for them to pay at all. */
export const canPaySome = (viewer: Viewer): boolean => holds(viewer, ...whoPays);

/** An honorarium is offered by the office, never to oneself. */
export const canOffer = canJudge;
