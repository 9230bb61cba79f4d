import { and, eq, notInArray } from 'drizzle-orm';
import { command, done, type Outcome, refuse, unchanged } from '../command';
import { type AgendaItem, agendaOf } from '../meetings/agenda-queries';
import { agendaItems } from '../meetings/table';
import { people } from '../people/table';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import { type AgendaLine, setAgendaForm } from './forms';
import { canPlan } from './policy';
import { planOf } from './queries';

type Wanted = Omit<AgendaItem, 'name'>;

/** The agenda from now on: the lines with a title, in the order of their numbers; the others are taken off. */
export const setAgenda = command({
  name: 'meetings.set-agenda',
  form: setAgendaForm,
  load: (viewer, { id }) => planOf(viewer, id),
  may: canPlan,
  run: ({ viewer, input: { id, stamp, lines }, subject }): Outcome<{ id: string }> => {
    if (subject.state === 'cancelled') return refuse('meeting-cancelled');
    const stands = agendaOf(viewer, id);
    const wanted = inOrder(lines);
    if (JSON.stringify(wanted) === JSON.stringify(stands.map(({ name: _, ...item }) => item))) return unchanged({ id });
    if (stamp !== stampOf(stands)) return refuse('changed-meanwhile');
    const wrong = lines.findIndex((line) => line.title !== undefined && !isKnown(viewer, line.broughtBy));
    if (wrong >= 0) return refuse('no-such-person', `lines[${wrong}].broughtBy`);
    if (wanted.some((item) => isElsewhere(viewer, item.id, id))) return refuse('already-there');
    write(viewer, id, wanted);
    return done({ id }, { subject: 'meeting', id, fields: ['agenda'] });
  },
});

/** By their numbers; two of one number, and those with none, as they stand on the page. */
function inOrder(lines: readonly AgendaLine[]): Wanted[] {
  const last = Number.POSITIVE_INFINITY;
  return lines
    .flatMap(({ title, ...line }) => (title === undefined ? [] : [{ ...line, title }]))
    .map((line, i) => ({ line, at: line.position ?? last, i }))
    .sort((a, b) => (a.at === b.at ? a.i - b.i : a.at - b.at))
    .map(({ line: { id, title, minutes, broughtBy, input } }, i) => ({
      id,
      position: i + 1,
      title,
      minutes: minutes ?? null,
      broughtBy: broughtBy ?? null,
      input: input ?? null,
    }));
}

const isKnown = (viewer: Viewer, personId: string | undefined): boolean =>
  personId === undefined ||
  viewer.db.orm.select({ id: people.id }).from(people).where(eq(people.id, personId)).get() !== undefined;

/** An id that stands in the agenda of another meeting. */
function isElsewhere(viewer: Viewer, itemId: string, meetingId: string): boolean {
  const row = viewer.db.orm.select().from(agendaItems).where(eq(agendaItems.id, itemId)).get();
  return row !== undefined && row.meetingId !== meetingId;
}

function write(viewer: Viewer, meetingId: string, wanted: readonly Wanted[]): void {
  const { orm } = viewer.db;
  const kept = wanted.map(({ id }) => id);
  orm
    .delete(agendaItems)
    .where(and(eq(agendaItems.meetingId, meetingId), notInArray(agendaItems.id, kept)))
    .run();
  for (const { id, ...item } of wanted) {
    orm
      .insert(agendaItems)
      .values({ id, meetingId, ...item })
      .onConflictDoUpdate({ target: agendaItems.id, set: item })
      .run();
  }
}
