import { scaleLinear } from 'd3-scale';
import { Fragment } from 'react';

/** Percent, 0 to 100 and more; null where there is no figure. */
export type DumbbellRow = { name: string; advisors: number | null; partners: number | null };

type DumbbellProps = {
  rows: readonly DumbbellRow[];
  /** One row in words: "Steering Committee: advisors 88 %, partners 100 %". */
  says: (row: DumbbellRow) => string;
  percent: (value: number) => string;
};

/** Room for a figure at either end of the line, in units of the drawing. */
const [START, END, MIDDLE] = [48, 272, 12];

/** Advisors (filled) beside partners (hollow), each with its figure on the outside, a low line a group; always from 0. */
export function Dumbbell({ rows, says, percent }: DumbbellProps) {
  const most = Math.max(100, ...rows.flatMap((row) => [row.advisors ?? 0, row.partners ?? 0]));
  const x = scaleLinear([0, most], [START, END]);
  return (
    <div className="dumbbell">
      {rows.map((row) => (
        <Fragment key={row.name}>
          <span aria-hidden="true">{row.name}</span>
          <Line row={row} says={says(row)} x={x} percent={percent} />
        </Fragment>
      ))}
    </div>
  );
}

type LineProps = { row: DumbbellRow; says: string; x: (value: number) => number; percent: (value: number) => string };

function Line({ row: { advisors, partners }, says, x, percent }: LineProps) {
  const advisorsFirst = (advisors ?? 0) <= (partners ?? 0);
  return (
    <svg viewBox="0 0 320 24" role="img" aria-label={says}>
      <path className="track" strokeWidth="1" d={`M${START} ${MIDDLE}H${END}`} />
      {advisors !== null && partners !== null && (
        <path className="warn-line" strokeWidth="4" d={`M${x(advisors)} ${MIDDLE}H${x(partners)}`} />
      )}
      {partners !== null && <circle cx={x(partners)} cy={MIDDLE} r="7" className="soft-line" />}
      {advisors !== null && <circle cx={x(advisors)} cy={MIDDLE} r="5" className="heard-fill" />}
      {partners !== null && <Value at={x(partners)} left={!advisorsFirst} ink="soft-fill" text={percent(partners)} />}
      {advisors !== null && <Value at={x(advisors)} left={advisorsFirst} ink="heard-fill" text={percent(advisors)} />}
    </svg>
  );
}

function Value({ at, left, ink, text }: { at: number; left: boolean; ink: string; text: string }) {
  return (
    <text x={left ? at - 11 : at + 11} y={MIDDLE + 4} textAnchor={left ? 'end' : 'start'} className={ink}>
      {text}
    </text>
  );
}
