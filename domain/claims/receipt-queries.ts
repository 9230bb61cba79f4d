import type { Viewer } from '../viewer';
import { type Claim, type ClaimLine, claimOfLine } from './queries';
import type { ReceiptType } from './words';

export type ReceiptFile = { type: ReceiptType; bytes: Buffer };

/** The line a receipt belongs to, with its claim; null when there is none that the viewer may see. */
export function lineOfReceipt(viewer: Viewer, receiptId: string): { claim: Claim; line: ClaimLine } | null {
  const lineId = viewer.db.prepared('select line_id from receipt_files where id = ?').pluck().get(receiptId);
  return typeof lineId === 'string' ? claimOfLine(viewer, lineId) : null;
}

/** The file itself, for its owner and the office that sees claims. */
export function receiptById(viewer: Viewer, id: string): ReceiptFile | null {
  if (lineOfReceipt(viewer, id) === null) return null;
  return viewer.db.prepared('select type, bytes from receipt_files where id = ?').get(id) as ReceiptFile;
}
