import { newId } from '@/db/columns';
import { type Day, instantOf } from '../../calendar';
import { meetings, stories } from '../../meetings/table';
import type { MeetingDraft } from '../met-drafts';
import type { GroupRef } from '../seated-drafts';
import type { Place } from '../sheet';
import type { Desk } from './desk';
import type { KnownGroup } from './group-index';
import { groupOf } from './groups';
import type { Standing } from './ledger';

export type Meeting = typeof meetings.$inferSelect;

/** Records the meetings of the calendar. */
export function recordMeetings(desk: Desk, drafts: readonly MeetingDraft[]): void {
  const taken = new Set<string>();
  for (const draft of drafts) {
    const known = desk.groups.find(draft.group);
    const group = known ?? groupOf(desk, draft.group, 'works');
    if (!group) desk.refuseGroup(draft.where, draft.group);
    else recordMeeting(desk, group, draft, taken);
    if (group && !known)
      desk.warn({ ...draft.where, column: draft.group.column ?? '' }, draft.group.written, 'new-group');
  }
}

function recordMeeting(desk: Desk, group: KnownGroup, draft: MeetingDraft, taken: Set<string>): void {
  const at = (time: string | null) => (time === null ? null : instantOf(draft.day, time, desk.timeZone));
  const values = {
    startsAt: at(draft.start),
    endsAt: at(draft.end),
    title: draft.title,
    place: draft.place,
    mode: draft.mode,
    key: draft.key ? 1 : null,
    invitationsSentOn: draft.invitationsSent,
    state: draft.state,
  };
  const sameDay = meetingsOf(desk, group.id, draft.day).filter((meeting) => !taken.has(meeting.id));
  const known =
    sameDay.find((m) => m.startsAt === values.startsAt && m.title === draft.title) ??
    sameDay.find((m) => mayBe(m, values));
  if (draft.invitationsSent !== null && draft.invitationsSent > draft.day)
    desk.warn(draft.where, draft.invitationsSent, 'sent-after-the-meeting');
  const id = known?.id ?? newId();
  const state = draft.state ?? stateOn(desk, draft.day);
  let standing: Standing = 'added';
  if (known)
    standing = desk.ledger.change(meetings, known, { ...values, key: values.key as never, state: state as never });
  else desk.ledger.add(meetings, { id, groupId: group.id, onDay: draft.day, ...values, key: values.key ?? 0, state });
  taken.add(id);
  desk.stated.note('meetings', id);
  desk.count('meetings', standing);
  if (draft.story) recordStory(desk, id);
}

/** A meeting on the same day is the same one, unless both have a start, or both a title, that differ. */
const mayBe = (meeting: Meeting, values: { startsAt: number | null; title: string | null }): boolean =>
  (meeting.startsAt === null || values.startsAt === null || meeting.startsAt === values.startsAt) &&
  (meeting.startsAt !== null || meeting.title === null || values.title === null || meeting.title === values.title);

const stateOn = (desk: Desk, day: Day): Meeting['state'] => (day > desk.asOf ? 'scheduled' : 'held');

export const meetingsOf = (desk: Desk, groupId: string, day: Day): Meeting[] =>
  desk.ledger.find(meetings, { groupId, onDay: day });

function recordStory(desk: Desk, meetingId: string): void {
  const told = desk.ledger.find(stories, { meetingId })[0];
  if (!told) desk.ledger.add(stories, { id: newId(), meetingId, kind: 'unstated' });
}

/** The meeting of a group on a day; made, with a warning, when other records alone show that it was held. */
export function meetingOn(desk: Desk, group: KnownGroup, day: Day, where: Place, calendarKnown: boolean): Meeting {
  const [known] = meetingsOf(desk, group.id, day);
  if (known) {
    const seen = desk.stated.ids.get('meetings')?.has(known.id);
    desk.stated.note('meetings', known.id);
    if (!seen) desk.count('meetings', 'same');
    return known;
  }
  if (calendarKnown) desk.warn(where, day, 'meeting-not-listed');
  const id = newId();
  desk.ledger.add(meetings, { id, groupId: group.id, onDay: day, state: stateOn(desk, day) });
  desk.stated.note('meetings', id);
  desk.count('meetings', 'added');
  return meetingsOf(desk, group.id, day)[0] as Meeting;
}

/** The group a row speaks of, or the one group that met on its day. */
export function groupOnDay(desk: Desk, ref: GroupRef, day: Day): KnownGroup | null {
  if (ref.written !== null) return desk.groups.find(ref);
  const met = desk.db
    .prepared('select distinct group_id from meetings where on_day = ? and group_id is not null')
    .pluck()
    .all(day) as string[];
  const hinted = desk.groups.find(ref);
  if (hinted) return hinted;
  return met.length === 1 ? (desk.groups.all.find((group) => group.id === met[0]) ?? null) : null;
}
