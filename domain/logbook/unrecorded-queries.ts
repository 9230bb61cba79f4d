import type { Viewer } from '../viewer';
import { type Draft, draftById, standingOf } from './draft-queries';
import { mergedInto } from './merging';
import { textOf, type Written } from './written';

/**
 * What someone wrote in a draft and could not be kept any more, because the draft was logged meanwhile: the fields
 * they changed since the version they saw.
 */
export function unrecordedOf(viewer: Viewer, sent: { draftId: string; version: number; fields: Written }): Written {
  const draft = draftById(viewer, sent.draftId);
  if (draft === null) return {};
  const standing = { ...standingOf(viewer, draft), base: startOf(viewer, draft) };
  const { taken, conflicts } = mergedInto(standing, sent.version, viewer.personId, sent.fields);
  const fields = [...taken, ...conflicts.map(({ field }) => field)];
  return Object.fromEntries(fields.map((field) => [field, textOf(sent.fields, field)]));
}

/** What a draft began from, before it was logged: the edition it corrects, or an empty page. */
function startOf(viewer: Viewer, { meetingId, edition, onDay }: Draft): Written {
  const fields = viewer.db
    .prepared('select fields from meeting_editions where meeting_id = ? and edition = ?')
    .pluck()
    .get(meetingId, edition) as string | undefined;
  return fields === undefined ? { on: onDay } : (JSON.parse(fields) as Written);
}
