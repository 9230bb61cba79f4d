import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Day } from '../calendar';
import { command, done, refuse, unchanged } from '../command';
import { tellOfChange } from '../invitations/change-commands';
import { meetings } from '../meetings/table';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import { setOffers } from './commands';
import { changePlanForm } from './forms';
import { columnsOf, type PlanColumns, shownInCalendars } from './planned';
import { canPlan } from './policy';
import { followingOf, type Plan, planOf, planStamp } from './queries';
import { movedDays } from './series';
import { spanOf, whyNotThen } from './when';

type Fields = Omit<z.output<typeof changePlanForm>, 'id' | 'stamp' | 'reach'>;
/** A meeting of the change, with what it is to be. */
type Changing = { plan: Plan; columns: PlanColumns; offers: Fields['offers'] };

/**
 * Changes one meeting, or it and those of its series after it. Of those after, only what the form changed: what was
 * set apart for one of them stays. Whoever is coming is told when their calendar would show something else.
 */
export const changePlan = command({
  name: 'meetings.change-plan',
  form: changePlanForm,
  load: (viewer, { id }) => planOf(viewer, id),
  may: canPlan,
  run: ({ viewer, input: { id, stamp, reach, ...fields }, subject: plan, now, today }) => {
    if (plan.state !== 'scheduled') return refuse('not-scheduled');
    const zone = ohtOf(viewer).timeZone;
    const following = reach === 'following' ? followingOf(viewer, plan) : [];
    const all = [changedTo(plan, fields, fields.on, zone), ...followed(plan, following, fields, zone)];
    const touched = all.filter((one) => differs(one).length > 0);
    if (touched.length === 0) return unchanged({ id, told: 0 });
    if (stamp !== planStamp(plan)) return refuse('changed-meanwhile');
    for (const { columns, plan: of } of touched) {
      const no = whyNotThen(columns.onDay, columns, { now, today, closedOn: of.closedOn });
      if (no) return refuse(no.code, no.field === 'groupId' ? 'on' : no.field);
    }
    for (const one of touched) write(viewer, one, now);
    const changed = [...new Set(touched.flatMap(differs))];
    const told = changed.some(isShown) ? plan.standing : 0;
    return done(
      { id, told },
      { subject: 'meeting', id, fields: following.length > 0 ? [...changed, 'series'] : changed },
    );
  },
});

const isShown = (name: string): boolean => shownInCalendars.some((shown) => shown === name);

function changedTo(plan: Plan, fields: Fields, on: Day, zone: string): Changing {
  const columns = columnsOf(fields, on, spanOf({ ...fields, on }, zone));
  // A time that reads the same stays the instant it was: the second half past one of an autumn night.
  const same = plan.on === on && plan.starts === fields.starts && plan.ends === fields.ends;
  const span = same && plan.startsAt !== null && plan.endsAt !== null ? plan : null;
  const times = span ? { startsAt: span.startsAt ?? columns.startsAt, endsAt: span.endsAt ?? columns.endsAt } : {};
  const openToSee = plan.groupId === null ? null : columns.openToSee;
  return { plan, columns: { ...columns, ...times, openToSee }, offers: fields.offers };
}

/** How the form would be filled with a meeting as it stands. */
const asFields = (plan: Plan): Fields => ({
  on: plan.on,
  starts: plan.starts ?? '',
  ends: plan.ends ?? '',
  title: plan.title ?? undefined,
  mode: plan.mode ?? 'in-person',
  place: plan.place ?? undefined,
  joinLink: plan.joinLink ?? undefined,
  dialIn: plan.dialIn ?? undefined,
  key: plan.key,
  open: plan.openToSee === null ? 'as-group' : plan.openToSee ? 'yes' : 'no',
  mayBringGuests: plan.mayBringGuests,
  offers: plan.offers,
});

function followed(plan: Plan, following: readonly Plan[], fields: Fields, zone: string): Changing[] {
  const before = asFields(plan);
  const isNew = ([name, value]: [string, unknown]) => !isSame(value, before[name as keyof Fields]);
  const anew: Partial<Fields> = Object.fromEntries(Object.entries({ ...blank, ...fields }).filter(isNew));
  const days = following.map(({ on }) => on);
  const moved = plan.step === null || fields.on === plan.on ? days : movedDays(plan.step, plan.on, fields.on, days);
  return following.map((one, i) => {
    // One with no times on record takes those of the form.
    const times = one.starts === null || one.ends === null ? { starts: fields.starts, ends: fields.ends } : {};
    return changedTo(one, { ...asFields(one), ...times, ...anew }, moved[i] ?? one.on, zone);
  });
}

/** What a form leaves out, when it is empty, is a change too. */
const blank = { title: undefined, place: undefined, joinLink: undefined, dialIn: undefined };

const isSame = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other) ? String(one.toSorted()) === String(other.toSorted()) : one === other;

/** The names of what a change makes different. */
function differs({ plan, columns, offers }: Changing): string[] {
  const stands = columnsOf(asFields(plan), plan.on, { startsAt: plan.startsAt ?? 0, endsAt: plan.endsAt ?? 0 });
  const names = (Object.keys(columns) as (keyof PlanColumns)[]).filter((name) => columns[name] !== stands[name]);
  return isSame(offers, plan.offers) ? names : [...names, 'offers'];
}

function write(viewer: Viewer, changing: Changing, now: number): void {
  const { plan, columns, offers } = changing;
  const names = differs(changing);
  const shown = names.some(isShown);
  const calendarSequence = plan.sequence + (shown ? 1 : 0);
  viewer.db.orm
    .update(meetings)
    .set({ ...columns, calendarSequence })
    .where(eq(meetings.id, plan.id))
    .run();
  if (names.includes('offers')) setOffers(viewer, plan.id, offers);
  if (shown) tellOfChange(viewer, plan.id, now, plan.startsAt);
}
