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

/** Advisors (filled, figure above) beside partners (hollow, figure below), a line a group. */
export function Dumbbell({ rows, says, percent }: DumbbellProps) {
  const most = Math.max(100, ...rows.flatMap((row) => [row.advisors ?? 0, row.partners ?? 0]));
  const x = scaleLinear([0, most], [16, 344]);
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
  return (
    <svg viewBox="0 0 360 52" role="img" aria-label={says}>
      <path className="track" strokeWidth="1" d="M16 26H344" />
      {advisors !== null && partners !== null && (
        <path className="warn-line" strokeWidth="4" d={`M${x(advisors)} 26H${x(partners)}`} />
      )}
      {partners !== null && <Point at={x(partners)} look="soft-line" y={47} ink="soft-fill" text={percent(partners)} />}
      {advisors !== null && (
        <Point at={x(advisors)} look="heard-fill" y={13} ink="heard-fill" text={percent(advisors)} />
      )}
    </svg>
  );
}

function Point({ at, look, y, ink, text }: { at: number; look: string; y: number; ink: string; text: string }) {
  return (
    <>
      <circle cx={at} cy="26" r="7" className={look} />
      <text x={Math.min(at, 340)} y={y} textAnchor="middle" className={ink}>
        {text}
      </text>
    </>
  );
}
