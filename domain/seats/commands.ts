import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { command, done, refuse, unchanged } from '../command';
import { groupRow } from '../groups/group-queries';
import { canKeepGroups } from '../groups/policy';
import { memberships, seats } from '../groups/table';
import { placeOf, refused, seatPerson } from './fill-commands';
import { addSeatForm, closeSeatForm, reopenSeatForm } from './forms';
import { whom } from './place';
import { type SeatRow, seatStanding, stampOfSeat } from './standing-queries';

/** New places in a group from a day; one of them can be filled at once. */
export const addSeat = command({
  name: 'seats.add',
  form: addSeatForm,
  load: (viewer, { groupId }) => groupRow(viewer, groupId),
  may: canKeepGroups,
  run: ({ viewer, input, subject: group }) => {
    const { once, groupId, weight, fromDay, personId } = input;
    if (seatStanding(viewer, once) !== null) return unchanged({ groupId, seatId: once, count: input.count });
    if (group.closedOn !== null && group.closedOn < fromDay) return refuse('group-closed', 'fromDay');
    const place = { groupId, class: input.class, ...whom(input.for), weight, fromDay, toDay: null };
    const rows = Array.from({ length: input.count }, (_, i) => ({ id: i === 0 ? once : newId(), ...place }));
    viewer.db.orm.insert(seats).values(rows).run();
    const standing = { seat: rows[0] as SeatRow, group, sat: [] };
    const obstacle = personId ? seatPerson(viewer, standing, newId(), { ...input, personId }) : null;
    if (obstacle !== null) return refused(obstacle);
    const fields = ['class', 'side', 'sector', 'weight', 'fromDay', ...(personId ? ['personId'] : [])];
    return done({ groupId, seatId: once, count: input.count }, { subject: 'seat', id: once, fields });
  },
});

/** The seat ends with a day, and so does the term of who sits there. */
export const closeSeat = command({
  name: 'seats.close',
  form: closeSeatForm,
  load: (viewer, { id }) => seatStanding(viewer, id),
  may: canKeepGroups,
  run: ({ viewer, input: { stamp, lastDay }, subject }) => {
    const { seat, sat } = subject;
    if (seat.toDay === lastDay) return unchanged({ groupId: seat.groupId });
    if (stamp !== stampOfSeat(subject)) return refuse('changed-meanwhile');
    if (seat.fromDay !== null && lastDay < seat.fromDay) return refuse('dates-out-of-order', 'lastDay');
    const later = sat.find((one) => one.fromDay > lastDay);
    if (later) return refuse('seat-filled-later', 'lastDay', { name: later.name });
    const { orm } = viewer.db;
    for (const { id } of sat.filter((one) => one.toDay === null || one.toDay > lastDay)) {
      orm.update(memberships).set({ toDay: lastDay }).where(eq(memberships.id, id)).run();
    }
    orm.update(seats).set({ toDay: lastDay }).where(eq(seats.id, seat.id)).run();
    return done({ groupId: seat.groupId }, { subject: 'seat', id: seat.id, fields: ['toDay'] });
  },
});

/** The seat goes on after all; it is vacant from the day its last term ended. */
export const reopenSeat = command({
  name: 'seats.reopen',
  form: reopenSeatForm,
  load: (viewer, { id }) => seatStanding(viewer, id),
  may: canKeepGroups,
  run: ({ viewer, input: { stamp }, subject }) => {
    const { seat } = subject;
    if (seat.toDay === null) return unchanged(placeOf(subject));
    if (stamp !== stampOfSeat(subject)) return refuse('changed-meanwhile');
    viewer.db.orm.update(seats).set({ toDay: null }).where(eq(seats.id, seat.id)).run();
    return done(placeOf(subject), { subject: 'seat', id: seat.id, fields: ['toDay'] });
  },
});
