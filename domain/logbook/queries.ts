import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import type { Difference } from './differences';
import type { OtherPerson, RosterLine } from './roster';
import type { Written } from './written';

export type Saved = { name: string | null; at: number };
export type LogDraft = {
  id: string;
  groupId: string | null;
  group: string | null;
  meetingId: string | null;
  version: number;
  /** The edition of the record that is corrected; null when the meeting is not on record as held. */
  edition: number | null;
  startedBy: string | null;
  startedAt: number;
  correcting: boolean;
};

/** All that the page needs to log a meeting. */
export type LogPage = {
  draft: LogDraft;
  written: Written;
  roster: RosterLine[];
  /** Those the written record has as `people.<id>`, and who hold no seat in the group that day. */
  others: OtherPerson[];
  /** The group's meeting before this one, what its record says, and who was there without a seat today. */
  last: { meetingId: string; on: Day } | null;
  lastWritten: Written | null;
  lastOthers: OtherPerson[];
  savedBy: Saved | null;
};
export declare function logPage(viewer: Viewer, draftId: string, today: Day): LogPage | null;

export type OpenDraft = {
  id: string;
  groupId: string | null;
  group: string | null;
  on: Day;
  meetingId: string | null;
  correcting: boolean;
  startedBy: string | null;
  startedAt: number;
  savedBy: Saved | null;
};
/** The drafts nobody has logged or dropped, the latest first. */
export declare function openDrafts(viewer: Viewer, today: Day): OpenDraft[];

export type GroupToLog = {
  id: string;
  name: string;
  last: { meetingId: string; on: Day } | null;
  /** A meeting planned on or before today that nobody logged, the oldest; else today. */
  suggested: { on: Day; meetingId: string | null };
  /** The open draft of the suggested day. */
  draftId: string | null;
};
export declare function groupsToLog(viewer: Viewer, today: Day): GroupToLog[];

export type Edition = {
  edition: number;
  replacedBy: string | null;
  replacedAt: number;
  because: string | null;
  /** What the next edition says otherwise. */
  changed: Difference[];
};
/** What a meeting's record said before it was corrected, the latest first; `names` are of the people it writes of. */
export declare function editionsOf(
  viewer: Viewer,
  meetingId: string,
  today: Day,
): { editions: Edition[]; names: Readonly<Record<string, string>>; motions: Readonly<Record<string, string>> };

/** A meeting on record as its page would write it; null when there is none, or not for this viewer to log. */
export declare function writtenOf(viewer: Viewer, meetingId: string): Written | null;
