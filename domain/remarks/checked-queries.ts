import type { BallotCast } from '../advisors/brought-queries';
import { timelineOf } from '../advisors/timeline-queries';
import type { Day } from '../calendar';
import { type StripFact, stripOf } from '../meetings/queries';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import {
  type CheckedList,
  type CheckState,
  checkStateOf,
  type LastSaid,
  type RecordRef,
  refKey,
  standingOf,
  withMinutes,
} from './checking';
import { canSpeakFor } from './policy';

type Checked = RecordRef & { standing: string; said: LastSaid | null; state: CheckState };
/** What is recorded of someone at one meeting that was held, and what they said of it. */
export type CheckedMeeting = StripFact & Checked & Omit<Presence, 'id' | 'meetingId'>;
/** A vote recorded of someone, and what they said of it. */
export type CheckedVote = BallotCast & Checked;

/** A page of what is recorded. `stamp` marks how it stood; `unchecked` counts those of all pages nobody spoke of yet. */
export type CheckedPage<Item> = { items: Item[]; total: number; pages: number; unchecked: number; stamp: string };

export const CHECKED_PER_PAGE = 12;
/** More than anyone votes in a life. */
const ALL = 100_000;

/** The meetings held that are on a person's record, the latest first, for them and for the coordinators. */
export function checkedMeetings(
  viewer: Viewer,
  personId: string,
  today: Day,
  page: number,
): CheckedPage<CheckedMeeting> {
  if (!canSpeakFor(viewer, { personId })) return paged<CheckedMeeting>([], page);
  const there = presencesOf(viewer, personId);
  const said = lastSaidOf(viewer, personId);
  const items = stripOf(viewer, personId, '', today).map((fact): CheckedMeeting => {
    const presence = there.get(fact.meetingId);
    const ofMeeting: RecordRef = { subject: 'meeting', id: fact.meetingId };
    const ref: RecordRef = presence ? { subject: 'presence', id: presence.id } : ofMeeting;
    const last = latest(said.get(refKey(ref)), said.get(refKey(ofMeeting)));
    const standing = withMinutes(standingOf(fact), presence?.minutes ?? null);
    return {
      ...fact,
      ...ref,
      standing,
      minutes: presence?.minutes ?? null,
      preparationMinutes: presence?.preparationMinutes ?? null,
      spoke: presence?.spoke ?? null,
      said: last,
      state: checkStateOf(last, standing),
    };
  });
  return paged(items.reverse(), page);
}

/** The votes recorded of a person, the latest first, for them and for the coordinators. */
export function checkedVotes(viewer: Viewer, personId: string, today: Day, page: number): CheckedPage<CheckedVote> {
  if (!canSpeakFor(viewer, { personId })) return paged<CheckedVote>([], page);
  const said = lastSaidOf(viewer, personId);
  const { entries } = timelineOf(viewer, personId, today, { kinds: ['ballot'], perPage: ALL });
  const items = entries.flatMap((ballot): CheckedVote[] => {
    if (ballot.kind !== 'ballot') return [];
    const last = said.get(refKey({ subject: 'ballot', id: ballot.id })) ?? null;
    const state = checkStateOf(last, ballot.choice);
    return [{ ...ballot, subject: 'ballot', standing: ballot.choice, said: last, state }];
  });
  return paged(items, page);
}

/** A page of one of the lists. */
export const checkedPage = (viewer: Viewer, list: CheckedList, personId: string, today: Day, page: number) =>
  list === 'meetings' ? checkedMeetings(viewer, personId, today, page) : checkedVotes(viewer, personId, today, page);

function paged<Item extends Checked>(all: Item[], page: number): CheckedPage<Item> {
  const items = all.slice((page - 1) * CHECKED_PER_PAGE, page * CHECKED_PER_PAGE);
  return {
    items,
    total: all.length,
    pages: Math.ceil(all.length / CHECKED_PER_PAGE),
    unchecked: all.filter(({ state }) => state === 'unchecked').length,
    stamp: stampOf(items.map((item) => [refKey(item), item.standing])),
  };
}

/** What was said before there was a presence stays with the meeting: the later of the two counts. */
const latest = (one: Numbered | undefined, other: Numbered | undefined): LastSaid | null =>
  (one && other ? (one.at >= other.at ? one : other) : (one ?? other)) ?? null;

/** `spoke` is null where the group does not record it. */
type Presence = {
  id: string;
  meetingId: string;
  minutes: number | null;
  preparationMinutes: number | null;
  spoke: 0 | 1 | null;
};

function presencesOf(viewer: Viewer, personId: string): Map<string, Presence> {
  const rows = viewer.db
    .prepared(
      `select id, meeting_id as meetingId, minutes, preparation_minutes as preparationMinutes, spoke
       from presences where person_id = ?`,
    )
    .all(personId) as Presence[];
  return new Map(rows.map((row) => [row.meetingId, row]));
}

type Numbered = LastSaid & { at: number };

/** The latest remark about each record, by refKey. */
function lastSaidOf(viewer: Viewer, personId: string): Map<string, Numbered> {
  const rows = viewer.db
    .prepared(
      `select subject_kind as subject, subject_id as subjectId, id, kind, words, said_on as saidOn, said_at as at,
         settlement, settled_on as settledOn
       from remarks where person_id = ? and subject_id is not null order by said_at, id`,
    )
    .all(personId) as (Numbered & { subject: RecordRef['subject']; subjectId: string })[];
  return new Map(rows.map(({ subject, subjectId, ...row }) => [refKey({ subject, id: subjectId }), row]));
}
