import { scaleLinear } from 'd3-scale';
import { Fragment } from 'react';

/** How many; null where that is not told. */
export type BarRow = { name: string; value: number | null };

type BarsProps = {
  rows: readonly BarRow[];
  /** One row in words: "The evening: 12 people". */
  says: (row: BarRow) => string;
  /** What stands in the place of a bar that is not told. */
  untold: string;
};

/** Room for the figure at the end of the longest bar, in units of the drawing. */
const [LONGEST, MIDDLE] = [280, 12];

/** A bar a row, always from 0, with its figure at its end. */
export function Bars({ rows, says, untold }: BarsProps) {
  const x = scaleLinear([0, Math.max(1, ...rows.map(({ value }) => value ?? 0))], [0, LONGEST]);
  return (
    <div className="bars">
      {rows.map((row) => (
        <Fragment key={row.name}>
          <span aria-hidden="true" className="first-letter:uppercase">
            {row.name}
          </span>
          <svg viewBox="0 0 320 24" role="img" aria-label={says(row)}>
            <path className="track" strokeWidth="1" d="M0.5 2V22" />
            {row.value !== null && <path className="heard-fill" d={`M0 5H${x(row.value)}V19H0z`} />}
            <text x={x(row.value ?? 0) + 8} y={MIDDLE + 4} className="soft-fill">
              {row.value ?? untold}
            </text>
          </svg>
        </Fragment>
      ))}
    </div>
  );
}
