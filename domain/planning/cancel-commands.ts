import { eq } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import { tellOfCancelling } from '../invitations/change-commands';
import { meetings } from '../meetings/table';
import type { Viewer } from '../viewer';
import { cancelForm } from './forms';
import { canPlan } from './policy';
import { followingOf, type Plan, planOf, planStamp } from './queries';

/** Calls a meeting off, or it and those of its series after it; whoever heard of it is told, with what to say of it. */
export const cancelMeeting = command({
  name: 'meetings.cancel',
  form: cancelForm,
  load: (viewer, { id }) => planOf(viewer, id),
  may: canPlan,
  run: ({ viewer, input: { id, stamp, reach, because }, subject: plan, now }) => {
    if (plan.state === 'cancelled') return unchanged({ id });
    if (plan.state !== 'scheduled') return refuse('not-scheduled');
    if (stamp !== planStamp(plan)) return refuse('changed-meanwhile');
    const following = reach === 'following' ? followingOf(viewer, plan) : [];
    const all = [plan, ...following];
    if (because === undefined && all.some(({ standing }) => standing > 0))
      return refuse('say-why-cancelled', 'because');
    for (const one of all) callOff(viewer, one, because ?? null, now);
    const fields = ['state', ...(because === undefined ? [] : ['cancelledBecause'])];
    return done({ id }, { subject: 'meeting', id, fields: following.length > 0 ? [...fields, 'series'] : fields });
  },
});

function callOff(viewer: Viewer, { id, sequence }: Plan, cancelledBecause: string | null, now: number): void {
  const off = { state: 'cancelled', cancelledAt: now, cancelledBecause, calendarSequence: sequence + 1 };
  viewer.db.orm.update(meetings).set(off).where(eq(meetings.id, id)).run();
  tellOfCancelling(viewer, id, now);
}
