import { groupsBy } from '@/domain/groups/queries';
import { tryingForm } from '@/domain/imports/forms';
import { propose, type Trying } from '@/domain/imports/proposal/propose';
import { type ImportSummary, sheetsOf } from '@/domain/imports/queries';
import { cellText, type Problem } from '@/domain/imports/sheet';
import type { Viewer } from '@/domain/viewer';

/** A meaning that the address asks to try on a sheet. */
export function tryingIn(search: Record<string, string | string[] | undefined>): Trying | null {
  const parsed = tryingForm.safeParse({ at: search.sheet, kind: search.kind, headerRow: search.row });
  return parsed.success ? parsed.data : null;
}

/** What the sheets of an import are taken to be, the groups one may name, and where each sheet is corrected. */
export function proposed(viewer: Viewer, { id, mapping }: ImportSummary, trying: Trying | null) {
  const sheets = sheetsOf(viewer, id);
  const proposals = propose(sheets, mapping, trying ? [trying] : []);
  const written = proposals.flatMap(({ columns, headerRow }, at) => {
    const column = columns.find(({ field }) => field === 'group');
    const rows = sheets[at]?.rows.slice(headerRow ?? 0) ?? [];
    return column ? rows.map((row) => cellText(row[column.index])) : [];
  });
  const groups = new Set([...groupsBy(viewer).map(({ name }) => name), ...written].filter(Boolean));
  const linkTo = ({ file, sheet }: Problem) => {
    const at = proposals.findIndex((one) => one.file === file && one.sheet === sheet);
    return at < 0 ? undefined : `#sheet-${at}`;
  };
  return { proposals, groups: [...groups], linkTo };
}
