import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { isDay, notNegative, oneOf, rule } from '@/db/columns';
import { meetings } from '../meetings/table';
import { outbox } from '../notifications/table';
import { people } from '../people/table';
import { accessNeeds } from '../people/words';
import {
  invitationChannels,
  invitationSteps,
  keptCountKinds,
  leaveOutReasons,
  replies,
  replyChannels,
  replyModes,
  replyReasons,
} from './words';

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
    /** Taken back by the office; or it came back itself (`undeliveredAt` is then set too) and the person was not told. */
    withdrawnAt: integer('withdrawn_at'),
    undeliveredAt: integer('undelivered_at'),
    replyMode: text('reply_mode'),
    /** How many they mean to bring. */
    guestsComing: integer('guests_coming'),
    /** What calendars know the invitation by, and the number of the last word they had of it. */
    calendarUid: text('calendar_uid'),
    calendarSequence: integer('calendar_sequence').notNull().default(0),
  },
  (t) => [
    unique('one_invitation').on(t.meetingId, t.personId),
    isDay(t.sentOn),
    isDay(t.repliedOn),
    oneOf(t.channel, invitationChannels),
    oneOf(t.reply, replies),
    oneOf(t.replyReason, replyReasons),
    oneOf(t.replyMode, replyModes),
    notNegative(t.guestsComing),
    index('invitations_person').on(t.personId, t.meetingId, t.sentOn),
    // Whole in itself: who was invited to what, and when, is counted without reading the rows.
    index('invitations_places').on(t.meetingId, t.personId, t.sentOn, t.withdrawnAt),
    // Few of all, and each whole in itself: who said no, and who might bring someone.
    index('invitations_said_no')
      .on(t.meetingId, t.personId, t.replyReason, t.sentOn, t.withdrawnAt)
      .where(sql`${t.reply} = 'no'`),
    index('invitations_might_bring')
      .on(t.meetingId, t.personId, t.sentOn, t.withdrawnAt)
      .where(sql`${t.mayBringGuests} = 1`),
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
    /** The person does not need it any more. */
    droppedOn: text('dropped_on'),
  },
  (t) => [
    oneOf(t.need, accessNeeds),
    isDay(t.askedOn),
    isDay(t.metOn),
    isDay(t.droppedOn),
    index('accommodations_invitation').on(t.invitationId),
  ],
);

/** What is left of reasons for no and of needs when they are older than the office may keep them: how many, a month of meetings. */
export const keptCounts = sqliteTable(
  'kept_counts',
  {
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    month: text('month').notNull(),
    count: integer('count').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.value, t.month] }),
    oneOf(t.kind, keptCountKinds),
    notNegative(t.count),
    rule('real_month', sql`${t.month} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]'`),
  ],
);

/** What happened to an invitation: add-only. `at` is UTC ms. */
export const invitationHistory = sqliteTable(
  'invitation_steps',
  {
    id: text('id').primaryKey(),
    invitationId: text('invitation_id')
      .notNull()
      .references(() => invitations.id),
    step: text('step').notNull(),
    at: integer('at').notNull(),
    by: text('by').references(() => people.id),
    channel: text('channel'),
    mailId: text('mail_id').references(() => outbox.id),
  },
  (t) => [
    oneOf(t.step, invitationSteps),
    oneOf(t.channel, invitationChannels),
    index('invitation_steps_invitation').on(t.invitationId, t.at),
    index('invitation_steps_by').on(t.by),
    index('invitation_steps_mail').on(t.mailId),
  ],
);

/** Each answer to an invitation, the last of which stands. `recordedBy` is null when the person gave it themselves. */
export const invitationReplies = sqliteTable(
  'invitation_replies',
  {
    id: text('id').primaryKey(),
    invitationId: text('invitation_id')
      .notNull()
      .references(() => invitations.id),
    reply: text('reply').notNull(),
    reason: text('reason'),
    mode: text('mode'),
    guests: integer('guests'),
    at: integer('at').notNull(),
    channel: text('channel').notNull(),
    recordedBy: text('recorded_by').references(() => people.id),
  },
  (t) => [
    oneOf(t.reply, replies),
    oneOf(t.reason, replyReasons),
    oneOf(t.mode, replyModes),
    notNegative(t.guests),
    oneOf(t.channel, replyChannels),
    index('invitation_replies_invitation').on(t.invitationId, t.at),
    index('invitation_replies_recorded_by').on(t.recordedBy),
  ],
);

/** A personal address at which an invitation is answered without signing in. The token itself is never kept. Times are UTC ms. */
export const answerLinks = sqliteTable(
  'answer_links',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    invitationId: text('invitation_id')
      .notNull()
      .references(() => invitations.id),
    madeAt: integer('made_at').notNull(),
    endsAt: integer('ends_at').notNull(),
    revokedAt: integer('revoked_at'),
  },
  (t) => [index('answer_links_invitation').on(t.invitationId)],
);

/** Someone expected whom the office chose not to invite: why, by whom, and when that was taken back. Times are UTC ms. */
export const leaveOuts = sqliteTable(
  'leave_outs',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    reason: text('reason').notNull(),
    words: text('words'),
    at: integer('at').notNull(),
    by: text('by').references(() => people.id),
    liftedAt: integer('lifted_at'),
    liftedBy: text('lifted_by').references(() => people.id),
  },
  (t) => [
    oneOf(t.reason, leaveOutReasons),
    rule('other_in_words', sql`${t.reason} <> 'other' or length(trim(${t.words})) > 0`),
    index('leave_outs_meeting').on(t.meetingId, t.personId),
    index('leave_outs_person').on(t.personId),
    index('leave_outs_by').on(t.by),
    index('leave_outs_lifted_by').on(t.liftedBy),
  ],
);
