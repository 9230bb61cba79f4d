import { requireViewer } from '@/app/_request/viewer';
import { receiptById } from '@/domain/claims/receipt-queries';
import type { ReceiptType } from '@/domain/claims/words';
import { contentPolicy } from '@/server/headers';

const endings: Readonly<Record<ReceiptType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/** A receipt, to be kept and never shown within a page: for its owner and the office that sees claims. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const viewer = await requireViewer();
  const policy = { 'content-security-policy': `${contentPolicy(null, false)}; sandbox`, 'cache-control': 'no-store' };
  const receipt = receiptById(viewer, (await params).id);
  if (receipt === null) return new Response(null, { status: 404, headers: policy });
  return new Response(new Uint8Array(receipt.bytes), {
    headers: {
      ...policy,
      'content-type': receipt.type,
      'content-length': String(receipt.bytes.length),
      'content-disposition': `attachment; filename="receipt.${endings[receipt.type]}"`,
      'x-content-type-options': 'nosniff',
    },
  });
}
