import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { groups } from '../groups/table';
import type { Viewer } from '../viewer';
import { ballots, motions, rollEntries } from '../votes/table';
import type { MotionSaid } from './meeting-record';
import { isSameMotion } from './motions-alike';
import type { Seated } from './roster-queries';

/** `seated` are those who sit in the group on the day; a roll is drawn anew only when the day is another. */
export type MotionsAt = {
  viewer: Viewer;
  meetingId: string;
  groupId: string | null;
  seated: readonly Seated[];
  dayChanged: boolean;
};

/** Brings the motions on record to what is written. A motion that is not written any more is taken out, ballots and all. */
export function bringMotions(at: MotionsAt, before: readonly MotionSaid[], after: readonly MotionSaid[]): void {
  for (const { row } of before) if (!after.some((motion) => motion.row === row)) removeMotion(at.viewer, row);
  for (const motion of after) {
    const known = before.find(({ row }) => row === motion.row);
    if (!known) bringBallots(at, addMotion(at, motion), motion);
    else if (at.dayChanged || !isSameMotion(known, motion)) {
      at.viewer.db.orm.update(motions).set(valuesOf(motion)).where(eq(motions.id, known.row)).run();
      if (at.dayChanged) drawRollAnew(at, known.row, motion);
      bringBallots(at, known.row, motion);
    }
  }
}

/** Counts are kept where the motion was recorded by counts alone: names and numbers are never made of each other. */
function valuesOf({ text, mover, seconder, recorded, result, sector, counts }: MotionSaid) {
  const count = (value: number | null) => (recorded === 'counts' ? (value ?? 0) : null);
  return {
    ...{ text, moverId: mover, seconderId: seconder, recorded, statedResult: result, affectedSector: sector },
    ...{ countFor: count(counts.for), countAgainst: count(counts.against) },
    ...{ countAbstain: count(counts.abstain), countRecused: count(counts.recused) },
  };
}

/** Opens a motion: the rule is copied from the group, and the roll frozen. */
function addMotion(at: MotionsAt, motion: MotionSaid): string {
  const { orm } = at.viewer.db;
  const id = newId();
  const group = at.groupId === null ? undefined : orm.select().from(groups).where(eq(groups.id, at.groupId)).get();
  const last = at.viewer.db
    .prepared('select ifnull(max(position), 0) from motions where meeting_id = ?')
    .pluck()
    .get(at.meetingId) as number;
  const rule = {
    ruleBasis: group?.ruleBasis ?? 'cast',
    ruleShare: group?.ruleShare ?? 500,
    recusedCountAsPresent: group?.recusedCountAsPresent ?? 0,
    quorum: group?.quorum ?? null,
  };
  orm
    .insert(motions)
    .values({ id, meetingId: at.meetingId, position: last + 1, ...valuesOf(motion), ...rule })
    .run();
  for (const line of rollFor(at, motion)) addToRoll(at.viewer, id, line);
  return id;
}

/** Those with a seat that day; an alternate only if they voted. */
const rollFor = ({ seated }: MotionsAt, motion: MotionSaid): Seated[] =>
  seated.filter((line) => line.class !== 'alternate' || hasVoted(motion, line.personId));

const hasVoted = (motion: MotionSaid, personId: string): boolean =>
  motion.recorded === 'named' && motion.ballots.some((ballot) => ballot.personId === personId);

function addToRoll(viewer: Viewer, motionId: string, { personId, seatId, side, seatSector, weight }: Seated): void {
  const seat = { seatId, side, sector: seatSector, weight };
  viewer.db.orm
    .insert(rollEntries)
    .values({ motionId, personId, ...seat })
    .onConflictDoUpdate({ target: [rollEntries.motionId, rollEntries.personId], set: seat })
    .run();
}

/** The meeting was on another day than recorded: the roll is that of the seats of the day it was on. */
function drawRollAnew(at: MotionsAt, motionId: string, motion: MotionSaid): void {
  const roll = rollFor(at, motion);
  const ids = JSON.stringify(roll.map((line) => line.personId));
  for (const table of ['ballots', 'roll_entries']) {
    at.viewer.db
      .prepared(`delete from ${table} where motion_id = ? and person_id not in (select value from json_each(?))`)
      .run(motionId, ids);
  }
  for (const line of roll) addToRoll(at.viewer, motionId, line);
}

/** Brings the ballots to what is written: those of a named vote. A voter whom the frozen roll lacks is added to it. */
function bringBallots(at: MotionsAt, motionId: string, motion: MotionSaid): void {
  const { orm, prepared } = at.viewer.db;
  const wanted = motion.recorded === 'named' ? motion.ballots : [];
  const roll = new Set(prepared('select person_id from roll_entries where motion_id = ?').pluck().all(motionId));
  const known = orm.select().from(ballots).where(eq(ballots.motionId, motionId)).all();
  for (const { id, personId } of known) {
    if (!wanted.some((ballot) => ballot.personId === personId)) orm.delete(ballots).where(eq(ballots.id, id)).run();
  }
  for (const { personId, choice } of wanted) {
    const seat = at.seated.find((line) => line.personId === personId);
    if (!roll.has(personId) && seat) addToRoll(at.viewer, motionId, seat);
    const ballot = known.find((row) => row.personId === personId);
    const recordedBy = at.viewer.personId;
    if (!ballot) {
      const values = { id: newId(), motionId, personId, choice, recordedBy, channel: 'at-the-meeting' };
      orm.insert(ballots).values(values).run();
    } else if (ballot.choice !== choice) {
      orm.update(ballots).set({ choice, recordedBy }).where(eq(ballots.id, ballot.id)).run();
    }
  }
}

function removeMotion(viewer: Viewer, id: string): void {
  const { orm } = viewer.db;
  orm.delete(ballots).where(eq(ballots.motionId, id)).run();
  orm.delete(rollEntries).where(eq(rollEntries.motionId, id)).run();
  orm.delete(motions).where(eq(motions.id, id)).run();
}
