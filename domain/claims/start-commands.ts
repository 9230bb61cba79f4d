import { and, eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import type { Day } from '../calendar';
import { command, done, refuse, unchanged } from '../command';
import { people } from '../people/table';
import { ohtOf, ratesOn } from '../settings/queries';
import type { Viewer } from '../viewer';
import { saidFor } from './behalf';
import type { CostGiven } from './cost-form';
import { startForm, waiveForm } from './forms';
import { lineOf } from './line';
import { meetingFor } from './meeting-queries';
import { canSpeakFor } from './policy';
import { claimLines, claims, claimWaivers } from './table';

/** Someone on record. */
export const personNamed = (viewer: Viewer, { personId }: { personId: string }): { personId: string } | null =>
  viewer.db.orm.select({ personId: people.id }).from(people).where(eq(people.id, personId)).get() ?? null;

/** Writes down what a meeting or a day cost someone: a draft, until it is sent. */
export const startClaim = command({
  name: 'claims.start',
  form: startForm,
  load: personNamed,
  may: canSpeakFor,
  run: ({ viewer, input, subject, today }) => {
    const { once: id, personId } = input;
    if (isThere(viewer, id)) return unchanged({ id });
    const said = saidFor(viewer, subject, input);
    if (said === null) return refuse('channel-needed', 'channel');
    if (input.costs.length === 0) return refuse('no-cost-given');
    const meeting = input.meetingId === undefined ? null : meetingFor(viewer, personId, input.meetingId);
    if (input.meetingId !== undefined && meeting === null) return refuse('not-at-the-meeting', 'meetingId');
    const day = meeting?.on ?? input.day ?? today;
    if (day > today) return refuse('in-the-future', 'day');
    const of = { groupId: meeting?.groupId ?? null, meetingId: meeting?.id ?? null };
    viewer.db.orm
      .insert(claims)
      .values({ id, personId, ...of })
      .run();
    for (const cost of input.costs) insertLine(viewer, id, newId(), cost, day);
    return done({ id }, { subject: 'claim', id, fields: ['lines'], ...said });
  },
});

const isThere = (viewer: Viewer, id: string): boolean =>
  viewer.db.orm.select({ id: claims.id }).from(claims).where(eq(claims.id, id)).get() !== undefined;

/** Writes a cost down as a line, at the rates of its day. */
export function insertLine(viewer: Viewer, claimId: string, id: string, cost: CostGiven, day: Day): void {
  viewer.db.orm
    .insert(claimLines)
    .values({ id, claimId, ...lineAt(viewer, cost, day) })
    .run();
}

export const lineAt = (viewer: Viewer, cost: CostGiven, day: Day) =>
  lineOf(cost, day, ratesOn(viewer, day), ohtOf(viewer).mileageZone === 'north' ? 'north' : 'south');

/** "I do not want to claim": said of a meeting, and not asked about again. */
export const waiveClaim = command({
  name: 'claims.waive',
  form: waiveForm,
  load: personNamed,
  may: canSpeakFor,
  run: ({ viewer, input, subject, today }) => {
    const { personId, meetingId } = input;
    const said = saidFor(viewer, subject, input);
    if (said === null) return refuse('channel-needed', 'channel');
    if (meetingFor(viewer, personId, meetingId) === null) return refuse('not-at-the-meeting', 'meetingId');
    if (isWaived(viewer, personId, meetingId)) return unchanged({ personId });
    viewer.db.orm.insert(claimWaivers).values({ personId, meetingId, saidOn: today }).run();
    return done({ personId }, { subject: 'meeting', id: meetingId, fields: ['waiver'], ...said });
  },
});

const isWaived = (viewer: Viewer, personId: string, meetingId: string): boolean =>
  viewer.db.orm
    .select({ saidOn: claimWaivers.saidOn })
    .from(claimWaivers)
    .where(and(eq(claimWaivers.personId, personId), eq(claimWaivers.meetingId, meetingId)))
    .get() !== undefined;
