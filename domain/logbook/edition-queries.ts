import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { type Difference, differences } from './differences';
import { meetingToLog, readableTo } from './draft-queries';
import { recordOf } from './record-queries';
import { renamed } from './renamed';
import type { Written } from './written';

/** What a meeting's record said before it was corrected. `replacedAt` is UTC ms. */
export type Edition = {
  edition: number;
  replacedBy: string | null;
  replacedAt: number;
  because: string | null;
  /** What the next edition says otherwise. */
  changed: Difference[];
};
/** The latest first. `names` are of the people whom the editions write of, `motions` what was moved, by their ids. */
export type Editions = {
  editions: Edition[];
  names: Readonly<Record<string, string>>;
  motions: Readonly<Record<string, string>>;
};

type Row = Omit<Edition, 'changed'> & { fields: string };

/** How a meeting's record was corrected; nothing of a meeting that is not for this viewer to log. */
export function editionsOf(viewer: Viewer, meetingId: string, _today: Day): Editions {
  const meeting = meetingToLog(viewer, meetingId);
  if (meeting === null) return { editions: [], names: {}, motions: {} };
  const rows = viewer.db
    .prepared(
      `select e.edition, p.name as replacedBy, e.replaced_at as replacedAt, e.because, e.fields
       from meeting_editions e left join people p on p.id = e.replaced_by where e.meeting_id = ? order by e.edition`,
    )
    .all(meetingId) as Row[];
  const joined = joinedPeople(viewer);
  const records = [...rows.map((row) => renamed(JSON.parse(row.fields), joined)), recordOf(viewer, meeting)];
  const editions = rows.map(({ fields: _, ...row }, i) => {
    const [before = {}, after = {}] = [records[i], records[i + 1]];
    return { ...row, changed: differences(readableTo(viewer, before), readableTo(viewer, after)) };
  });
  const shown = editions.flatMap(({ changed }) => changed);
  return { editions: editions.reverse(), names: namesIn(viewer, shown), motions: motionsIn(records) };
}

/** Whose record someone's is today, by the id it had: records of one person that were joined since. */
const joinedPeople = (viewer: Viewer): Map<string, string> =>
  new Map(
    viewer.db
      .prepared('select joined_id, kept_id from person_joins where undone_at is null order by joined_at')
      .raw()
      .all() as [string, string][],
  );

/** The names of everyone whom these differences are about, or who is written in them. */
function namesIn(viewer: Viewer, shown: readonly Difference[]): Record<string, string> {
  const ids = shown.flatMap(({ field, before, after }) => [...field.split('.'), before, after]);
  const rows = viewer.db
    .prepared('select id, name from people where id in (select value from json_each(?))')
    .all(JSON.stringify(ids)) as { id: string; name: string }[];
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** What each motion said, the latest wording. */
const motionsIn = (records: readonly Written[]): Record<string, string> =>
  Object.fromEntries(
    records.flatMap((written) =>
      Object.entries(written).flatMap(([field, text]): [string, string][] => {
        const [list, row = '', name] = field.split('.');
        return list === 'motions' && name === 'text' ? [[row, text]] : [];
      }),
    ),
  );
