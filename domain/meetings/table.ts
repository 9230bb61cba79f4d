import { sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { inOrder, isDay, notNegative, oneOf, rule } from '@/db/columns';
import { groups } from '../groups/table';
import { people } from '../people/table';
import { attendances, inputs, meetingStates, modes, offers, origins, seriesSteps, storyKinds } from './words';

/** Meetings planned together. The times are those clocks show (HH:MM) in the team's zone, whatever daylight saving does. */
export const meetingSeries = sqliteTable(
  'meeting_series',
  {
    id: text('id').primaryKey(),
    groupId: text('group_id').references(() => groups.id),
    step: text('step').notNull(),
    fromDay: text('from_day').notNull(),
    untilDay: text('until_day').notNull(),
    starts: text('starts').notNull(),
    ends: text('ends').notNull(),
  },
  (t) => [
    oneOf(t.step, seriesSteps),
    isDay(t.fromDay),
    isDay(t.untilDay),
    inOrder('meeting_series', t.fromDay, t.untilDay),
    index('meeting_series_group').on(t.groupId),
  ],
);

/** A meeting of a group, or an open one. `onDay` is the day in the team's zone; the times are UTC ms and may be unknown. */
export const meetings = sqliteTable(
  'meetings',
  {
    id: text('id').primaryKey(),
    groupId: text('group_id').references(() => groups.id),
    onDay: text('on_day').notNull(),
    startsAt: integer('starts_at'),
    endsAt: integer('ends_at'),
    title: text('title'),
    place: text('place'),
    mode: text('mode'),
    state: text('state').notNull().default('held'),
    /** 1 when the record itself says the meeting decides; a motion put to it makes it key as well. */
    key: integer('key').notNull().default(0),
    invitationsSentOn: text('invitations_sent_on'),
    /** Whether every advisor of the team may see it; null: as its group says. A meeting of no group is open. */
    openToSee: integer('open_to_see'),
    seriesId: text('series_id').references(() => meetingSeries.id),
    /** Where to click and what to dial to be there from afar: for those invited or welcome alone. */
    joinLink: text('join_link'),
    dialIn: text('dial_in'),
    /** Raised with each change that calendars show. */
    calendarSequence: integer('calendar_sequence').notNull().default(0),
    cancelledAt: integer('cancelled_at'),
    cancelledBecause: text('cancelled_because'),
    /** Whether those invited may bring someone, where their invitation says nothing of its own; null where nothing is said. */
    mayBringGuests: integer('may_bring_guests'),
  },
  (t) => [
    isDay(t.onDay),
    isDay(t.invitationsSentOn),
    oneOf(t.mode, modes),
    oneOf(t.state, meetingStates),
    rule('meeting_times', sql`${t.endsAt} > ${t.startsAt}`),
    index('meetings_group_day').on(t.groupId, t.onDay),
    index('meetings_day').on(t.onDay),
    index('meetings_series').on(t.seriesId, t.onDay),
  ],
);

/** What a meeting offers those who come. */
export const meetingOffers = sqliteTable(
  'meeting_offers',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    offer: text('offer').notNull(),
  },
  (t) => [primaryKey({ columns: [t.meetingId, t.offer] }), oneOf(t.offer, offers)],
);

export const presences = sqliteTable(
  'presences',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    origin: text('origin').notNull(),
    attendance: text('attendance').notNull(),
    /** Time at the meeting, and apart from it the time given to prepare. */
    minutes: integer('minutes'),
    preparationMinutes: integer('preparation_minutes'),
    /** UTC ms, where a table records it. */
    arrivedAt: integer('arrived_at'),
    leftAt: integer('left_at'),
    /** 1 or 0 where a table records who spoke; null where it does not. */
    spoke: integer('spoke'),
  },
  (t) => [
    unique('one_presence').on(t.meetingId, t.personId),
    oneOf(t.origin, origins),
    oneOf(t.attendance, attendances),
    notNegative(t.minutes),
    index('presences_person').on(t.personId, t.meetingId, t.origin, t.attendance),
    index('presences_places').on(t.meetingId, t.personId, t.origin, t.attendance),
  ],
);

/** Someone a person brought along; a name only by the guest's consent. */
export const guests = sqliteTable(
  'guests',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    broughtBy: text('brought_by')
      .notNull()
      .references(() => people.id),
    name: text('name'),
    nameConsentOn: text('name_consent_on'),
  },
  (t) => [
    rule('name_by_consent', sql`${t.name} is null or ${t.nameConsentOn} is not null`),
    index('guests_meeting').on(t.meetingId, t.broughtBy),
    index('guests_person').on(t.broughtBy),
  ],
);

export const agendaItems = sqliteTable(
  'agenda_items',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    minutes: integer('minutes'),
    broughtBy: text('brought_by').references(() => people.id),
    input: text('input'),
  },
  (t) => [oneOf(t.input, inputs), notNegative(t.minutes), index('agenda_items_meeting').on(t.meetingId, t.position)],
);

export const papers = sqliteTable(
  'papers',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    title: text('title').notNull(),
    link: text('link'),
    sentOn: text('sent_on'),
  },
  (t) => [isDay(t.sentOn), index('papers_meeting').on(t.meetingId)],
);

/** The file of a paper, sniffed by what is in it; handed out as an attachment only. */
export const paperFiles = sqliteTable('paper_files', {
  paperId: text('paper_id')
    .primaryKey()
    .references(() => papers.id),
  name: text('name').notNull(),
  type: text('type').notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  sha256: text('sha256').notNull(),
  addedAt: integer('added_at').notNull(),
});

/** A story that opened a meeting; whose it was only by consent. */
export const stories = sqliteTable(
  'stories',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    kind: text('kind').notNull(),
    personId: text('person_id').references(() => people.id),
    consentOn: text('consent_on'),
    minutes: integer('minutes'),
  },
  (t) => [
    oneOf(t.kind, storyKinds),
    rule('story_by_consent', sql`${t.personId} is null or ${t.consentOn} is not null`),
    index('stories_meeting').on(t.meetingId),
  ],
);
