import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@/db/root';

/** A letter with its words already chosen: in one language, from the figures of one person. */
export type LetterTable = { head: string[]; rows: string[][] };
export type LetterPart = {
  title: string;
  sentences: string[];
  table: LetterTable | null;
  items: { text: string; more: string | null }[];
};
export type Letter = {
  language: 'en' | 'fr';
  title: string;
  /** What it is, for a program that reads it out. */
  about: string;
  team: string;
  name: string;
  on: string;
  lead: string[];
  parts: LetterPart[];
  end: string[];
};

const FOLDER = path.join(projectRoot(), 'server', 'documents');

/** The letter as tagged PDF (PDF/UA-1), its fonts inside. */
export async function letterPdf(letter: Letter): Promise<Buffer> {
  const words = tidy(letter, wellFormed) as Letter;
  try {
    return await pdfOf(words);
  } catch {
    // A script that no font of this machine has would leave holes: PDF/UA refuses those. What can be set, is.
    return pdfOf(tidy(words, commonScripts) as Letter);
  }
}

/** The compiler is loaded when the first letter is asked for: it is large, and few days need it. */
async function pdfOf(letter: Letter): Promise<Buffer> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({ workspace: FOLDER });
  const mainFileContent = readFileSync(path.join(FOLDER, 'letter.typ'), 'utf8');
  const compiled = compiler.compile({ mainFileContent, inputs: { letter: JSON.stringify(letter) } });
  if (compiled.result === null) throw new Error('The letter could not be set');
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
}

/** Every text of a value, made anew. */
function tidy(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => tidy(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tidy(item, change)]));
}

/** Text as a font can set it: accents joined to their letters, nothing that is not a character. */
const wellFormed = (text: string): string =>
  text
    .replace(/[^\P{C}\n\t\p{Cf}]/gu, '')
    .normalize('NFC')
    .trim();

/** Characters that the font inside surely has: Latin with its accents, Greek, Cyrillic, and how sentences are set. */
const commonScripts = (text: string): string =>
  text.replace(/[^\n\u0020-\u007e\u00a0-\u017f\u0391-\u03c9\u0400-\u045f‐-—‘-”„•…‹›€−\u2009\u202f]/gu, '?');
