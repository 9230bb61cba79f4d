import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { groups, memberships, seats } from '../../groups/table';
import { nameKey } from '../../people/names';
import { ballots, motions, rollEntries } from '../../votes/table';
import type { Choice } from '../../votes/words';
import type { MotionDraft } from '../met-drafts';
import type { Desk } from './desk';
import type { KnownGroup } from './group-index';
import { groupOnDay, meetingOn } from './meetings';
import type { Known } from './roster';

type Vote = { person: Known; choice: Choice; column: string };
type Entry = { personId: string; seatId: string; side: string; sector: string | null; weight: number };

/** Records the motions with their roll, frozen from the seats of the day, and the ballots that are named. */
export function recordMotions(desk: Desk, drafts: readonly MotionDraft[], calendarKnown: boolean): void {
  for (const draft of drafts) {
    const group = groupOnDay(desk, draft.group, draft.day);
    if (!group) {
      desk.refuseGroup(draft.where, draft.group);
      continue;
    }
    const votes = votesOf(desk, draft, group.id);
    const roll = rollOn(desk, group.id, draft.day);
    if (votes === null || !allSeated(desk, draft, votes, roll)) continue;
    recordMotion(desk, group, draft, votes, roll, calendarKnown);
  }
}

/** Who voted what; null, with the row refused, when a voter is not known or voted twice. */
function votesOf(desk: Desk, draft: MotionDraft, groupId: string): Vote[] | null {
  if (draft.recorded !== 'named') return [];
  const isSeated = (person: Known) => desk.isSeated(person, groupId, draft.day);
  const isKnown = (name: string) => 'person' in desk.roster.find(name, null, isSeated);
  const votes: Vote[] = [];
  for (const { choice, column, names, ways } of draft.votes) {
    for (const name of ways.find((way) => way.every(isKnown)) ?? names) {
      const person = desk.person({ ...draft.where, column }, name, null, isSeated);
      if (!person) return null;
      if (votes.some((vote) => vote.person.id === person.id))
        return desk.refuse({ ...draft.where, column }, name, 'voted-twice');
      votes.push({ person, choice, column });
    }
  }
  return votes;
}

/** The seats filled on the day; an alternate is on it too, and counts only if they voted. */
function rollOn(desk: Desk, groupId: string, day: string): (Entry & { class: string })[] {
  return desk.db.orm
    .select({
      personId: memberships.personId,
      seatId: seats.id,
      side: seats.side,
      sector: seats.sector,
      weight: seats.weight,
      class: seats.class,
      from: memberships.fromDay,
      to: memberships.toDay,
    })
    .from(memberships)
    .innerJoin(seats, eq(seats.id, memberships.seatId))
    .where(eq(seats.groupId, groupId))
    .all()
    .filter(({ from, to }) => from <= day && day <= (to ?? '9999'));
}

function allSeated(desk: Desk, draft: MotionDraft, votes: readonly Vote[], roll: readonly Entry[]): boolean {
  const stranger = votes.find((vote) => !roll.some((entry) => entry.personId === vote.person.id));
  if (stranger) desk.refuse({ ...draft.where, column: stranger.column }, stranger.person.name, 'voter-without-seat');
  return stranger === undefined;
}

function recordMotion(
  desk: Desk,
  group: KnownGroup,
  draft: MotionDraft,
  votes: Vote[],
  roll: (Entry & { class: string })[],
  calendarKnown: boolean,
): void {
  const meeting = meetingOn(desk, group, draft.day, draft.where, calendarKnown);
  const there = desk.ledger.find(motions, { meetingId: meeting.id });
  const known = there.find((motion) => nameKey(motion.text) === nameKey(draft.text));
  const values = {
    recorded: draft.recorded,
    statedResult: draft.result,
    ...countsOf(draft),
    moverId: named(desk, draft.mover),
    seconderId: named(desk, draft.seconder),
  };
  const motionId = known?.id ?? newId();
  const standing = known ? desk.ledger.change(motions, known, values) : 'added';
  if (!known) {
    const rule = desk.ledger.find(groups, { id: group.id })[0];
    desk.ledger.add(motions, {
      id: motionId,
      meetingId: meeting.id,
      position: there.length + 1,
      text: draft.text,
      ...values,
      ruleBasis: rule?.ruleBasis ?? 'cast',
      ruleShare: rule?.ruleShare ?? 500,
      recusedCountAsPresent: rule?.recusedCountAsPresent ?? 0,
      quorum: rule?.quorum ?? null,
    });
  }
  const voters = new Set(votes.map((vote) => vote.person.id));
  freezeRoll(
    desk,
    motionId,
    roll.filter((entry) => entry.class !== 'alternate' || voters.has(entry.personId)),
  );
  for (const vote of votes) recordBallot(desk, motionId, vote, roll, draft);
  desk.count('motions', standing);
  desk.stated.note('motions', motionId);
  if (draft.recorded === 'named') desk.stated.note('motionsNamed', motionId);
}

const named = (desk: Desk, name: string | null): string | null => {
  const found = name === null ? null : desk.roster.find(name);
  return found && 'person' in found ? found.person.id : null;
};

function countsOf(draft: MotionDraft) {
  if (draft.recorded !== 'counts') return {};
  const of = (choice: Choice) => {
    const vote = draft.votes.find((v) => v.choice === choice);
    return vote?.count ?? vote?.names.length ?? 0;
  };
  return { countFor: of('for'), countAgainst: of('against'), countAbstain: of('abstain'), countRecused: of('recused') };
}

/** Writes the roll once; a roll that stands is never changed, but a voter it lacks is added. */
function freezeRoll(desk: Desk, motionId: string, roll: readonly (Entry & { class: string })[]): void {
  const frozen = new Set(
    desk.db.prepared('select person_id from roll_entries where motion_id = ?').pluck().all(motionId) as string[],
  );
  for (const { personId, seatId, side, sector, weight } of roll) {
    if (frozen.has(personId)) continue;
    frozen.add(personId);
    desk.ledger.add(rollEntries, { motionId, personId, seatId, side, sector, weight });
  }
}

function recordBallot(
  desk: Desk,
  motionId: string,
  { person, choice, column }: Vote,
  roll: readonly Entry[],
  draft: MotionDraft,
): void {
  const row = desk.ledger.find(ballots, { motionId, personId: person.id })[0];
  const standing = row ? desk.ledger.change(ballots, row, { choice }) : 'added';
  if (!row) desk.ledger.add(ballots, { id: newId(), motionId, personId: person.id, choice, channel: 'record' });
  const entry = roll.find(({ personId }) => personId === person.id);
  if (entry?.weight === 0 && choice !== 'recused')
    desk.warn({ ...draft.where, column }, person.name, 'vote-without-weight');
  desk.count('ballots', standing);
  desk.stated.note('ballots', `${motionId} ${person.id}`);
  if (entry?.side === 'advisor') desk.stated.note('ballotsByAdvisors', `${motionId} ${person.id}`);
}
