import { cellText, type Sheet } from './sheet';
import { plainKey } from './written/plain';

const HEAD_ROWS = 5;

/** What makes next month's files like these ones: the sheets' names and the words, not the days, of their first rows. */
export function shapeOf(sheets: readonly Sheet[]): string {
  const heads = sheets.map((sheet) => {
    const words = sheet.rows
      .slice(0, HEAD_ROWS)
      .flat()
      .flatMap((cell) => (typeof cell === 'string' ? [plainKey(cellText(cell))] : []));
    return `${plainKey(sheet.name)}:${words
      .filter((word) => !/\d/.test(word))
      .slice(0, 12)
      .join('|')}`;
  });
  return heads.sort().join('\n');
}
