import { blob, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isDay, notNegative, oneOf } from '@/db/columns';
import { groups } from '../groups/table';
import { meetings } from '../meetings/table';
import { people } from '../people/table';
import { claimSteps, expenseKinds, honorariumStates, mealKinds, quantityUnits, receipts, receiptTypes } from './words';

/** What a person asks back. Its state is read from its dates (claims/lifecycle.ts). */
export const claims = sqliteTable(
  'claims',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    groupId: text('group_id').references(() => groups.id),
    meetingId: text('meeting_id').references(() => meetings.id),
    submittedOn: text('submitted_on'),
    returnedOn: text('returned_on'),
    returnedBecause: text('returned_because'),
    approvedOn: text('approved_on'),
    approvedBy: text('approved_by').references(() => people.id),
    paidOn: text('paid_on'),
    advanceCents: integer('advance_cents').notNull().default(0),
    /** 1 when an office's older records brought it in: rates and caps do not apply to it. */
    imported: integer('imported').notNull().default(0),
  },
  (t) => [
    isDay(t.submittedOn),
    isDay(t.returnedOn),
    isDay(t.approvedOn),
    isDay(t.paidOn),
    notNegative(t.advanceCents),
    index('claims_person').on(t.personId),
    index('claims_meeting').on(t.meetingId),
    index('claims_group').on(t.groupId),
  ],
);

/** One cost of a claim, in cents: what was claimed and what was allowed. */
export const claimLines = sqliteTable(
  'claim_lines',
  {
    id: text('id').primaryKey(),
    claimId: text('claim_id')
      .notNull()
      .references(() => claims.id),
    kind: text('kind').notNull(),
    onDay: text('on_day').notNull(),
    quantity: real('quantity'),
    unit: text('unit'),
    meal: text('meal'),
    claimedCents: integer('claimed_cents').notNull(),
    allowedCents: integer('allowed_cents'),
    /** The rate in force on the day, in cents a unit, where a rate or cap applies. */
    rateCents: integer('rate_cents'),
    receipt: text('receipt'),
    noReceiptBecause: text('no_receipt_because'),
    note: text('note'),
  },
  (t) => [
    oneOf(t.kind, expenseKinds),
    isDay(t.onDay),
    oneOf(t.unit, quantityUnits),
    oneOf(t.meal, mealKinds),
    notNegative(t.claimedCents),
    notNegative(t.allowedCents),
    notNegative(t.rateCents),
    oneOf(t.receipt, receipts),
    index('claim_lines_claim').on(t.claimId),
  ],
);

/** What happened to a claim, by whom: a claim returned and sent again keeps both. `note` says what is missing. */
export const claimHistory = sqliteTable(
  'claim_steps',
  {
    id: text('id').primaryKey(),
    claimId: text('claim_id')
      .notNull()
      .references(() => claims.id),
    step: text('step').notNull(),
    onDay: text('on_day').notNull(),
    at: integer('at').notNull(),
    by: text('by').references(() => people.id),
    note: text('note'),
  },
  (t) => [
    oneOf(t.step, claimSteps),
    isDay(t.onDay),
    index('claim_steps_claim').on(t.claimId, t.at),
    index('claim_steps_by').on(t.by),
  ],
);

/** A picture or PDF of a receipt, cleaned of what a camera adds. It can show a card number: for the office and its owner only. */
export const receiptFiles = sqliteTable(
  'receipt_files',
  {
    id: text('id').primaryKey(),
    lineId: text('line_id')
      .notNull()
      .references(() => claimLines.id),
    type: text('type').notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
    sha256: text('sha256').notNull(),
    addedAt: integer('added_at').notNull(),
    addedBy: text('added_by').references(() => people.id),
  },
  (t) => [
    oneOf(t.type, receiptTypes),
    index('receipt_files_line').on(t.lineId),
    index('receipt_files_added_by').on(t.addedBy),
  ],
);

/** "I do not want to": a person will not claim for a meeting. */
export const claimWaivers = sqliteTable(
  'claim_waivers',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    saidOn: text('said_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.meetingId] }),
    isDay(t.saidOn),
    index('claim_waivers_meeting').on(t.meetingId),
  ],
);

/** Never an expense, never in an expense total. */
export const honoraria = sqliteTable(
  'honoraria',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    groupId: text('group_id').references(() => groups.id),
    meetingId: text('meeting_id').references(() => meetings.id),
    onDay: text('on_day').notNull(),
    cents: integer('cents').notNull(),
    quantity: real('quantity'),
    state: text('state').notNull(),
    submittedOn: text('submitted_on'),
    approvedOn: text('approved_on'),
    paidOn: text('paid_on'),
    note: text('note'),
  },
  (t) => [
    isDay(t.onDay),
    notNegative(t.cents),
    oneOf(t.state, honorariumStates),
    isDay(t.submittedOn),
    isDay(t.approvedOn),
    isDay(t.paidOn),
    index('honoraria_person').on(t.personId, t.onDay),
    index('honoraria_group').on(t.groupId),
    index('honoraria_meeting').on(t.meetingId),
  ],
);
