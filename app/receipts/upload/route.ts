import { takeUpload } from '@/app/_request/upload';
import { attachReceipt } from '@/domain/claims/receipt-commands';
import { perform } from '@/domain/command';
import type { Viewer } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { cleanReceipt, MOST_SENT_BYTES } from '@/server/receipt';

/** Where the form stands: the only two pages that have one. */
const backTo = { mine: '/my/costs', office: '/claims' } as const;

/** Takes in the picture of a receipt; the answer leads back to the claim. */
export const POST = (request: Request): Promise<Response> =>
  takeUpload(request, { most: MOST_SENT_BYTES, tooLarge, takenIn });

const tooLarge = (from: string): string =>
  `${/^\/(my\/costs|claims)\/[\w-]+$/.test(from) ? from : '/'}?refused=receipt-too-large`;

async function takenIn(viewer: Viewer, form: FormData): Promise<string> {
  const field = (name: string) => String(form.get(name) ?? '') || undefined;
  const claim = `${backTo[field('back') === 'office' ? 'office' : 'mine']}/${encodeURIComponent(field('claimId') ?? '')}`;
  const file = form.get('file');
  const why = (refusal: string) => `${claim}?${new URLSearchParams({ line: field('lineId') ?? '', refused: refusal })}`;
  if (!(file instanceof File)) return why('receipt-none');
  const clean = await cleanReceipt(Buffer.from(await file.arrayBuffer()));
  if (!clean.ok) return why(clean.refusal);
  const { type, bytes } = clean;
  const input = { once: field('once'), lineId: field('lineId'), channel: field('channel'), type, bytes };
  const answer = perform(viewer, attachReceipt, input, clock());
  if (answer.ok) return claim;
  return why(answer.why === 'refused' ? answer.refusal : answer.why);
}
