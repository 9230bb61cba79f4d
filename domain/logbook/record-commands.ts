import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { type Day, instantOf } from '../calendar';
import { meetings } from '../meetings/table';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import type { Judged } from './judging-queries';
import type { MeetingRecord } from './meeting-record';
import { bringMotions } from './motion-commands';
import { addNewcomer } from './newcomer-commands';
import { bringPerson } from './presence-commands';
import { addHeard, bringStories } from './said-commands';
import type { Meeting } from './target-queries';

type Writing = { viewer: Viewer; now: number; today: Day };

/** Writes a record that was judged right; gives the meeting as it stands then. */
export function writeRecord(doing: Writing, groupId: string | null, meeting: Meeting | null, judged: Judged): Meeting {
  const { viewer, now, today } = doing;
  const { record, before, seated, others, dayChanged } = judged;
  const written = writeMeeting(viewer, groupId, meeting, record, before);
  const at = { viewer, now, today, meetingId: written.id, groupId, on: record.on, seated, dayChanged };
  const newcomers = others.newcomers.map((one) => addNewcomer(viewer, one, record.on));
  const there = [...record.people, ...others.known, ...newcomers];
  const saidOf = (of: MeetingRecord['people'], id: string) => of.findLast(({ personId }) => personId === id);
  for (const id of new Set([...before.people, ...there].map(({ personId }) => personId))) {
    bringPerson(at, id, saidOf(before.people, id), saidOf(there, id));
  }
  bringMotions(at, before.motions, record.motions);
  bringStories(at, before.stories, record.stories);
  addHeard(at, record.heard);
  return written;
}

function writeMeeting(
  viewer: Viewer,
  groupId: string | null,
  meeting: Meeting | null,
  record: MeetingRecord,
  before: MeetingRecord,
): Meeting {
  const values = {
    onDay: record.on,
    ...timesOf(viewer, meeting, record, before),
    ...{ title: record.title, place: record.place, mode: record.mode },
    ...{ key: record.key ? 1 : 0, state: 'held' },
  };
  const { orm } = viewer.db;
  if (meeting === null)
    return orm
      .insert(meetings)
      .values({ id: newId(), groupId, ...values })
      .returning()
      .get();
  return orm.update(meetings).set(values).where(eq(meetings.id, meeting.id)).returning().get();
}

/** When it began and ended. A time that says the same as before stays the instant it was. */
function timesOf(viewer: Viewer, meeting: Meeting | null, record: MeetingRecord, before: MeetingRecord) {
  const zone = ohtOf(viewer).timeZone;
  const stands = (name: 'starts' | 'ends') => meeting?.onDay === record.on && before[name] === record[name];
  const at = (time: string | null) => (time === null ? null : instantOf(record.on, time, zone));
  return {
    startsAt: stands('starts') ? (meeting?.startsAt ?? null) : at(record.starts),
    endsAt: stands('ends') ? (meeting?.endsAt ?? null) : at(record.ends),
  };
}
