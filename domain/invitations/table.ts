import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { isDay, oneOf } from '@/db/columns';
import { meetings } from '../meetings/table';
import { people } from '../people/table';
import { accessNeeds } from '../people/words';
import { invitationChannels, replies, replyReasons } from './words';

/** The office asked a person to a meeting. `sentOn` is null when no record says when. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    sentOn: text('sent_on'),
    sentBy: text('sent_by').references(() => people.id),
    channel: text('channel').notNull().default('unknown'),
    mayBringGuests: integer('may_bring_guests'),
    reply: text('reply'),
    replyReason: text('reply_reason'),
    repliedOn: text('replied_on'),
    withdrawnAt: integer('withdrawn_at'),
  },
  (t) => [
    unique('one_invitation').on(t.meetingId, t.personId),
    isDay(t.sentOn),
    isDay(t.repliedOn),
    oneOf(t.channel, invitationChannels),
    oneOf(t.reply, replies),
    oneOf(t.replyReason, replyReasons),
    index('invitations_person').on(t.personId, t.meetingId, t.sentOn),
    // Whole in itself: who was invited to what, and when, is counted without reading the rows.
    index('invitations_places').on(t.meetingId, t.personId, t.sentOn, t.withdrawnAt),
  ],
);

export const accommodations = sqliteTable(
  'accommodations',
  {
    id: text('id').primaryKey(),
    invitationId: text('invitation_id')
      .notNull()
      .references(() => invitations.id),
    need: text('need').notNull(),
    askedOn: text('asked_on').notNull(),
    metOn: text('met_on'),
  },
  (t) => [
    oneOf(t.need, accessNeeds),
    isDay(t.askedOn),
    isDay(t.metOn),
    index('accommodations_invitation').on(t.invitationId),
  ],
);
