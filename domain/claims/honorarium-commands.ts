import { eq } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import { groups } from '../groups/table';
import type { Viewer } from '../viewer';
import { saidFor } from './behalf';
import { answerForm, offerForm, payHonorariumForm } from './honorarium-forms';
import { honorariumById } from './honorarium-queries';
import { canOffer, canPay, canSpeakFor } from './policy';
import { personNamed } from './start-commands';
import { honoraria } from './table';

/** Offers thanks in money to someone for their time. */
export const offerHonorarium = command({
  name: 'honoraria.offer',
  form: offerForm,
  load: personNamed,
  may: canOffer,
  run: ({ viewer, input }) => {
    const { once: id, personId, day: onDay, amount: cents, note } = input;
    const groupId = input.groupId ?? null;
    if (honorariumById(viewer, id)) return unchanged({ id });
    if (groupId !== null && !isGroup(viewer, groupId)) return refuse('unknown-group', 'groupId');
    viewer.db.orm.insert(honoraria).values({ id, personId, groupId, onDay, cents, note, state: 'offered' }).run();
    return done({ id }, { subject: 'honorarium', id, fields: ['cents', 'onDay'] });
  },
});

const isGroup = (viewer: Viewer, id: string): boolean =>
  viewer.db.orm.select({ id: groups.id }).from(groups).where(eq(groups.id, id)).get() !== undefined;

/** The person's answer: yes, no, or later. It can change until it is paid, and no reason is ever asked. */
export const answerHonorarium = command({
  name: 'honoraria.answer',
  form: answerForm,
  load: (viewer, { id }) => honorariumById(viewer, id),
  may: canSpeakFor,
  run: ({ viewer, input, subject: honorarium }) => {
    const { id } = honorarium;
    if (honorarium.state === input.answer) return unchanged({ id });
    if (honorarium.paidOn !== null) return refuse('honorarium-paid');
    const said = saidFor(viewer, honorarium, input);
    if (said === null) return refuse('channel-needed', 'channel');
    viewer.db.orm.update(honoraria).set({ state: input.answer }).where(eq(honoraria.id, id)).run();
    return done({ id }, { subject: 'honorarium', id, fields: ['state'], ...said });
  },
});

/** What was accepted was paid on a day. */
export const payHonorarium = command({
  name: 'honoraria.pay',
  form: payHonorariumForm,
  load: (viewer, { id }) => honorariumById(viewer, id),
  may: canPay,
  run: ({ viewer, input, subject: honorarium, today }) => {
    const { id } = honorarium;
    if (honorarium.paidOn === input.day) return unchanged({ id });
    if (honorarium.paidOn !== null || honorarium.stamp !== input.stamp) return refuse('changed-meanwhile');
    if (honorarium.state !== 'accepted') return refuse('not-accepted');
    if (input.day > today) return refuse('in-the-future', 'day');
    viewer.db.orm.update(honoraria).set({ paidOn: input.day }).where(eq(honoraria.id, id)).run();
    return done({ id }, { subject: 'honorarium', id, fields: ['paidOn'] });
  },
});
