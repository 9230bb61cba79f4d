import { and, eq, or } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import type { Viewer } from '../viewer';
import { tellApartForm } from './forms';
import { canKeepPeople } from './policy';
import { people, toldApart } from './table';

type Two = { one: string; other: string };

/** Two records that look alike are of two people: they are not asked about again. */
export const tellApart = command({
  name: 'people.tell-apart',
  form: tellApartForm,
  load: twoRecords,
  may: canKeepPeople,
  run: ({ viewer, input: { one, other }, now }) => {
    if (one === other) return refuse('one-and-the-same', 'other');
    if (standingOf(viewer, { one, other })) return unchanged({});
    viewer.db.orm.insert(toldApart).values({ oneId: one, otherId: other, at: now, by: viewer.personId }).run();
    return done({}, { subject: 'person', id: one, fields: ['toldApart'] });
  },
});

/** They may be one person after all, and stand among those that look alike again. */
export const askAgain = command({
  name: 'people.ask-again',
  form: tellApartForm,
  load: twoRecords,
  may: canKeepPeople,
  run: ({ viewer, input }) => {
    if (!standingOf(viewer, input)) return unchanged({});
    viewer.db.orm.delete(toldApart).where(either(input)).run();
    return done({}, { subject: 'person', id: input.one, fields: ['toldApart'] });
  },
});

const either = ({ one, other }: Two) =>
  or(
    and(eq(toldApart.oneId, one), eq(toldApart.otherId, other)),
    and(eq(toldApart.oneId, other), eq(toldApart.otherId, one)),
  );

const standingOf = (viewer: Viewer, two: Two): boolean =>
  viewer.db.orm.select().from(toldApart).where(either(two)).get() !== undefined;

function twoRecords(viewer: Viewer, { one, other }: Two): Two | null {
  const isThere = (id: string) => viewer.db.orm.select().from(people).where(eq(people.id, id)).get() !== undefined;
  return canKeepPeople(viewer) && isThere(one) && isThere(other) ? { one, other } : null;
}
