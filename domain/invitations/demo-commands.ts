import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { newId } from '@/db/columns';
import { command, done, refuse } from '../command';
import { idField } from '../fields';
import { meetingOffers } from '../meetings/table';
import { offers } from '../meetings/words';
import { accessNeeds } from '../people/words';
import { ohtOf } from '../settings/queries';
import { accommodations, invitations } from './table';
import { replyReasons } from './words';

const demoAnswersForm = z.object({
  reasons: z.array(z.object({ invitationId: idField, reason: z.enum(replyReasons) })),
  needs: z.array(z.object({ invitationId: idField, need: z.enum(accessNeeds), askedOn: z.string() })),
  offered: z.array(z.object({ meetingId: idField, offer: z.enum(offers) })),
});

/** Why the people of the demo said no, what they asked for and what was offered: what the office's spreadsheets have no column for. */
export const noteDemoAnswers = command({
  name: 'demo.note-answers',
  form: demoAnswersForm,
  load: (viewer) => viewer,
  may: (viewer) => viewer.kind === 'demo',
  run({ viewer, input, today }) {
    if (ohtOf(viewer).fictional !== 1) return refuse('not-an-empty-house');
    const { orm } = viewer.db;
    for (const { invitationId, reason } of input.reasons)
      orm.update(invitations).set({ replyReason: reason }).where(eq(invitations.id, invitationId)).run();
    for (const need of input.needs)
      orm
        .insert(accommodations)
        .values({ id: newId(), ...need })
        .run();
    for (const row of input.offered) orm.insert(meetingOffers).values(row).run();
    return done(null, { subject: 'invitations', id: today, fields: ['reply_reason', 'needs', 'offers'] });
  },
});
