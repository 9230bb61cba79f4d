import type { ActingChannel } from '../activity/words';
import { isTrusted, type Viewer } from '../viewer';
import { isOnBehalf } from './policy';

type Said = { onBehalfOf?: string; channel?: ActingChannel };

/**
 * Whose word an activity entry says it was, and how it reached the office; null when that is still to be said. Who
 * speaks for themselves says nothing of it.
 */
export function saidFor(
  viewer: Viewer,
  of: { personId: string },
  { channel }: { channel?: ActingChannel | undefined },
): Said | null {
  if (!isOnBehalf(viewer, of)) return {};
  if (channel === undefined) return isTrusted(viewer) ? { onBehalfOf: of.personId } : null;
  return { onBehalfOf: of.personId, channel };
}
