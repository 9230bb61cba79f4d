import type { Day } from '../calendar';
import type { MeetingState } from '../meetings/words';
import type { Viewer } from '../viewer';
import { clashesOf } from './clash-queries';
import { canPlan } from './policy';

/** A meeting of a series. `clashing` is how many are to be at another meeting then. */
export type SeriesMeeting = { id: string; on: Day; state: MeetingState; clashing: number };

/** The meetings planned together, in order of their days. */
export function seriesOf(viewer: Viewer, seriesId: string | null): SeriesMeeting[] {
  if (!canPlan(viewer) || seriesId === null) return [];
  const rows = viewer.db
    .prepared('select id, on_day as "on", state from meetings where series_id = ? order by on_day, starts_at, id')
    .all(seriesId) as Omit<SeriesMeeting, 'clashing'>[];
  const clashes = clashesOf(
    viewer,
    rows.map(({ id }) => id),
  );
  const of = (id: string) => clashes.filter(({ here }) => here === id).map(({ personId }) => personId);
  return rows.map((row) => ({ ...row, clashing: new Set(of(row.id)).size }));
}
