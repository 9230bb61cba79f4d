import { createTranslator } from 'next-intl';
import en from '@/messages/en.json';
import fr from '@/messages/fr.json';

/** French where the terminal is French, English elsewhere. */
export const terminalLanguage = (env: NodeJS.ProcessEnv): 'en' | 'fr' =>
  (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').startsWith('fr') ? 'fr' : 'en';

/** The words of the command line (or of another part of the house), in the language of the terminal. */
export function words<Namespace extends 'cli' | 'imports' = 'cli'>(namespace = 'cli' as Namespace) {
  const locale = terminalLanguage(process.env);
  return createTranslator({ locale, messages: locale === 'fr' ? (fr as typeof en) : en, namespace });
}

export const printJson = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

type Cell = string | number | null;

/** Prints rows under headings, in columns: numbers to the right, words to the left. */
export function printTable(headings: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const text = [headings, ...rows].map((row) => row.map((cell) => `${cell ?? '–'}`));
  const widths = headings.map((_, column) => Math.max(...text.map((row) => [...(row[column] ?? '')].length)));
  const isNumeric = headings.map(
    (_, column) => rows.length > 0 && rows.every((row) => typeof row[column] !== 'string'),
  );
  for (const row of text) {
    const cells = row.map((cell, column) =>
      isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
}
