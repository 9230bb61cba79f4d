import { NextResponse } from 'next/server';
import { errorText } from '@/app/_request/form-errors';
import { isOwnOrigin } from '@/app/_request/origin';
import { requireViewer } from '@/app/_request/viewer';
import { perform } from '@/domain/command';
import { MOST_PAPER_BYTES } from '@/domain/planning/forms';
import { addPaper } from '@/domain/planning/paper-commands';
import type { Viewer } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { env } from '@/server/env';
import { contentPolicy } from '@/server/headers';
import { cleanPaper, paperName, titleOfFile } from '@/server/paper';

/** What stands around the file in a posted form. */
const ROOM_FOR_FIELDS = 64 * 1024;

/**
 * Takes in the file of a paper from a plain form. The answer leads back to the plan, with why it was not taken in the
 * address: a code of ours and nothing of the file.
 */
export async function POST(request: Request): Promise<Response> {
  const policy = { 'content-security-policy': contentPolicy(null, false) };
  if (!isOwnOrigin(request.headers, env().origin)) {
    return new Response(await errorText('foreign-origin'), { status: 403, headers: policy });
  }
  const viewer = await requireViewer();
  const sent = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY);
  if (sent > MOST_PAPER_BYTES + ROOM_FOR_FIELDS) return seeOther(await tooLarge(request));
  const form = await request.formData().catch(() => null);
  if (form === null) return new Response(await errorText('unexpected'), { status: 400, headers: policy });
  return seeOther(await takenIn(viewer, form));
}

const seeOther = (path: string): Response => NextResponse.redirect(new URL(path, env().origin), 303);

/** Lets a body that is too large run out unread, so that the browser gets to see the answer; back to where it came from. */
async function tooLarge(request: Request): Promise<string> {
  const reader = request.body?.getReader();
  while (reader && !(await reader.read()).done);
  const from = request.headers.get('referer') ?? '';
  const page = URL.canParse(from) ? new URL(from).pathname : '';
  return /^\/meetings\/[\w-]+\/plan$/.test(page) ? `${page}?refused=paper-too-large#papers` : '/meetings';
}

async function takenIn(viewer: Viewer, form: FormData): Promise<string> {
  const field = (name: string) => String(form.get(name) ?? '').trim() || undefined;
  const plan = `/meetings/${encodeURIComponent(field('id') ?? '')}/plan`;
  const why = (refusal: string) => `${plan}?refused=${refusal}#papers`;
  const sent = form.get('file');
  if (!(sent instanceof File)) return why('paper-none');
  const clean = await cleanPaper(Buffer.from(await sent.arrayBuffer()));
  if (!clean.ok) return why(clean.refusal);
  const file = { name: paperName(sent.name, clean.type), type: clean.type, bytes: clean.bytes };
  const input = { once: field('once'), id: field('id'), title: field('title') ?? titleOfFile(file.name), file };
  const answer = perform(viewer, addPaper, input, clock());
  if (answer.ok) return `${plan}?saved=papers#papers`;
  return why(answer.why === 'refused' ? answer.refusal : answer.why === 'invalid' ? 'paper-title' : answer.why);
}
