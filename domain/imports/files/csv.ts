import { parse } from 'csv-parse/sync';
import type { Sheet } from '../sheet';
import { shownBy } from './formula';
import { FileRefused, MOST_ROWS } from './refusal';

/** A text table in UTF-8, UTF-16 or Windows-1252, parted by commas, semicolons, tabs or bars. */
export function readCsv(file: string, bytes: Uint8Array): Sheet[] {
  const text = decode(bytes);
  if (text.trim() === '') throw new FileRefused(file, 'empty');
  try {
    const rows: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      // One more than is taken: a longer file is refused without reading it to its end.
      to: MOST_ROWS + 1,
    });
    return [{ file, name: '', rows: rows.map((row) => row.map(asCell)) }];
  } catch {
    throw new FileRefused(file, 'corrupt');
  }
}

/** An apostrophe that keeps a spreadsheet from running a cell (our own downloads write them) is not part of it. */
const asCell = (text: string): string | null => (text === '' ? null : shownBy(text.replace(/^'(?=[=+\-@\t\r])/, '')));

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows(bytes);
  }
}

const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Windows-1252 is Latin-1 but for 32 marks, among them the curly apostrophe; Node's own decoder leaves those out. */
const decodeWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (mark) => WINDOWS_MARKS[mark.charCodeAt(0) - 0x80] ?? mark);

/** The separator that parts the most lines of the beginning, counted outside quotes. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, 30).map((line) => line.replace(/"[^"]*"/g, ''));
  const score = (mark: string) => lines.reduce((sum, line) => sum + Math.min(line.split(mark).length - 1, 12), 0);
  return [';', '\t', ',', '|'].reduce((best, mark) => (score(mark) > score(best) ? mark : best));
}
