import type { Day } from '../calendar';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import { type MeetingRecord, type PersonSaid, readRecord } from './meeting-record';
import { type Known, type Mistake, mistakesIn } from './mistakes';
import { isSameMotion } from './motions-alike';
import { type OthersMeant, othersMeant } from './others-meant';
import { everyoneByName } from './people-queries';
import type { Seated } from './roster-queries';
import { seatedOn } from './roster-queries';
import type { Written } from './written';

/** A record that is to be written, what is on record before it, who sits in the group that day, and what is wrong. */
export type Judged = {
  record: MeetingRecord;
  before: MeetingRecord;
  seated: Seated[];
  others: OthersMeant;
  dayChanged: boolean;
  mistakes: Mistake[];
};

type Meeting = { id: string; onDay: Day; state: string };

/** Judges what was written against the records. What stands there as it stood is not judged anew. */
export function judge(
  viewer: Viewer,
  groupId: string | null,
  meeting: Meeting | null,
  onRecord: Written,
  written: Written,
): Judged {
  const [record, before] = [readRecord(written), readRecord(meeting === null ? {} : onRecord)];
  const dayChanged = meeting?.state === 'held' && meeting.onDay !== record.on;
  const seated = seatedOn(viewer, groupId, record.on);
  const everyone = everyoneByName(viewer);
  const others = othersMeant(record, everyone);
  const known: Known = {
    hasGroup: groupId !== null,
    timeZone: ohtOf(viewer).timeZone,
    timesStand: (['on', 'starts', 'ends'] as const).every((name) => record[name] === before[name]),
    rollOfDay: new Map(seated.map(({ personId, weight }) => [personId, weight])),
    people: new Map(everyone.map((person) => [person.id, person])),
    ...(meeting === null ? nothingOnRecord : onRecordAt(viewer, meeting, dayChanged)),
  };
  const people = record.people.filter((said) => !isSameSaid(said, before.people));
  const there = [...people, ...others.known, ...others.newcomers.map((one) => ({ ...one, personId: '' }))];
  const motions = record.motions.filter(
    (motion) => dayChanged || !before.motions.some((one) => isSameMotion(one, motion)),
  );
  const mistakes = [...others.mistakes, ...mistakesIn({ ...record, motions }, there, known)];
  return { record, before, seated, others, dayChanged, mistakes };
}

const nothingOnRecord = {
  rolls: new Map(),
  namedGuests: new Map(),
  invited: new Set<string>(),
  asked: new Set<string>(),
};

function onRecordAt(
  { db }: Viewer,
  { id }: Meeting,
  dayChanged: boolean,
): Pick<Known, 'rolls' | 'namedGuests' | 'invited' | 'asked'> {
  const roll = db.prepared(
    `select mo.id as motion, r.person_id as person, r.weight
     from motions mo left join roll_entries r on r.motion_id = mo.id where mo.meeting_id = ?`,
  );
  const named = db.prepared(
    'select brought_by, count(*) from guests where meeting_id = ? and name is not null group by brought_by',
  );
  const invited = db.prepared('select person_id from invitations where meeting_id = ? and withdrawn_at is null');
  const asked = db.prepared('select person_id from requests_to_come where meeting_id = ? and withdrawn_at is null');
  const rolls = new Map<string, Map<string, number>>();
  for (const row of roll.all(id) as { motion: string; person: string | null; weight: number }[]) {
    const own = rolls.get(row.motion) ?? new Map<string, number>();
    rolls.set(row.motion, row.person === null || dayChanged ? own : own.set(row.person, row.weight));
  }
  return {
    rolls,
    namedGuests: new Map(named.raw().all(id) as [string, number][]),
    invited: new Set(invited.pluck().all(id) as string[]),
    asked: new Set(asked.pluck().all(id) as string[]),
  };
}

const isSameSaid = (said: PersonSaid, before: readonly PersonSaid[]): boolean => {
  const stood = before.find(({ personId }) => personId === said.personId);
  return JSON.stringify(stood) === JSON.stringify(said);
};
