import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { newId } from '@/db/columns';
import { command, done, unchanged } from '../command';
import { idField } from '../fields';
import { writeMail } from '../notifications/mail-commands';
import { canSendMail } from '../notifications/policy';
import { mailOptOuts } from '../notifications/table';
import type { Viewer } from '../viewer';
import { toDosOf } from './agenda-queries';
import { waitsToday } from './digest';
import { DIGEST, digestReaders } from './digest-queries';
import { canChooseDigest } from './policy';

/** A coordinator gets the mail of the morning, once a day, when there is something to do. */
export const writeDigest = command({
  name: 'digest.write',
  form: z.object({ personId: idField }),
  load: (viewer) => viewer,
  may: canSendMail,
  run: ({ viewer, input: { personId }, now, today }) => {
    const reader = digestReaders(viewer, now).find((one) => one.personId === personId);
    if (reader === undefined || waitsToday(toDosOf(viewer, today), today).length === 0) return unchanged({});
    // Urgent: quiet hours may still last at the time it is meant for.
    const about = { kind: DIGEST, aboutKind: 'person', aboutId: personId, urgent: true };
    writeMail(viewer, { ...reader, ...about, now });
    return done({}, { subject: 'person', id: personId, fields: ['mail'] });
  },
});

/** Someone of the office wants the mail of the morning no more. */
export const stopDigest = command({
  name: 'digest.stop',
  form: z.object({}),
  load: ownWish,
  may: canChooseDigest,
  run: ({ viewer, subject: { personId, stopped }, now }) => {
    if (stopped) return unchanged({});
    viewer.db.orm.insert(mailOptOuts).values({ id: newId(), personId, kind: DIGEST, at: now }).run();
    return done({}, { subject: 'person', id: personId, fields: ['digest'] });
  },
});

export const resumeDigest = command({
  name: 'digest.resume',
  form: z.object({}),
  load: ownWish,
  may: canChooseDigest,
  run: ({ viewer, subject: { personId, stopped }, now }) => {
    if (!stopped) return unchanged({});
    viewer.db.orm.update(mailOptOuts).set({ liftedAt: now }).where(standingWish(personId)).run();
    return done({}, { subject: 'person', id: personId, fields: ['digest'] });
  },
});

const standingWish = (personId: string) =>
  and(eq(mailOptOuts.personId, personId), eq(mailOptOuts.kind, DIGEST), isNull(mailOptOuts.liftedAt));

/** One's own wish: there is no way to choose for somebody else. */
function ownWish({ db, personId }: Viewer): { personId: string; stopped: boolean } | null {
  if (personId === null) return null;
  return { personId, stopped: db.orm.select().from(mailOptOuts).where(standingWish(personId)).get() !== undefined };
}
