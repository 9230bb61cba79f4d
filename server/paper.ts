import { fileTypeFromBuffer } from 'file-type';
import { MOST_PAPER_BYTES, type PaperType, paperTypes } from '@/domain/planning/forms';
import { cleanReceipt } from './receipt';

export type CleanPaper = { ok: true; type: PaperType; bytes: Buffer } | { ok: false; refusal: string };

/** The ending a file of a kind goes by, whatever it was called when it came. */
const endings: Readonly<Record<PaperType, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'image/jpeg': 'jpg',
};

/**
 * What is kept of a file that is said to be a paper. What it is, its content says: documents without programs, and
 * pictures, which are made anew without what a camera adds.
 */
export async function cleanPaper(sent: Buffer): Promise<CleanPaper> {
  if (sent.length === 0) return { ok: false, refusal: 'paper-none' };
  if (sent.length > MOST_PAPER_BYTES) return { ok: false, refusal: 'paper-too-large' };
  const found = (await fileTypeFromBuffer(sent))?.mime ?? '';
  if (found.startsWith('image/')) return picture(sent);
  const type = paperTypes.find((known) => known === found);
  return type === undefined ? { ok: false, refusal: 'paper-unknown' } : { ok: true, type, bytes: sent };
}

async function picture(sent: Buffer): Promise<CleanPaper> {
  const clean = await cleanReceipt(sent);
  if (clean.ok) return { ok: true, type: 'image/jpeg', bytes: clean.bytes };
  return { ok: false, refusal: clean.refusal === 'receipt-unknown' ? 'paper-unknown' : clean.refusal };
}

/** The name a file goes by: its own, without folders and signs nobody sees, with the ending its content has. */
export function paperName(sent: string, type: PaperType): string {
  const own = (sent.split(/[/\\]/).at(-1) ?? '')
    .replace(/\p{C}/gu, '')
    .replace(/\.[^.]*$/, '')
    .trim()
    .slice(0, 150);
  return `${own || 'paper'}.${endings[type]}`;
}

/** What a paper is called by the name of its file: "budget_2027.pdf" is "budget 2027". */
export const titleOfFile = (name: string): string =>
  name
    .replace(/\.[^.]*$/, '')
    .replace(/_+/g, ' ')
    .trim();
