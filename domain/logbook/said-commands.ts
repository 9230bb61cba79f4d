import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import type { Day } from '../calendar';
import { stories } from '../meetings/table';
import { suggestions } from '../suggestions/table';
import type { Viewer } from '../viewer';
import type { HeardSaid, StorySaid } from './meeting-record';

type At = { viewer: Viewer; meetingId: string; groupId: string | null; on: Day; today: Day };

/** Adds what was heard as suggestions, raised at the meeting; those on record have a page of their own. */
export function addHeard({ viewer, meetingId, groupId, on }: At, heard: readonly HeardSaid[]): void {
  for (const { personId, words } of heard) {
    viewer.db.orm
      .insert(suggestions)
      .values({ id: newId(), personId, groupId, meetingId, text: words, raisedOn: on })
      .run();
  }
}

/** Brings the stories on record to what is written; whose a story was is kept by the consent recorded today, or before. */
export function bringStories(at: At, before: readonly StorySaid[], after: readonly StorySaid[]): void {
  const { orm } = at.viewer.db;
  for (const { row } of before) {
    if (!after.some((story) => story.row === row)) orm.delete(stories).where(eq(stories.id, row)).run();
  }
  for (const { row, kind, personId } of after) {
    const known = before.find((story) => story.row === row);
    const isSamePerson = known !== undefined && known.personId === personId;
    const by = isSamePerson ? {} : { personId, consentOn: personId === null ? null : at.today };
    if (!known)
      orm
        .insert(stories)
        .values({ id: newId(), meetingId: at.meetingId, kind, ...by })
        .run();
    else if (!isSamePerson || known.kind !== kind) {
      orm
        .update(stories)
        .set({ kind, ...by })
        .where(eq(stories.id, row))
        .run();
    }
  }
}
