import { advisors } from './advisors';
import { cast, type Table } from './cast';
import { type Chance, chanceOf } from './chance';
import type { DemoGroup, DemoSeat } from './groups';

type Held = { index: number; week: number; mode: 'In person' | 'Virtual' | 'Hybrid' };

/** The weeks from which someone was away from every duty. */
const AWAY_SINCE = -14;
/** The meetings where the story is not chance, by the index of the meeting: 0 is the latest. */
const NOT_INVITED = [0, 1, 2, 3];
const ASKED = [2, 5, 6, 9];
const ALONE = [1, 3, 4];
const ALTERNATE_THERE = [3, 8];
const SHUT_OUT = 3;
/** One who came to the four before and not to the last three. */
const GONE = 3;
const FAITHFUL = 7;
/** Advisors who brought someone, as partners do: everywhere but where only partners may. */
const BROUGHT: Partial<Record<Table, { index: number; name: string }>> = {
  steering: { index: 1, name: cast.heard },
  agingWell: { index: 0, name: 'Winston Clarke' },
  primaryCare: { index: 1, name: 'Shirin Moradi' },
};

/**
 * What the office's grid says of each person of a group: P in person, V by video, R with regrets, X without word,
 * L on leave, an asterisk where they came by asking, a blank where nobody invited them.
 */
export function attendanceOf(table: Table, group: DemoGroup, held: Held): Map<string, string> {
  const seated = group.seats.filter(
    ({ name, from, to }) => name !== null && (from ?? -99) <= held.week && held.week <= (to ?? 99),
  );
  const codes = new Map(
    seated.map((seat): [string, string] => [seat.name ?? '', codeOf(table, seat, held)]).filter(([, code]) => code),
  );
  if (table !== 'agingWell') inCompany(codes, seated, held);
  return codes;
}

function codeOf(table: Table, seat: DemoSeat, held: Held): string {
  const name = seat.name ?? '';
  const chance = chanceOf(`${table} ${held.index} ${name}`);
  if (name === cast.onLeave && held.week >= AWAY_SINCE) return 'L';
  if (seat.seat === 'Alternate') return ALTERNATE_THERE.includes(held.index) ? 'V' : '';
  if (table === 'primaryCare' && name === cast.leftOut && NOT_INVITED.includes(held.index)) return '';
  if (table === 'mentalHealth' && name === cast.hadToAsk && ASKED.includes(held.index)) return 'V*';
  if (BROUGHT[table]?.index === held.index && BROUGHT[table].name === name) return 'P+1';
  if (table === 'mentalHealth' && name === cast.shutOut && held.index === SHUT_OUT) return 'R';
  if (table === 'council' && name === cast.driftingAway && held.index < FAITHFUL)
    return held.index < GONE ? 'R' : presentCode(seat, held, chance);
  if (table === 'agingWell') return agingWellCode(seat, held, chance);
  return chance.happens(0.84) ? presentCode(seat, held, chance) : chance.happens(0.7) ? 'R' : 'X';
}

/** Both advisors came to this group, or one of them alone; its partners are faithful. */
function agingWellCode(seat: DemoSeat, held: Held, chance: Chance): string {
  const alone = ALONE.includes(held.index);
  if (seat.side === 'Advisor') return alone && seat.name !== cast.neverClaims ? 'R' : 'P';
  return alone || chance.happens(0.8) ? presentCode(seat, held, chance) : 'R';
}

function presentCode(seat: DemoSeat, { mode }: Held, chance: Chance): string {
  if (mode === 'Virtual') return 'V';
  const guest = seat.side === 'Partner' && chance.happens(0.06) ? '+1' : '';
  const far = travelOf(seat.name ?? '') === 'screen' || chance.happens(0.35);
  return mode === 'Hybrid' && far ? `V${guest}` : `P${guest}`;
}

const travelOf = (name: string) => advisors.find((advisor) => advisor.name === name)?.travel.by;

/** No advisor is alone elsewhere: where one was, another of those who sent regrets came after all. */
function inCompany(codes: Map<string, string>, seated: readonly DemoSeat[], { mode }: Held): void {
  const theirs = seated.filter(({ side, name }) => side === 'Advisor' && codes.has(name ?? ''));
  const there = theirs.filter(({ name }) => /^[PV]/.test(codes.get(name ?? '') ?? ''));
  const away = theirs.find(({ name }) => /^[RX]/.test(codes.get(name ?? '') ?? ''));
  if (there.length === 1 && away?.name) codes.set(away.name, mode === 'In person' ? 'P' : 'V');
}
