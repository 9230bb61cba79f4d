import { sql } from 'drizzle-orm';
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isDay, oneOf, rule } from '@/db/columns';
import { groups } from '../groups/table';
import { meetings } from '../meetings/table';
import { people } from '../people/table';
import { decisions, notAdoptedReasons, suggestionSteps, toldChannels } from './words';

/** What an advisor asked for, in their words; or a group did, anonymously. */
export const suggestions = sqliteTable(
  'suggestions',
  {
    id: text('id').primaryKey(),
    personId: text('person_id').references(() => people.id),
    groupId: text('group_id').references(() => groups.id),
    meetingId: text('meeting_id').references(() => meetings.id),
    text: text('text').notNull(),
    raisedOn: text('raised_on').notNull(),
    ownerName: text('owner_name'),
    dueOn: text('due_on'),
  },
  (t) => [
    isDay(t.raisedOn),
    isDay(t.dueOn),
    rule('has_a_source', sql`${t.personId} is not null or ${t.groupId} is not null`),
    index('suggestions_person').on(t.personId, t.raisedOn),
    index('suggestions_group').on(t.groupId),
    index('suggestions_meeting').on(t.meetingId),
  ],
);

/**
 * One step of a suggestion's history. `untilDay` ends a pause, or is the day by which an owner is to answer; `note`
 * says who the owner is (assigned), what changed (changed), what the words were before (corrected), or what else
 * there is to say.
 */
export const steps = sqliteTable(
  'suggestion_steps',
  {
    id: text('id').primaryKey(),
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestions.id),
    step: text('step').notNull(),
    onDay: text('on_day').notNull(),
    decision: text('decision'),
    reason: text('reason'),
    note: text('note'),
    untilDay: text('until_day'),
    channel: text('channel'),
    recordedBy: text('recorded_by').references(() => people.id),
  },
  (t) => [
    oneOf(t.step, suggestionSteps),
    isDay(t.onDay),
    isDay(t.untilDay),
    oneOf(t.decision, decisions),
    oneOf(t.reason, notAdoptedReasons),
    oneOf(t.channel, toldChannels),
    rule('decision_is_named', sql`(${t.step} = 'decided') = (${t.decision} is not null)`),
    index('suggestion_steps_suggestion').on(t.suggestionId, t.step, t.onDay),
  ],
);
