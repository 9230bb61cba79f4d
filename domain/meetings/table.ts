import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { isDay, notNegative, oneOf, rule } from '@/db/columns';
import { groups } from '../groups/table';
import { people } from '../people/table';
import { attendances, inputs, meetingStates, modes, origins, storyKinds } from './words';

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
  },
  (t) => [
    isDay(t.onDay),
    isDay(t.invitationsSentOn),
    oneOf(t.mode, modes),
    oneOf(t.state, meetingStates),
    rule('meeting_times', sql`${t.endsAt} > ${t.startsAt}`),
    index('meetings_group_day').on(t.groupId, t.onDay),
    index('meetings_day').on(t.onDay),
  ],
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
    minutes: integer('minutes'),
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
  },
  (t) => [
    oneOf(t.kind, storyKinds),
    rule('story_by_consent', sql`${t.personId} is null or ${t.consentOn} is not null`),
    index('stories_meeting').on(t.meetingId),
  ],
);
