import { eq } from 'drizzle-orm';
import { appendActivity } from '../activity/commands';
import { command, done, type Outcome, refuse, unchanged } from '../command';
import { groups } from '../groups/table';
import type { Viewer } from '../viewer';
import { saidFor } from './behalf';
import { answerForm, offerForm, payHonorariaForm } from './honorarium-forms';
import { type Honorarium, honorariumById } from './honorarium-queries';
import { canOffer, canPay, canSpeakFor } from './policy';
import { personNamed } from './start-commands';
import { honoraria } from './table';
import type { Ticked } from './ticked';

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

type Paying = { honorarium: Honorarium; stamp: string };

/** Those named, each with how it stood when it was ticked; null when one is not there. */
function named(viewer: Viewer, { honoraria: ticked }: { honoraria: Ticked[] }): Paying[] | null {
  const found = ticked.flatMap(({ id, stamp }) => {
    const honorarium = honorariumById(viewer, id);
    return honorarium === null ? [] : [{ honorarium, stamp }];
  });
  return found.length === ticked.length ? found : null;
}

/** What was accepted was paid on a day: all that is ticked, or none. */
export const payHonoraria = command({
  name: 'honoraria.pay',
  form: payHonorariaForm,
  load: named,
  may: (viewer, paying) => paying.every(({ honorarium }) => canPay(viewer, honorarium)),
  run: ({ viewer, input, subject: paying, today, now }): Outcome<{ count: number }> => {
    const { day } = input;
    const open = paying.filter(({ honorarium }) => honorarium.paidOn !== day);
    if (open.some(({ honorarium, stamp }) => honorarium.paidOn !== null || honorarium.stamp !== stamp))
      return refuse('changed-meanwhile');
    if (open.some(({ honorarium }) => honorarium.state !== 'accepted')) return refuse('not-accepted');
    if (day > today) return refuse('in-the-future', 'day');
    for (const { honorarium } of open)
      viewer.db.orm.update(honoraria).set({ paidOn: day }).where(eq(honoraria.id, honorarium.id)).run();
    const entries = open.map(({ honorarium: { id } }) => ({ subject: 'honorarium', id, fields: ['paidOn'] }));
    for (const entry of entries.slice(1)) appendActivity(viewer, 'honoraria.pay', entry, now);
    return { ok: true, value: { count: open.length }, activity: entries[0] ?? null };
  },
});
