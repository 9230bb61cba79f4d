import { and, eq, inArray, isNull } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { command, done, refuse, unchanged } from '../command';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import { hearOfForm } from './forms';
import { entryOf, hindranceOf } from './member-commands';
import { advisorNamed, type Membership } from './membership-queries';
import { canChooseFor } from './policy';
import { meetingWatches } from './table';
import { groupsToHearOf } from './watch-queries';

/** Of which open meetings an advisor hears from now on: all that is said here, and no more. */
export const hearOf = command({
  name: 'network.hear-of',
  form: hearOfForm,
  load: advisorNamed,
  may: canChooseFor,
  run: ({ viewer, input, subject, now, today }) => {
    const { id, stamp, channel } = input;
    if (stamp !== subject.stamp) return refuse('changed-meanwhile');
    const hindrance = hindranceOf(subject, channel, today);
    if (hindrance) return hindrance;
    const before = watched(subject);
    const wanted = [...(input.all ? [null] : []), ...new Set(input.groups)];
    const known = new Set([...before, ...groupsToHearOf(viewer).map((group) => group.id)]);
    if (wanted.some((group) => group !== null && !known.has(group))) return refuse('unknown-group', 'groups');
    if (stampOf([...wanted].sort()) === stampOf([...before].sort())) return unchanged({ id });
    const gone = before.filter((group) => !wanted.includes(group));
    lift(viewer, id, gone, now);
    for (const groupId of wanted.filter((group) => !before.includes(group)))
      viewer.db.orm.insert(meetingWatches).values({ id: newId(), personId: id, groupId, fromAt: now }).run();
    return done({ id }, entryOf(subject, 'hears-of', channel));
  },
});

/** The groups watched; null for all of them. */
const watched = ({ hears }: Membership): (string | null)[] => [
  ...(hears.all ? [null] : []),
  ...hears.groups.map((group) => group.id),
];

function lift({ db }: Viewer, personId: string, gone: readonly (string | null)[], now: number): void {
  const standing = and(eq(meetingWatches.personId, personId), isNull(meetingWatches.liftedAt));
  const groups = gone.filter((group) => group !== null);
  const named = and(standing, inArray(meetingWatches.groupId, groups));
  db.orm.update(meetingWatches).set({ liftedAt: now }).where(named).run();
  if (!gone.includes(null)) return;
  db.orm
    .update(meetingWatches)
    .set({ liftedAt: now })
    .where(and(standing, isNull(meetingWatches.groupId)))
    .run();
}
