import type { AccessNeed } from '../people/words';

/** Something asked for at a meeting: standing until it was dropped, whether or not it is met yet. */
export type NeedRow = { id: string; need: AccessNeed; droppedOn: string | null };

/** What is asked for still. */
export const needsStanding = (rows: readonly Pick<NeedRow, 'need' | 'droppedOn'>[]): AccessNeed[] =>
  rows.filter(({ droppedOn }) => droppedOn === null).map(({ need }) => need);

/** What an answer changes of what was asked for before: asked anew (again too), and needed no more. */
export function needsChanged(
  before: readonly NeedRow[],
  asked: readonly AccessNeed[],
): { asked: AccessNeed[]; dropped: string[] } {
  const standing = before.filter(({ droppedOn }) => droppedOn === null);
  const known = new Set(standing.map(({ need }) => need));
  const wanted = new Set(asked);
  return {
    asked: [...wanted].filter((need) => !known.has(need)),
    dropped: standing.filter(({ need }) => !wanted.has(need)).map(({ id }) => id),
  };
}
