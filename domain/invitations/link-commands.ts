import { and, desc, eq, isNull } from 'drizzle-orm';
import { v4 } from 'uuid';
import { addressToken, hashOf } from '../access/tokens';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import { linkEnd } from './link-end';
import { answerLinks } from './table';

/**
 * The token at which an invitation is answered without signing in; null when there is no such invitation. The one
 * live link is used again, or made: within the transaction that hands a mail over, or prints a letter.
 */
export function answerTokenFor(viewer: Viewer, invitationId: string, secret: string, now: number): string | null {
  const day = viewer.db
    .prepared('select m.on_day from invitations i join meetings m on m.id = i.meeting_id where i.id = ?')
    .pluck()
    .get(invitationId) as string | undefined;
  if (day === undefined) return null;
  const id = liveLink(viewer, invitationId) ?? v4();
  const token = addressToken(secret, 'answer', id);
  const endsAt = linkEnd(day, ohtOf(viewer).timeZone);
  const row = { id, tokenHash: hashOf(token), invitationId, madeAt: now, endsAt };
  // A meeting that moved takes the end of its links along; another secret than then gives them another token.
  const set = { endsAt, tokenHash: row.tokenHash };
  viewer.db.orm.insert(answerLinks).values(row).onConflictDoUpdate({ target: answerLinks.id, set }).run();
  return token;
}

const liveLink = (viewer: Viewer, invitationId: string): string | undefined =>
  viewer.db.orm
    .select()
    .from(answerLinks)
    .where(and(eq(answerLinks.invitationId, invitationId), isNull(answerLinks.revokedAt)))
    .orderBy(desc(answerLinks.madeAt))
    .get()?.id;

/** Ends the links of an invitation, within the transaction of what ends them. How many there were. */
export const revokeAnswerLinks = (viewer: Viewer, invitationId: string, now: number): number =>
  viewer.db.orm
    .update(answerLinks)
    .set({ revokedAt: now })
    .where(and(eq(answerLinks.invitationId, invitationId), isNull(answerLinks.revokedAt)))
    .run().changes;
