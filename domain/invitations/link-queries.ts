import { addressToken } from '../access/tokens';
import type { Viewer } from '../viewer';

const LINK_AT = `
  select id from answer_links where invitation_id = ? and made_at <= ? order by made_at desc, id desc limit 1`;

/**
 * The token of the link that a mail put together at a moment (UTC ms) carries: the same at every try, though it may
 * have been stopped since. For the server alone; null when there was none.
 */
export function answerTokenAt(viewer: Viewer, invitationId: string, secret: string, at: number): string | null {
  if (viewer.kind !== 'server') return null;
  const id = viewer.db.prepared(LINK_AT).pluck().get(invitationId, at) as string | undefined;
  return id === undefined ? null : addressToken(secret, 'answer', id);
}

/** Whether someone stopped the link of an invitation and no other was made since. */
export const linkIsStopped = (viewer: Viewer, invitationId: string): boolean =>
  viewer.db
    .prepared(
      `select count(*) > 0 and sum(revoked_at is null) = 0 as stopped from answer_links where invitation_id = ?`,
    )
    .pluck()
    .get(invitationId) === 1;
