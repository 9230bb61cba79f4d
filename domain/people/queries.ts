import { eq } from 'drizzle-orm';
import type { Viewer } from '../viewer';
import { people } from './table';
import type { Language } from './words';

/** The language the office knows the viewer to read; null when it does not know. */
export const languageOf = (viewer: Viewer): Language | null => (ownRow(viewer)?.language as Language | null) ?? null;

/** The viewer's own name. */
export const ownName = (viewer: Viewer): string | null => ownRow(viewer)?.name ?? null;

const ownRow = (viewer: Viewer) =>
  viewer.personId === null
    ? undefined
    : viewer.db.orm.select().from(people).where(eq(people.id, viewer.personId)).get();
