import type { Day } from '../../calendar';
import { type Cell, cellText } from '../sheet';
import { type DayProblem, readDay, readDayOfYear } from './day';

export type HeadingDay = { day: Day } | { dayOfYear: string } | { problem: DayProblem };

/** The day in a heading of a grid, which may say more ("2026-02-10 (virtual)", "Meeting 3 – Nov 10", "Réunion du 10 nov."). */
export function readHeadingDay(cell: Cell, dayFirst?: boolean): HeadingDay {
  if (typeof cell !== 'string') return readDay(cell, dayFirst);
  const read = partsOf(cellText(cell)).map((part) => readPart(part, dayFirst));
  return (
    read.find((part) => !('problem' in part)) ??
    read.find((part) => 'problem' in part && part.problem !== 'not-a-date') ?? { problem: 'not-a-date' }
  );
}

function readPart(text: string, dayFirst: boolean | undefined): HeadingDay {
  const read = readDay(text, dayFirst);
  if ('day' in read || read.problem !== 'not-a-date') return read;
  const dayOfYear = readDayOfYear(text);
  return dayOfYear === null ? read : { dayOfYear };
}

const ABOUT =
  /^(?:meeting|mtg|réunion|reunion|rencontre|séance|seance)\b\s*(?:n[o°º]\.?\s*|#\s*)?(?:\d{1,2}\b(?!\s*\p{L})\s*)?(?:of|on|du|le|:)?\s*/iu;

/** The heading without what stands in brackets, that in brackets, its lines, and the sides of a dash. */
function partsOf(text: string): string[] {
  const bare = text.replace(/\([^)]*\)/g, ' ');
  const inside = [...text.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  return [bare, ...inside, ...bare.split('\n'), ...bare.split(/\s[–—-]\s/)]
    .flatMap((part) => [part, part.trim().replace(ABOUT, '')])
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}
