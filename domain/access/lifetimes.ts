import { officeRoles, type Role } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a mailed code and link can be used, ms, and after how many wrong codes they die. */
export const CODE_LASTS = 10 * MINUTE;
export const MOST_WRONG_TRIES = 5;

/** How long it is still known, ms, whose a session was, and how long what they wrote then is kept for them. */
export const LAPSED_KNOWN_FOR = 7 * DAY;
export const FORM_KEPT_FOR = DAY;

/** How long a session lasts, ms: without being used, and at all. */
export type Lifetime = { idle: number; absolute: number };
const ADVISOR: Lifetime = { idle: 14 * DAY, absolute: 90 * DAY };
const OFFICE: Lifetime = { idle: 8 * HOUR, absolute: 12 * HOUR };

/** Long for someone who is an advisor and nothing else; short for everyone who sees the records of others. */
export const lifetimeOf = (roles: Iterable<Role>): Lifetime =>
  [...roles].every((role) => role === 'advisor') ? ADVISOR : OFFICE;

/** Whether a session can still be used. Instants in UTC ms. */
export const isLive = (
  session: { startedAt: number; lastSeenAt: number; endsAt: number },
  lifetime: Lifetime,
  now: number,
): boolean =>
  now < Math.min(session.endsAt, session.startedAt + lifetime.absolute) && now < session.lastSeenAt + lifetime.idle;

/** Whether these roles sign in with a second factor. */
export const needsSecondFactor = (roles: Iterable<Role>): boolean =>
  [...roles].some((role) => (officeRoles as readonly Role[]).includes(role));
