/** The dark squares of a QR code: `size` to a side, row by row. */
export type Squares = { size: number; dark: boolean[] };

const QUIET = 4;

/** A QR code as a drawing of our own: no picture is fetched, and it prints sharp. */
export function SquareCode({ squares: { size, dark }, label }: { squares: Squares; label: string }) {
  const side = size + 2 * QUIET;
  const path = dark
    .map((on, i) => (on ? `M${(i % size) + QUIET} ${Math.floor(i / size) + QUIET}h1v1h-1z` : ''))
    .join('');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} width={232} height={232}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
