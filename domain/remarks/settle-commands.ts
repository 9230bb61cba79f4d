import { eq } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import type { Viewer } from '../viewer';
import { settlementsFor } from './checking';
import { markReadForm, settleForm } from './forms';
import { canSettleRemarks, canSpeakFor } from './policy';
import { remarks } from './table';
import type { RemarkKind } from './words';

/** The office says what it did about what an advisor said, in words for them. It is not unsaid. */
export const settle = command({
  name: 'remarks.settle',
  form: settleForm,
  load: remarkById,
  may: (viewer) => canSettleRemarks(viewer),
  run({ viewer, input: { id, settlement, answer }, subject, today }) {
    if (subject.kind === 'confirmed') return refuse('not-found');
    if (subject.settledOn !== null) return refuse('settled-already', 'answer');
    if (!settlementsFor(subject.kind as RemarkKind).includes(settlement)) return refuse('choose', 'settlement');
    change(viewer, id, { settlement, answer, settledOn: today, settledBy: viewer.personId });
    return done({ id }, { subject: 'remark', id, fields: ['settlement', 'answer'] });
  },
});

/** The advisor read the answer, or it was read to them. */
export const markRead = command({
  name: 'remarks.mark-read',
  form: markReadForm,
  load: remarkById,
  may: canSpeakFor,
  run({ viewer, input: { id, channel }, subject, today }) {
    if (subject.settledOn === null || subject.kind === 'confirmed') return refuse('not-found');
    if (subject.readOn !== null) return unchanged({ id });
    const own = viewer.personId === subject.personId;
    if (!own && channel === undefined) return refuse('required', 'channel');
    change(viewer, id, { readOn: today });
    const entry = { subject: 'remark', id, fields: ['read'] };
    return done({ id }, own || channel === undefined ? entry : { ...entry, onBehalfOf: subject.personId, channel });
  },
});

type Remark = typeof remarks.$inferSelect;

function remarkById(viewer: Viewer, { id }: { id: string }): Remark | null {
  return viewer.db.orm.select().from(remarks).where(eq(remarks.id, id)).get() ?? null;
}

const change = (viewer: Viewer, id: string, values: Partial<Remark>): void => {
  viewer.db.orm.update(remarks).set(values).where(eq(remarks.id, id)).run();
};
