import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { newId } from '@/db/columns';
import { command, done, unchanged } from '../command';
import { idField } from '../fields';
import { writeMail } from '../notifications/mail-commands';
import { canSendMail } from '../notifications/policy';
import { outbox } from '../notifications/table';
import type { Viewer } from '../viewer';
import { toRemind } from './reminder-queries';
import { invitationHistory, invitations } from './table';

/** Someone who owes an answer is reminded by mail, where that is due today; each time once. */
export const remind = command({
  name: 'invitations.remind',
  form: z.object({ id: idField }),
  load: (viewer, { id }) =>
    viewer.db.orm.select({ id: invitations.id }).from(invitations).where(eq(invitations.id, id)).get() ?? null,
  may: canSendMail,
  run: ({ viewer, subject: { id }, now, today }) => {
    const [due] = toRemind(viewer, today, id);
    if (due === undefined) return unchanged({});
    const { personId, language } = due;
    writeMail(viewer, { personId, language, kind: 'invitation-reminder', aboutKind: 'invitation', aboutId: id, now });
    return done({}, { subject: 'invitation', id, fields: ['mail'] });
  },
});

/** The mail server took the reminder: it belongs to the history of the invitation. */
export const noteReminded = command({
  name: 'invitations.note-reminded',
  form: z.object({ mailId: idField }),
  load: mailedReminder,
  may: canSendMail,
  run: ({ viewer, subject: { id, mailId, noted }, now }) => {
    if (noted) return unchanged({});
    const step = { id: newId(), invitationId: id, step: 'reminded', at: now, channel: 'email', mailId };
    viewer.db.orm.insert(invitationHistory).values(step).run();
    return done({}, { subject: 'invitation', id, fields: ['step'] });
  },
});

function mailedReminder(viewer: Viewer, { mailId }: { mailId: string }) {
  const mail = viewer.db.orm.select().from(outbox).where(eq(outbox.id, mailId)).get();
  if (mail?.kind !== 'invitation-reminder' || mail.aboutId === null) return null;
  const known = viewer.db.orm.select().from(invitationHistory).where(eq(invitationHistory.mailId, mailId)).get();
  return { id: mail.aboutId, mailId, noted: known !== undefined };
}
