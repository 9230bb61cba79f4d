import type { Field } from '../lexicon/headers';
import { type Cell, cellText } from '../sheet';
import { plainKey } from '../written/plain';

export type Column = { index: number; header: string; field: string };
export type Match = { columns: Column[]; exact: number; loose: number };

/** Which column of a header row holds which field: first the headers known word for word, then those that contain one. */
export function matchColumns(row: readonly Cell[], fields: readonly Field[]): Match {
  const headers = row.map((cell, index) => ({ index, header: cellText(cell), key: plainKey(cellText(cell)) }));
  const open = headers.filter(({ key, header }) => key !== '' && header.length <= 80);
  const columns: Column[] = [];
  const take = (fits: (headers: readonly string[], key: string) => number): number => {
    let taken = 0;
    for (const { field, headers: known } of fields) {
      if (columns.some((column) => column.field === field)) continue;
      const free = open.filter(({ index }) => !columns.some((column) => column.index === index));
      const best = free.map((cell) => ({ cell, fit: fits(known, cell.key) })).sort((a, b) => b.fit - a.fit)[0];
      if (!best || best.fit <= 0) continue;
      columns.push({ index: best.cell.index, header: best.cell.header, field });
      taken++;
    }
    return taken;
  };
  const exact = take((known, key) => {
    const at = known.indexOf(key);
    return at < 0 ? 0 : 1 + (known.length - at);
  });
  const loose = take(containment);
  return { columns: columns.sort((a, b) => a.index - b.index), exact, loose };
}

/** How much of a header one of the known phrases makes up, when it stands in it as whole words. */
function containment(known: readonly string[], key: string): number {
  const shares = known
    .filter((phrase) => phrase.length >= 3 && ` ${key} `.includes(` ${phrase} `))
    .map((phrase) => phrase.length / key.length);
  const best = Math.max(0, ...shares);
  return best >= 0.35 ? best : 0;
}
