import { eq } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import type { Viewer } from '../viewer';
import { mailForm } from './forms';
import { canSeeMail } from './policy';
import { outbox } from './table';

/** A message that failed goes out again, with all its tries before it. */
export const tryAgain = command({
  name: 'mail.try-again',
  form: mailForm,
  load: mailById,
  may: canSeeMail,
  run: ({ viewer, subject: mail, now }) => {
    if (mail.state === 'waiting' || mail.state === 'sending') return unchanged({});
    if (mail.state !== 'failed') return refuse('mail-is-settled');
    viewer.db.orm
      .update(outbox)
      .set({ state: 'waiting', tries: 0, notBefore: now })
      .where(eq(outbox.id, mail.id))
      .run();
    return done({}, { subject: 'mail', id: mail.id, fields: ['state', 'tries', 'notBefore'] });
  },
});

/** A message that was not sent is taken back; one that is on its way cannot be. */
export const withdraw = command({
  name: 'mail.withdraw',
  form: mailForm,
  load: mailById,
  may: canSeeMail,
  run: ({ viewer, subject: mail }) => {
    if (mail.state === 'withdrawn') return unchanged({});
    if (mail.state === 'sending') return refuse('mail-on-its-way');
    if (mail.state === 'sent') return refuse('mail-is-settled');
    viewer.db.orm.update(outbox).set({ state: 'withdrawn' }).where(eq(outbox.id, mail.id)).run();
    return done({}, { subject: 'mail', id: mail.id, fields: ['state'] });
  },
});

/** A message came back after the mail server took it: what it was to tell was not told. */
export const noteBounced = command({
  name: 'mail.note-bounced',
  form: mailForm,
  load: mailById,
  may: canSeeMail,
  run: ({ viewer, subject: mail, now }) => {
    if (mail.bouncedAt !== null) return unchanged({});
    if (mail.state !== 'sent') return refuse('mail-not-sent');
    viewer.db.orm.update(outbox).set({ bouncedAt: now }).where(eq(outbox.id, mail.id)).run();
    return done({}, { subject: 'mail', id: mail.id, fields: ['bouncedAt'] });
  },
});

type Mail = { id: string; state: string; bouncedAt: number | null };

function mailById(viewer: Viewer, { id }: { id: string }): Mail | null {
  const columns = { id: outbox.id, state: outbox.state, bouncedAt: outbox.bouncedAt };
  return viewer.db.orm.select(columns).from(outbox).where(eq(outbox.id, id)).get() ?? null;
}
