import { env } from '@/server/env';
import { isLocalHost } from '@/server/local';

type Given = { get(name: string): string | null };

/**
 * Whether a post comes from our own pages: its Origin is there and is the configured address, and the browser,
 * where it says, calls it same-origin. Next's own check lets a missing Origin pass and trusts forwarded hosts.
 */
export function isOwnOrigin(headers: Given, origin: string): boolean {
  const site = headers.get('sec-fetch-site');
  return headers.get('origin') === origin && (site === null || site === 'same-origin');
}

/**
 * Whether house and visitor are on one machine: the server listens only there, the configured address is
 * there, the request names it, and nothing forwarded it (which the listener found out before Next added its own headers).
 */
export function isAtHome(headers: Given): boolean {
  const { HEARD_LISTENS_ON, origin } = env();
  return (
    HEARD_LISTENS_ON !== undefined &&
    isLocalHost(HEARD_LISTENS_ON) &&
    isLocalHost(new URL(origin).host) &&
    isLocalHost(headers.get('host') ?? '') &&
    headers.get('x-heard-peer') === 'home'
  );
}

/** The address a request came from, for counting tries. */
export const placeOf = (headers: Given): string => headers.get('x-heard-address') ?? 'unknown';
