import type { Db } from '@/db/client';
import { dayOf } from '@/domain/calendar';
import { seatsOn } from '@/domain/groups/queries';
import { byGroup, filledSeats, type SeatOn, weightShare } from '@/domain/groups/shares';
import { ohtOf } from '@/domain/settings/queries';
import { trusted } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { dayArgument, readArguments } from './arguments';
import { printJson, printTable, words } from './print';

/** The filled seats of each group that decides, advisors' and all, and the votes they carry. */
function weightsOf(seats: readonly SeatOn[]) {
  const deciding = byGroup(seats.filter((seat) => seat.power === 'decides'));
  return [...deciding.values()].map((of) => {
    const [filled, weight] = [filledSeats(of), weightShare(of)];
    return {
      group: of[0]?.group ?? '',
      seats: filled.whole,
      advisorSeats: filled.part,
      weight: weight.whole,
      advisorWeight: weight.part,
    };
  });
}

/** `heard groups [--as-of DATE]`: seats and votes of the groups that decide, as they stand on a day (today). */
export async function run(args: string[], db: Db): Promise<number> {
  const { values } = readArguments(args, { 'as-of': { type: 'string' } });
  const viewer = trusted(db, 'command-line');
  const day = dayArgument('--as-of', values['as-of'], dayOf(clock(), ohtOf(viewer).timeZone));
  const weights = weightsOf(seatsOn(viewer, day));
  if (values.json) {
    printJson(Object.fromEntries(weights.map(({ group, ...figures }) => [group, figures])));
    return 0;
  }
  const t = words();
  const columns = ['group', 'seats', 'advisorSeats', 'weight', 'advisorWeight'] as const;
  printTable(
    columns.map((column) => t(`column.${column}`)),
    weights.map((row) => columns.map((column) => row[column])),
  );
  return 0;
}
