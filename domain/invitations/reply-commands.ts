import { inArray } from 'drizzle-orm';
import { newId } from '@/db/columns';
import type { Doing } from '../command';
import { type Said, UNSAID } from './answer-forms';
import type { Answering } from './answer-queries';
import { meaningOf } from './answers';
import { needsChanged } from './needs';
import { accommodations } from './table';
import type { ReplyChannel, ReplyReason } from './words';

/** How an answer reached the record, and who wrote it down where the person did not. */
export type HowSaid = { channel: ReplyChannel; recordedBy: string | null };

const ADD = `
  insert into invitation_replies (id, invitation_id, reply, reason, mode, guests, at, channel, recorded_by)
  values (@id, @invitationId, @reply, @reason, @mode, @guests, @now, @channel, @recordedBy)`;
const LET_STAND = `
  update invitations set reply = @reply, reply_reason = @reason, reply_mode = @mode, guests_coming = @guests,
    replied_on = @today
  where id = @invitationId`;

type Replying = Doing<Said, Answering>;

/** Adds an answer to those before, and lets it stand. The names of the fields it changed: none, when it says the same. */
export function keepReply(doing: Replying, how: HowSaid): string[] {
  const { viewer, subject, now, today } = doing;
  const { needs, ...said } = whatItSays(doing);
  const { standing } = subject;
  const changed = (['reply', 'mode', 'reason', 'guests'] as const).filter((field) => said[field] !== standing[field]);
  const needChanges = needs === null ? 0 : keepNeeds(doing, needs);
  if (changed.length > 0 || standing.on === null) {
    const { reply, mode, reason, guests } = said;
    const row = { id: newId(), invitationId: subject.invitationId, reply, reason, mode, guests, now, today, ...how };
    for (const statement of [ADD, LET_STAND]) viewer.db.prepared(statement).run(row);
  }
  return [...changed, ...(needChanges > 0 ? ['needs'] : [])];
}

/**
 * What an answer says with what goes with it alone. Who says no is not asked what they need: what they asked for
 * before stands as it is, so that it stays plain whether it was met.
 */
function whatItSays({ input, subject }: Replying) {
  const { reply, mode } = meaningOf(input.answer);
  if (reply !== 'no') return { reply, mode, reason: null, guests: input.guests ?? 0, needs: input.needs };
  const before = subject.standing.reply === 'no' ? subject.standing.reason : null;
  const reason: ReplyReason | null = input.reason === UNSAID ? null : (input.reason ?? before);
  return { reply, mode, reason, guests: 0, needs: null };
}

function keepNeeds({ viewer, subject, today }: Replying, needs: Said['needs']): number {
  const { asked, dropped } = needsChanged(subject.needs, needs);
  const rows = asked.map((need) => ({ id: newId(), invitationId: subject.invitationId, need, askedOn: today }));
  if (rows.length > 0) viewer.db.orm.insert(accommodations).values(rows).run();
  if (dropped.length > 0)
    viewer.db.orm.update(accommodations).set({ droppedOn: today }).where(inArray(accommodations.id, dropped)).run();
  return rows.length + dropped.length;
}
