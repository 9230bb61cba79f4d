import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { MOST_KEPT_BYTES } from '@/domain/claims/receipt-forms';
import type { ReceiptType } from '@/domain/claims/words';

/** The largest file that is looked at: a phone's photo at its best. */
export const MOST_SENT_BYTES = 20 * 1024 * 1024;
/** A picture of more pixels is not opened: a small file can unfold into more than the memory holds. */
const MOST_PIXELS = 60_000_000;
/** Long enough a side to read the small print of a receipt. */
const LONGEST_SIDE = 2200;

const pictures = ['image/jpeg', 'image/png', 'image/webp'];
const apple = ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence', 'image/avif'];

export type CleanReceipt = { ok: true; type: ReceiptType; bytes: Buffer } | { ok: false; refusal: string };
const refused = (refusal: string): CleanReceipt => ({ ok: false, refusal });

/**
 * What is kept of a file that is said to be a receipt. What it is, its content says. A picture is made anew, upright
 * and no larger than it must be, with nothing of what a camera adds: where, when, which phone. A PDF stays as it is.
 */
export async function cleanReceipt(sent: Buffer): Promise<CleanReceipt> {
  if (sent.length === 0) return refused('receipt-none');
  if (sent.length > MOST_SENT_BYTES) return refused('receipt-too-large');
  const type = (await fileTypeFromBuffer(sent))?.mime ?? '';
  if (type === 'application/pdf')
    return sent.length > MOST_KEPT_BYTES ? refused('receipt-too-large') : { ok: true, type, bytes: sent };
  if (apple.includes(type)) return refused('receipt-heic');
  return pictures.includes(type) ? madeAnew(sent) : refused('receipt-unknown');
}

async function madeAnew(sent: Buffer): Promise<CleanReceipt> {
  try {
    const picture = sharp(sent, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    const { width, height } = await picture.metadata();
    if (width * height > MOST_PIXELS) return refused('receipt-huge');
    const bytes = await picture
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80, mozjpeg: true })
      .toBuffer();
    return bytes.length > MOST_KEPT_BYTES ? refused('receipt-too-large') : { ok: true, type: 'image/jpeg', bytes };
  } catch {
    return refused('receipt-broken');
  }
}
