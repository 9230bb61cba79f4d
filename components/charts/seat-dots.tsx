import type { Side } from '@/domain/groups/words';

export type SeatDot = { side: Side; weight: number; filled: boolean };

const CHUNK = 9;
const ROOM = 22;
const MIDDLE = 13;

/** The area grows with the weight; a seat without a vote is the smallest, unless nobody there votes. */
const radius = (weight: number, anyVote: boolean): number => {
  if (weight === 0) return anyVote ? 3 : 5;
  return Math.min(10, Math.round(60 * Math.sqrt(weight)) / 10);
};

/** A vacant seat is dashed, an advisor's filled, a partner's hollow. */
const look = (seat: SeatDot): string => {
  if (!seat.filled) return 'vacant-line';
  return seat.side === 'advisor' ? 'heard-fill' : 'soft-line';
};

const order = (seat: SeatDot): number => (seat.side === 'advisor' ? 0 : 2) + (seat.filled ? 0 : 1);

const dot = (x: number, r: number): string =>
  `M${x - r} ${MIDDLE}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** One path for each look, all seats of that look in it. */
function pathsOf(seats: readonly SeatDot[], anyVote: boolean): { className: string; d: string }[] {
  const paths = new Map<string, string>();
  seats.forEach((seat, i) => {
    const d = dot(i * ROOM + ROOM / 2, radius(seat.weight, anyVote));
    paths.set(look(seat), (paths.get(look(seat)) ?? '') + d);
  });
  return [...paths].map(([className, d]) => ({ className, d }));
}

/** A dot a seat: its size the weight, filled an advisor, hollow a partner, dashed vacant; advisors first. */
export function SeatDots({ seats, label }: { seats: readonly SeatDot[]; label: string }) {
  const sorted = [...seats].sort((a, b) => order(a) - order(b) || b.weight - a.weight);
  const anyVote = seats.some((seat) => seat.weight > 0);
  const parts = Array.from({ length: Math.ceil(sorted.length / CHUNK) }, (_, i) => ({
    from: i * CHUNK,
    dots: sorted.slice(i * CHUNK, (i + 1) * CHUNK),
  }));
  return (
    <span className="seats" role="img" aria-label={label}>
      {parts.map((part) => (
        <svg key={part.from} width={part.dots.length * ROOM} height={2 * MIDDLE} aria-hidden="true">
          {pathsOf(part.dots, anyVote).map((path) => (
            <path key={path.className} {...path} />
          ))}
        </svg>
      ))}
    </span>
  );
}
