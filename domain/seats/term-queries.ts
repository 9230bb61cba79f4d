import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import type { Sat, SeatStanding } from './standing-queries';

/** Whether the group met, up to a day, while someone was in their seat. The seat is one that a command found. */
export const metWhileSitting = (viewer: Viewer, { seat, own }: SeatStanding & { own: Sat }, today: Day): boolean =>
  viewer.db
    .prepared(
      `select 1 from meetings where group_id = :group and state = 'held' and on_day <= :today
         and on_day between :from and coalesce(:to, '9999-12-31') limit 1`,
    )
    .get({ group: seat.groupId, today, from: own.fromDay, to: own.toDay }) !== undefined;
