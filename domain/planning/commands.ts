import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import type { Day } from '../calendar';
import { command, done, refuse, unchanged } from '../command';
import { groups } from '../groups/table';
import { meetingOffers, meetingSeries, meetings } from '../meetings/table';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import { OPEN_MEETING, type PlanFields, planForm, planSeriesForm } from './forms';
import { columnsOf } from './planned';
import { canPlan } from './policy';
import { planOf } from './queries';
import { daysOfSeries, MOST_IN_A_SERIES } from './series';
import { type Span, spanOf, whyNotThen } from './when';

type Place = { groupId: string | null; closedOn: Day | null };

/** Where a meeting is planned: a group, or none for an open one; null when there is no such group. */
function placeOf(viewer: Viewer, groupId: string): Place | null {
  if (groupId === OPEN_MEETING) return { groupId: null, closedOn: null };
  return (
    viewer.db.orm
      .select({ groupId: groups.id, closedOn: groups.closedOn })
      .from(groups)
      .where(eq(groups.id, groupId))
      .get() ?? null
  );
}

/** A meeting that is to come: of a group, or an open one. */
export const planMeeting = command({
  name: 'meetings.plan',
  form: planForm,
  load: (viewer, { groupId }) => placeOf(viewer, groupId),
  may: canPlan,
  run: ({ viewer, input: { once: id, groupId: _, ...fields }, subject, now, today }) => {
    if (planOf(viewer, id) !== null) return unchanged({ id });
    const span = spanOf(fields, ohtOf(viewer).timeZone);
    const no = whyNotThen(fields.on, span, { now, today, closedOn: subject.closedOn });
    if (no) return refuse(no.code, no.field);
    addMeeting(viewer, { id, groupId: subject.groupId, seriesId: null }, fields, fields.on, span);
    return done({ id }, { subject: 'meeting', id, fields: Object.keys(fields) });
  },
});

/** Meetings that come round: the same hour by the clock on each day of the series, whatever daylight saving does. */
export const planSeries = command({
  name: 'meetings.plan-series',
  form: planSeriesForm,
  load: (viewer, { groupId }) => placeOf(viewer, groupId),
  may: canPlan,
  run: ({ viewer, input, subject, now, today }) => {
    const { once: seriesId, groupId: _, step, until, skip, ...fields } = input;
    const first = firstOfSeries(viewer, seriesId);
    if (first !== null) return unchanged({ id: first });
    if (until < fields.on) return refuse('dates-out-of-order', 'until');
    const days = daysOfSeries(fields.on, until, step).filter((day) => !skip.includes(day));
    if (days.length > MOST_IN_A_SERIES) return refuse('series-too-long', 'until');
    if (days.length === 0) return refuse('no-day-left', 'step');
    const zone = ohtOf(viewer).timeZone;
    const spans = days.map((day) => spanOf({ ...fields, on: day }, zone));
    for (const [i, span] of spans.entries()) {
      const no = whyNotThen(days[i] ?? fields.on, span, { now, today, closedOn: subject.closedOn });
      if (no) return refuse(no.code, no.code === 'group-closed' ? 'until' : no.field);
    }
    const { groupId } = subject;
    const { on: fromDay, starts, ends } = fields;
    const series = { id: seriesId, groupId, step, fromDay, untilDay: until, starts, ends };
    viewer.db.orm.insert(meetingSeries).values(series).run();
    const ids = spans.map((span, i) => addMeeting(viewer, { groupId, seriesId }, fields, days[i] ?? fromDay, span));
    const id = ids[0] ?? seriesId;
    return done({ id }, { subject: 'meeting', id, fields: [...Object.keys(fields), 'series'] });
  },
});

const firstOfSeries = (viewer: Viewer, seriesId: string): string | null =>
  viewer.db.orm
    .select({ id: meetings.id })
    .from(meetings)
    .where(eq(meetings.seriesId, seriesId))
    .orderBy(meetings.onDay)
    .get()?.id ?? null;

type Whose = { id?: string; groupId: string | null; seriesId: string | null };

function addMeeting(viewer: Viewer, whose: Whose, fields: Omit<PlanFields, 'on'>, on: Day, span: Span): string {
  const id = whose.id ?? newId();
  const columns = columnsOf(fields, on, span);
  // A meeting of no group is open to see; nothing else can be said of it.
  const openToSee = whose.groupId === null ? null : columns.openToSee;
  viewer.db.orm
    .insert(meetings)
    .values({ ...columns, ...whose, id, openToSee, state: 'scheduled' })
    .run();
  setOffers(viewer, id, fields.offers);
  return id;
}

/** What the meeting offers from now on. */
export function setOffers(viewer: Viewer, meetingId: string, offered: PlanFields['offers']): void {
  viewer.db.orm.delete(meetingOffers).where(eq(meetingOffers.meetingId, meetingId)).run();
  for (const offer of new Set(offered)) viewer.db.orm.insert(meetingOffers).values({ meetingId, offer }).run();
}
