import { and, eq, isNull } from 'drizzle-orm';
import type { Day } from '../calendar';
import { groups } from '../groups/table';
import { advisors, networkMembers, people } from '../people/table';
import type { ContactChannel } from '../people/words';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import { canKeepNetwork } from './policy';
import { meetingWatches } from './table';

/** What an advisor chose: whether the others find them and by what, and of which open meetings they hear. */
export type Membership = {
  id: string;
  own: boolean;
  name: string;
  leftOn: Day | null;
  /** What there is to share; null where nothing is known. */
  ways: Record<ContactChannel, string | null>;
  /** Null for who is not in the network. */
  shares: ContactChannel | null;
  joinedAt: number | null;
  hears: { all: boolean; groups: { id: string; name: string }[] };
  stamp: string;
};

/** An advisor's choices: for themselves, and for the office that writes down what they say. */
export function membershipOf(viewer: Viewer, id: string): Membership | null {
  const own = viewer.personId === id;
  if (!own && !canKeepNetwork(viewer)) return null;
  const { orm } = viewer.db;
  const found = orm
    .select()
    .from(advisors)
    .innerJoin(people, eq(people.id, advisors.personId))
    .leftJoin(networkMembers, eq(networkMembers.personId, advisors.personId))
    .where(eq(advisors.personId, id))
    .get();
  if (found === undefined) return null;
  const { name, email, phone, address } = found.people;
  const hears = hearsOf(viewer, id);
  return {
    ...{ id, own, name, hears, stamp: stampOf(hears) },
    leftOn: found.advisors.leftOn,
    ways: { email, phone, paper: address },
    shares: (found.network_members?.shares ?? null) as ContactChannel | null,
    joinedAt: found.network_members?.joinedAt ?? null,
  };
}

/** An advisor as a command finds them. */
export const advisorNamed = (viewer: Viewer, { id }: { id: string }): Membership | null => membershipOf(viewer, id);

function hearsOf({ db }: Viewer, personId: string): Membership['hears'] {
  const rows = db.orm
    .select({ groupId: meetingWatches.groupId, name: groups.name })
    .from(meetingWatches)
    .leftJoin(groups, eq(groups.id, meetingWatches.groupId))
    .where(and(eq(meetingWatches.personId, personId), isNull(meetingWatches.liftedAt)))
    .orderBy(groups.nameKey)
    .all();
  const named = rows.flatMap(({ groupId, name }) => (groupId === null ? [] : [{ id: groupId, name: name ?? '' }]));
  return { all: rows.some(({ groupId }) => groupId === null), groups: named };
}
