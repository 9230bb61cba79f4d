import type { ActivityEntry } from '../activity/commands';
import type { Day } from '../calendar';
import { command, done, type Outcome, refuse, unchanged } from '../command';
import { canKeepGroups } from '../groups/policy';
import { overlap } from '../groups/spans';
import { memberships } from '../groups/table';
import type { MemberRole } from '../groups/words';
import { advisors, partners } from '../people/table';
import type { Viewer } from '../viewer';
import { hatObstacle, type Obstacle, obstacleIn } from './filling';
import { fillForm } from './forms';
import { hatsOf, othersOfGroup, type SeatStanding, seatStanding } from './standing-queries';

/** A person takes a seat from a day, to a day or until further notice. */
export const fill = command({
  name: 'seats.fill',
  form: fillForm,
  load: (viewer, { seatId }) => seatStanding(viewer, seatId),
  may: canKeepGroups,
  run: ({ viewer, input: { once, ...wanted }, subject }) => {
    const place = placeOf(subject);
    if (subject.sat.some(({ id }) => id === once)) return unchanged(place);
    const obstacle = seatPerson(viewer, subject, once, wanted);
    return obstacle === null ? done(place, entryOf(once, wanted)) : refused(obstacle);
  },
});

/** Where a seat is seen. */
export const placeOf = ({ seat }: SeatStanding) => ({ groupId: seat.groupId, seatId: seat.id });

export type Sitter = {
  personId: string;
  role: MemberRole;
  fromDay: Day;
  toDay?: Day | undefined;
  giveHat: boolean;
  again: boolean;
};

export const refused = ({ refusal, field, details }: Obstacle): Outcome<never> => refuse(refusal, field, details);

const entryOf = (id: string, { toDay, giveHat }: Sitter): ActivityEntry => ({
  subject: 'membership',
  id,
  fields: ['personId', 'role', 'fromDay', ...(toDay ? ['toDay'] : []), ...(giveHat ? ['hat'] : [])],
});

/** Seats a person, and gives them the hat of the seat where that was asked; says why where it cannot be. */
export function seatPerson(viewer: Viewer, standing: SeatStanding, id: string, wanted: Sitter): Obstacle | null {
  const { personId, role, fromDay } = wanted;
  const toDay = wanted.toDay ?? standing.seat.toDay;
  const obstacle =
    obstacleIn(standing.seat, standing.sat, { fromDay, toDay }) ?? personObstacle(viewer, standing, wanted);
  if (obstacle !== null) return obstacle;
  if (wanted.giveHat) giveHat(viewer, standing, wanted);
  viewer.db.orm.insert(memberships).values({ id, seatId: standing.seat.id, personId, role, fromDay, toDay }).run();
  return null;
}

function personObstacle(viewer: Viewer, { seat }: SeatStanding, wanted: Sitter): Obstacle | null {
  const { personId, fromDay, toDay = null } = wanted;
  const hats = hatsOf(viewer, personId);
  if (hats === null) return { refusal: 'unknown-person', field: 'personId' };
  const hat = hatObstacle(seat.side, hats, fromDay);
  if (hat !== null && (hat === 'advisor-left' || !wanted.giveHat)) {
    return { refusal: hat, field: hat === 'advisor-left' ? 'personId' : 'giveHat' };
  }
  const other = othersOfGroup(viewer, seat, personId).find((one) => overlap(one, { fromDay, toDay }));
  return other && !wanted.again ? { refusal: 'sits-here', field: 'again', details: { name: other.name } } : null;
}

/** The hat of the seat, for who did not wear it: an advisor from the day they sit there, or a partner of its sector. */
function giveHat(viewer: Viewer, { seat }: SeatStanding, { personId, fromDay }: Sitter): void {
  if (seat.side === 'advisor') {
    viewer.db.orm.insert(advisors).values({ personId, joinedOn: fromDay }).onConflictDoNothing().run();
  } else {
    viewer.db.orm.insert(partners).values({ personId, sector: seat.sector }).onConflictDoNothing().run();
  }
}
