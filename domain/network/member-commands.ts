import { eq } from 'drizzle-orm';
import type { ActingChannel } from '../activity/words';
import type { Day } from '../calendar';
import { command, done, refuse, unchanged } from '../command';
import { saidBy } from '../people/said-by';
import { networkMembers } from '../people/table';
import { joinNetworkForm, leaveNetworkForm } from './forms';
import { advisorNamed, type Membership } from './membership-queries';
import { canChooseFor } from './policy';

/** An advisor lets the others of the network find them, by one contact; or chooses another contact. */
export const joinNetwork = command({
  name: 'network.join',
  form: joinNetworkForm,
  load: advisorNamed,
  may: canChooseFor,
  run: ({ viewer, input: { id, shares, channel }, subject, now, today }) => {
    const hindrance = hindranceOf(subject, channel, today);
    if (hindrance) return hindrance;
    if (subject.ways[shares] === null) return refuse('nothing-to-share', 'shares');
    if (subject.shares === shares) return unchanged({ id });
    viewer.db.orm
      .insert(networkMembers)
      .values({ personId: id, shares, joinedAt: now })
      .onConflictDoUpdate({ target: networkMembers.personId, set: { shares } })
      .run();
    return done({ id }, entryOf(subject, 'network', channel));
  },
});

/** Out of the network: their choice is forgotten, and what they wrote in it stays what they wrote. */
export const leaveNetwork = command({
  name: 'network.leave',
  form: leaveNetworkForm,
  load: advisorNamed,
  may: canChooseFor,
  run: ({ viewer, input: { id, channel }, subject }) => {
    if (subject.shares === null) return unchanged({ id });
    if (!subject.own && channel === undefined) return refuse('required', 'channel');
    viewer.db.orm.delete(networkMembers).where(eq(networkMembers.personId, id)).run();
    return done({ id }, entryOf(subject, 'network', channel));
  },
});

/** Why nothing can be chosen: they have left the advisors, or the office does not say how it heard of it. */
export function hindranceOf({ own, leftOn }: Membership, channel: ActingChannel | undefined, today: Day) {
  if (leftOn !== null && leftOn < today) return refuse('advisor-left');
  return own || channel !== undefined ? null : refuse('required', 'channel');
}

export const entryOf = ({ id, own }: Membership, field: string, channel: ActingChannel | undefined) => ({
  ...{ subject: 'person', id, fields: [field] },
  ...saidBy(id, own ? undefined : channel),
});
