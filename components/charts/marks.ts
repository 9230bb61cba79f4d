import type { Day } from '@/domain/calendar';
import type { StripMark } from '@/domain/meetings/year-strip';

/** One meeting on a strip. */
export type Mark = { on: Day; mark: StripMark; key: boolean };

/** Room for a mark, and the height of a strip; a small one is drawn to half the size. */
export const STEP = 24;
export const HEIGHT = 36;
const MIDDLE = 21;

const ring = (x: number, r: number): string =>
  `M${x - r} ${MIDDLE}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const box = (x: number, w: number, h: number): string => `M${x - w / 2} ${MIDDLE - h / 2}h${w}v${h}h${-w}z`;
const tip = (x: number, r: number): string => `M${x - 5} ${MIDDLE - r - 4}l5 -5l5 5`;

export type Stroke = { className: string; d: string };

/** The strokes of one mark around x; a key meeting is drawn larger. */
export function strokesOf(mark: StripMark, key: boolean, x: number): Stroke[] {
  const r = key ? 8 : 5;
  switch (mark) {
    case 'came':
      return [{ className: 'heard-fill', d: ring(x, r) }];
    case 'invited':
      return [{ className: 'heard-line', d: ring(x, r - 0.5) }];
    case 'asked':
      return [
        { className: 'warn-fill', d: ring(x, r) },
        { className: 'warn-line', d: tip(x, r) },
      ];
    case 'left-out':
      return [{ className: 'gap-line', d: key ? box(x, 17, 26) : box(x, 12, 18) }];
    case 'none':
      return [{ className: 'soft-fill', d: ring(x, 1.5) }];
  }
}

/** The strokes of a whole strip, one path a kind, so that a year weighs a few hundred bytes. */
export function strokesOfAll(marks: readonly Mark[]): Stroke[] {
  const paths = new Map<string, string>();
  marks.forEach((mark, i) => {
    for (const { className, d } of strokesOf(mark.mark, mark.key, i * STEP + STEP / 2)) {
      paths.set(className, (paths.get(className) ?? '') + d);
    }
  });
  return [...paths].map(([className, d]) => ({ className, d }));
}
