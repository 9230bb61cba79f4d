import { newId } from '@/db/columns';
import { type Answer, perform } from '@/domain/command';
import { cancelMeeting } from '@/domain/planning/cancel-commands';
import { changePlan } from '@/domain/planning/change-commands';
import { planMeeting, planSeries } from '@/domain/planning/commands';
import { type Plan, planOf, planStamp } from '@/domain/planning/queries';
import { personViewer, type Viewer } from '@/domain/viewer';
import { group, person, put, seat } from '@/tests/records';
import { freshDatabase } from '../../database';

export const NOW = Date.parse('2026-11-01T17:00:00Z');
export const plan = { on: '2026-11-12', starts: '18:00', ends: '20:00', mode: 'in-person', place: 'Room 2' };

/** A council where Ann and Bea sit beside Pat, a board where Ann sits too, and Rosa of the office. */
export function house() {
  const db = freshDatabase();
  for (const id of ['ann', 'bea']) person(db, id, 'advisor');
  person(db, 'pat', 'partner');
  put(db, 'people', { id: 'rosa', name: 'rosa', name_key: 'rosa' });
  put(db, 'role_grants', { id: 'r', person_id: 'rosa', role: 'coordinator', given_at: 1 });
  for (const id of ['council', 'board']) group(db, id);
  for (const id of ['ann', 'bea']) seat(db, 'council', id, 'advisor');
  seat(db, 'council', 'pat', 'partner');
  seat(db, 'board', 'ann', 'advisor');
  const all = <Row = Record<string, unknown>>(sql: string) => db.sql.prepare(sql).all() as Row[];
  return { db, all, rosa: personViewer(db, 'rosa', ['coordinator']), ann: personViewer(db, 'ann', ['advisor']) };
}

export const planned = (viewer: Viewer, input: object = {}) =>
  idOf(perform(viewer, planMeeting, { once: newId(), groupId: 'council', ...plan, ...input }, NOW));

export const series = (viewer: Viewer, input: object = {}) =>
  idOf(
    perform(
      viewer,
      planSeries,
      { once: newId(), groupId: 'council', ...plan, step: 'weekly', until: '2026-12-03', ...input },
      NOW,
    ),
  );

export function planIn(viewer: Viewer, id: string): Plan {
  const found = planOf(viewer, id);
  if (found === null) throw new Error('no plan');
  return found;
}

const asForm = (viewer: Viewer, id: string) => ({ id, stamp: planStamp(planIn(viewer, id)) });
export const change = (viewer: Viewer, id: string, input: object) =>
  perform(viewer, changePlan, { ...asForm(viewer, id), ...plan, ...input }, NOW);
export const cancel = (viewer: Viewer, id: string, input: object = {}) =>
  perform(viewer, cancelMeeting, { ...asForm(viewer, id), ...input }, NOW);

/** The name of the refusal, or of the field that is not valid. */
export const why = (answer: Answer<unknown>): unknown =>
  answer.ok
    ? 'done'
    : answer.why === 'refused'
      ? answer.refusal
      : answer.why === 'invalid'
        ? answer.issues[0]?.path[0]
        : answer.why;

function idOf(answer: Answer<{ id: string }>): string {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value.id;
}
