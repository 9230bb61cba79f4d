import { eq } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import type { Viewer } from '../viewer';
import { correctForm, raiseForm } from './forms';
import { canKeepSuggestion } from './policy';
import { suggestionStanding } from './standing-queries';
import { addStep, entryFor } from './step-writing-commands';
import { suggestions } from './table';

type Source = { personId?: string | undefined; groupId?: string | undefined; meetingId?: string | undefined };
/** Where it was said: the group given, or the one whose meeting it was; the day of the meeting. */
type Place = { groupId: string | null; on: string | null };

/** What an advisor, or a group without a name, asked for: in their words. Said by phone or on paper, it says so. */
export const raise = command({
  name: 'suggestions.raise',
  form: raiseForm,
  load: placeOf,
  may: canKeepSuggestion,
  run: ({ viewer, input, subject: place, today }) => {
    const { once: id, personId = null, meetingId = null, text, channel } = input;
    if (suggestionStanding(viewer, id) !== null) return unchanged({ id });
    if (personId !== null && !isPerson(viewer, personId)) return refuse('not-found', 'personId');
    const raisedOn = input.raisedOn ?? place.on ?? today;
    if (raisedOn > today) return refuse('in-the-future', 'raisedOn');
    const { groupId } = place;
    viewer.db.orm.insert(suggestions).values({ id, personId, groupId, meetingId, text, raisedOn }).run();
    const fields = ['person', 'group', 'meeting', 'text', 'raisedOn'];
    const behalf = personId === null ? {} : { onBehalfOf: personId, ...(channel ? { channel } : {}) };
    return done({ id }, { ...entryFor({ id }, fields), ...behalf });
  },
});

/** The words were written down wrongly: the right ones, and what stood before as a step. */
export const correct = command({
  name: 'suggestions.correct',
  form: correctForm,
  load: (viewer, { id }) => suggestionStanding(viewer, id),
  may: canKeepSuggestion,
  run: (doing) => {
    const { viewer, input, subject } = doing;
    if (input.stamp !== subject.stamp) return refuse('changed-meanwhile');
    if (input.text === subject.text) return unchanged({ id: subject.id });
    addStep(doing, 'corrected', { note: subject.text });
    viewer.db.orm.update(suggestions).set({ text: input.text }).where(eq(suggestions.id, subject.id)).run();
    return done({ id: subject.id }, entryFor(subject, ['text']));
  },
});

function placeOf(viewer: Viewer, { groupId, meetingId }: Source): Place | null {
  if (meetingId === undefined) return groupId === undefined || isGroup(viewer, groupId) ? at(groupId) : null;
  const row = viewer.db
    .prepared('select group_id as groupId, on_day as "on" from meetings where id = ?')
    .get(meetingId) as Place | undefined;
  return row === undefined ? null : { groupId: groupId ?? row.groupId, on: row.on };
}

const at = (groupId: string | undefined): Place => ({ groupId: groupId ?? null, on: null });
const isGroup = (viewer: Viewer, id: string): boolean => isThere(viewer, 'groups', id);
const isPerson = (viewer: Viewer, id: string): boolean => isThere(viewer, 'people', id);
const isThere = (viewer: Viewer, table: 'groups' | 'people', id: string): boolean =>
  viewer.db.prepared(`select 1 from ${table} where id = ?`).get(id) !== undefined;
