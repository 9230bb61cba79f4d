import {
  type Placed,
  type Question,
  type Seating,
  type Standing,
  seatsIf,
  standingOf,
  weightsOf,
} from '../groups/what-if';
import { blocPower, type Power, powerOf, quotaOf, summed } from '../votes/power';

/** Advisors' power at a table: each on their own, added up; and all as one. Null where the weights are too many to count. */
export type TablePower = { apart: Power; together: Power } | null;
export type Prospect = { seats: readonly Placed[]; standing: Standing; power: TablePower };

/** Beyond this many votes in all, voting power is not counted. */
const MOST = 20_000;

/** A table of seats under the group's rule: what part advisors have, and what power. `share` is in thousandths. */
export function prospectOf(seats: readonly Placed[], share: number): Prospect {
  const standing = standingOf(seats, (whole) => quotaOf(whole, share));
  const { advisors, partners } = weightsOf(seats);
  const { whole } = standing.byWeight;
  const quota = quotaOf(whole, share);
  const apart = () => summed(powerOf([...advisors, ...partners], quota).slice(0, advisors.length));
  const power = whole > MOST ? null : { apart: apart(), together: blocPower(advisors, partners, quota) };
  return { seats, standing, power };
}

/** The table as it stands, and as it would be. */
export const beforeAndAfter = (seats: readonly Placed[], question: Question, group: Seating, share: number) => ({
  before: prospectOf(seats, share),
  after: prospectOf(seatsIf(seats, question, group), share),
});
