import { eq } from 'drizzle-orm';
import { type Day, dayOf } from '../calendar';
import { command, done, unchanged } from '../command';
import { outbox } from '../notifications/table';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import { type InvitationToKeep, invitationToKeep } from './facts-queries';
import { revokeAnswerLinks } from './link-commands';
import { canNoteBounce, canNoteDelivery } from './policy';
import { mailNotedForm } from './sending-forms';
import { addStep, changeInvitation } from './step-writing-commands';

/** The mail server took an invitation: that is the day it was sent. Of other mails about it, the history tells by itself. */
export const noteSent = command({
  name: 'invitations.note-sent',
  form: mailNotedForm,
  load: mailedInvitation,
  may: canNoteDelivery,
  run: ({ viewer, subject: { invitation, mail }, now, today }) => {
    const { id, meetingId, sentOn } = invitation;
    if (mail.kind !== 'invitation' || isNoted(viewer, mail.id, 'sent')) return unchanged({ id });
    const onDay = mail.sentAt === null ? today : dayOf(mail.sentAt, ohtOf(viewer).timeZone);
    // Told by a call before the mail went: the earlier day stands.
    if (sentOn === null) changeInvitation(viewer, id, { sentOn: onDay, channel: 'email' });
    noteFirstSent(viewer, meetingId, onDay);
    addStep(viewer, id, { step: 'sent', at: now, channel: 'email', mailId: mail.id });
    return done({ id }, { subject: 'invitation', id, fields: ['sentOn'] });
  },
});

/**
 * A mail about an invitation came back, or its address was refused for good. When it was the invitation itself, the
 * person was not told: it counts no more, until they are told by a call or a letter or another mail.
 */
export const noteBounced = command({
  name: 'invitations.note-bounced',
  form: mailNotedForm,
  load: mailedInvitation,
  may: canNoteBounce,
  run: ({ viewer, subject: { invitation, mail, steps }, now }) => {
    const { id, meetingId, withdrawnAt } = invitation;
    if (isNoted(viewer, mail.id, 'bounced')) return unchanged({ id, meetingId });
    const since = steps.findLast(({ step }) => step === 'told' || step === 'restored' || step === 'written');
    const stands = mail.kind === 'invitation' && withdrawnAt === null && since?.step !== 'told';
    if (stands) {
      changeInvitation(viewer, id, { withdrawnAt: now, undeliveredAt: now, sentOn: null });
      revokeAnswerLinks(viewer, id, now);
    }
    addStep(viewer, id, { step: 'bounced', at: now, channel: 'email', mailId: mail.id });
    return done({ id, meetingId }, { subject: 'invitation', id, fields: ['undeliveredAt'] });
  },
});

/** The first of a meeting's invitations to reach someone dates them all, where the record does not say so itself. */
export const noteFirstSent = (viewer: Viewer, meetingId: string, onDay: Day): void => {
  viewer.db
    .prepared('update meetings set invitations_sent_on = ? where id = ? and invitations_sent_on is null')
    .run(onDay, meetingId);
};

type Mail = typeof outbox.$inferSelect;

function mailedInvitation(viewer: Viewer, { mailId }: { mailId: string }): (InvitationToKeep & { mail: Mail }) | null {
  const mail = viewer.db.orm.select().from(outbox).where(eq(outbox.id, mailId)).get();
  if (mail?.aboutKind !== 'invitation' || mail.aboutId === null) return null;
  const found = invitationToKeep(viewer, { id: mail.aboutId });
  return found && { ...found, mail };
}

/** A mail that is handed over twice tells once, and comes back once. */
const isNoted = (viewer: Viewer, mailId: string, step: 'sent' | 'bounced'): boolean =>
  viewer.db.prepared('select 1 from invitation_steps where mail_id = ? and step = ?').get(mailId, step) !== undefined;
