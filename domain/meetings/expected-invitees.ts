import type { Day } from '../calendar';
import type { SeatClass, Side } from '../groups/words';

/** A person in a seat, with the days of both (and an advisor's leaving) already met: `toDay` null while it lasts. */
export type Holding = {
  membershipId: string;
  personId: string;
  seatId: string;
  groupId: string;
  class: SeatClass;
  side: Side;
  fromDay: Day;
  toDay: Day | null;
};
export type Leave = { personId: string; fromDay: Day; toDay: Day | null };
export type ExpectedPlace = { meetingId: string; personId: string; side: Side; seatId: string };

const covers = (span: { fromDay: Day; toDay: Day | null }, day: Day): boolean =>
  span.fromDay <= day && (span.toDay === null || day <= span.toDay);

/**
 * Expected invitee: holds an active seat of the group (not alternate, not on recorded leave) on the meeting's day.
 * A person with two seats is expected once, in the seat recorded first.
 */
export function expectedInvitees(
  meeting: { id: string; groupId: string | null; onDay: Day },
  holdings: readonly Holding[],
  leaves: readonly Leave[],
): ExpectedPlace[] {
  const away = new Set(leaves.filter((leave) => covers(leave, meeting.onDay)).map((leave) => leave.personId));
  const byPerson = new Map<string, Holding>();
  for (const holding of holdings) {
    if (holding.groupId !== meeting.groupId || holding.class === 'alternate') continue;
    if (!covers(holding, meeting.onDay) || away.has(holding.personId)) continue;
    const first = byPerson.get(holding.personId);
    if (!first || holding.membershipId < first.membershipId) byPerson.set(holding.personId, holding);
  }
  return [...byPerson.values()].map(({ personId, side, seatId }) => ({
    meetingId: meeting.id,
    personId,
    side,
    seatId,
  }));
}
