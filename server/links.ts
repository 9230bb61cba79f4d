import { createHmac } from 'node:crypto';
import { addressToken } from '@/domain/access/tokens';
import { answerTokenFor } from '@/domain/invitations/link-commands';
import type { Viewer } from '@/domain/viewer';
import { env } from './env';
import { secrets } from './secrets';

/** What the tokens of personal addresses are made with: of the house's secret, and for nothing else. */
export const linkSecret = (): string => linkSecretOf(secrets().auth);
export const linkSecretOf = (auth: string): string =>
  createHmac('sha256', auth).update('personal addresses').digest('hex');

/** Where an invitation is answered without signing in; null when there is none. Writes the link, where it has none yet. */
export function answerAddress(viewer: Viewer, invitationId: string, now: number): string | null {
  const token = answerTokenFor(viewer, invitationId, linkSecret(), now);
  return token === null ? null : `${env().origin}/answer/${token}`;
}

/** Where a calendar program finds a person's meetings, by the id of their calendar's address. */
export const feedAddress = (id: string): string =>
  `${env().origin}/calendar/${addressToken(linkSecret(), 'feed', id)}.ics`;
