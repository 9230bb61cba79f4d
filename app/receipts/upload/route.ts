import { NextResponse } from 'next/server';
import { errorText } from '@/app/_request/form-errors';
import { isOwnOrigin } from '@/app/_request/origin';
import { requireViewer } from '@/app/_request/viewer';
import { attachReceipt } from '@/domain/claims/receipt-commands';
import { perform } from '@/domain/command';
import type { Viewer } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { env } from '@/server/env';
import { contentPolicy } from '@/server/headers';
import { cleanReceipt, MOST_SENT_BYTES } from '@/server/receipt';

/** What stands around the file in a posted form. */
const ROOM_FOR_FIELDS = 64 * 1024;

/** Where the form stands: the only two pages that have one. */
const backTo = { mine: '/my/costs', office: '/claims' } as const;

/**
 * Takes in the picture of a receipt from a plain form. The answer leads back to the claim, with why it was not taken
 * in the address: a code of ours and nothing of the file.
 */
export async function POST(request: Request): Promise<Response> {
  const policy = { 'content-security-policy': contentPolicy(null, false) };
  if (!isOwnOrigin(request.headers, env().origin)) {
    return new Response(await errorText('foreign-origin'), { status: 403, headers: policy });
  }
  const viewer = await requireViewer();
  const sent = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY);
  if (sent > MOST_SENT_BYTES + ROOM_FOR_FIELDS) return seeOther(await tooLarge(request));
  const form = await request.formData().catch(() => null);
  if (form === null) return new Response(await errorText('unexpected'), { status: 400, headers: policy });
  return seeOther(await takenIn(viewer, form));
}

const seeOther = (path: string): Response => NextResponse.redirect(new URL(path, env().origin), 303);

/** Lets a body that is too large run out unread, so that the browser gets to see the answer; back to where it came from. */
async function tooLarge(request: Request): Promise<string> {
  const reader = request.body?.getReader();
  while (reader && !(await reader.read()).done);
  const from = URL.canParse(request.headers.get('referer') ?? '')
    ? new URL(request.headers.get('referer') ?? '')
    : null;
  const page = /^\/(my\/costs|claims)\/[\w-]+$/.test(from?.pathname ?? '') ? from?.pathname : '/';
  return `${page}?refused=receipt-too-large`;
}

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
