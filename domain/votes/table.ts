import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { notNegative, oneOf, rule } from '@/db/columns';
import { seats } from '../groups/table';
import { ruleBases, sides } from '../groups/words';
import { meetings } from '../meetings/table';
import { people } from '../people/table';
import { sectors } from '../people/words';
import { ballotChannels, choices, recordings, results } from './words';

/** A question put to a meeting. The decision rule is copied from the group when it opens; `statedResult` is what the record says. */
export const motions = sqliteTable(
  'motions',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    moverId: text('mover_id').references(() => people.id),
    seconderId: text('seconder_id').references(() => people.id),
    recorded: text('recorded').notNull(),
    countFor: integer('count_for'),
    countAgainst: integer('count_against'),
    countAbstain: integer('count_abstain'),
    countRecused: integer('count_recused'),
    statedResult: text('stated_result'),
    ruleBasis: text('rule_basis').notNull(),
    ruleShare: integer('rule_share').notNull(),
    recusedCountAsPresent: integer('recused_count_as_present').notNull().default(0),
    quorum: integer('quorum'),
    affectedSector: text('affected_sector'),
  },
  (t) => [
    oneOf(t.recorded, recordings),
    oneOf(t.statedResult, results),
    oneOf(t.ruleBasis, ruleBases),
    oneOf(t.affectedSector, sectors),
    rule('share', sql`${t.ruleShare} between 1 and 999`),
    notNegative(t.countFor),
    notNegative(t.countAgainst),
    notNegative(t.countAbstain),
    notNegative(t.countRecused),
    index('motions_meeting').on(t.meetingId, t.position),
  ],
);

/** Who could vote and with what weight, frozen when the motion opened (an imported one: the seats of the day). */
export const rollEntries = sqliteTable(
  'roll_entries',
  {
    motionId: text('motion_id')
      .notNull()
      .references(() => motions.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
    side: text('side').notNull(),
    sector: text('sector'),
    weight: integer('weight').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.motionId, t.personId] }),
    oneOf(t.side, sides),
    oneOf(t.sector, sectors),
    notNegative(t.weight),
    index('roll_person').on(t.personId),
    index('roll_seat').on(t.seatId),
  ],
);

/** One person's choice on one motion. Its weight is the roll's, never the voter's. */
export const ballots = sqliteTable(
  'ballots',
  {
    id: text('id').primaryKey(),
    motionId: text('motion_id').notNull(),
    personId: text('person_id').notNull(),
    choice: text('choice').notNull(),
    recordedBy: text('recorded_by').references(() => people.id),
    channel: text('channel').notNull(),
  },
  (t) => [
    unique('one_ballot').on(t.motionId, t.personId),
    foreignKey({ columns: [t.motionId, t.personId], foreignColumns: [rollEntries.motionId, rollEntries.personId] }),
    oneOf(t.choice, choices),
    oneOf(t.channel, ballotChannels),
    index('ballots_person').on(t.personId, t.choice),
  ],
);
