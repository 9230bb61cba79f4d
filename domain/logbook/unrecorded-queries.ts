import type { Viewer } from '../viewer';
import { draftById, standingOf } from './draft-queries';
import { mergedInto } from './merging';
import { textOf, type Written } from './written';

/**
 * What someone wrote in a draft and could not be kept any more, because the draft was logged meanwhile: the fields
 * they changed since the version they saw.
 */
export function unrecordedOf(viewer: Viewer, sent: { draftId: string; version: number; fields: Written }): Written {
  const draft = draftById(viewer, sent.draftId);
  if (draft === null) return {};
  const { taken, conflicts } = mergedInto(standingOf(viewer, draft), sent.version, viewer.personId, sent.fields);
  const fields = [...taken, ...conflicts.map(({ field }) => field)];
  return Object.fromEntries(fields.map((field) => [field, textOf(sent.fields, field)]));
}
