import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import type { Viewer } from '../viewer';
import type { InvitationRow } from './facts-queries';
import { invitationHistory, invitations } from './table';
import type { InvitationChannel, InvitationStep } from './words';

type Step = { step: InvitationStep; at: number; channel?: InvitationChannel | null; mailId?: string | null };

/** Adds a step to the history of an invitation, within the transaction of what happened. */
export function addStep(viewer: Viewer, invitationId: string, { step, at, channel = null, mailId = null }: Step): void {
  const row = { id: newId(), invitationId, step, at, by: viewer.personId, channel, mailId };
  viewer.db.orm.insert(invitationHistory).values(row).run();
}

/** Changes how an invitation stands. */
export const changeInvitation = (viewer: Viewer, id: string, set: Partial<InvitationRow>): void => {
  viewer.db.orm.update(invitations).set(set).where(eq(invitations.id, id)).run();
};
