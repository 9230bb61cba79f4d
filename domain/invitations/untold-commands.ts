import { z } from 'zod';
import { command, done, unchanged } from '../command';
import { canNoteDelivery } from './policy';
import { addStep, changeInvitation } from './step-writing-commands';

/** Kept by steps, never sent nor told, nobody answered, and the day of the meeting has passed. */
const UNTOLD = `
  select i.id from invitations i join meetings m on m.id = i.meeting_id
  where i.sent_on is null and i.withdrawn_at is null and i.reply is null and m.on_day < ? and m.state <> 'cancelled'
    and exists (select 1 from invitation_steps t where t.invitation_id = i.id)`;

/** Who was to be told of a meeting and never was, by its day, was not invited: it counts so from then on. */
export const closeUntold = command({
  name: 'invitations.close-untold',
  form: z.object({}),
  load: () => ({}),
  may: canNoteDelivery,
  run: ({ viewer, now, today }) => {
    const ids = viewer.db.prepared(UNTOLD).pluck().all(today) as string[];
    for (const id of ids) {
      changeInvitation(viewer, id, { withdrawnAt: now, undeliveredAt: now });
      addStep(viewer, id, { step: 'withdrawn', at: now });
    }
    if (ids.length === 0) return unchanged({ count: 0 });
    return done({ count: ids.length }, { subject: 'invitations', id: 'untold', fields: ['undeliveredAt'] });
  },
});
