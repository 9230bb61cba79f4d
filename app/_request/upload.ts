import { NextResponse } from 'next/server';
import type { Viewer } from '@/domain/viewer';
import { env } from '@/server/env';
import { contentPolicy } from '@/server/headers';
import { errorText } from './form-errors';
import { isOwnOrigin } from './origin';
import { requireViewer } from './viewer';

type Upload = {
  /** The largest file that is looked at, in bytes. */
  most: number;
  /** Where a file beyond that leads, from the path of the page it came from ('' where the browser does not say). */
  tooLarge(from: string): string;
  /** Takes the form in; where its answer leads, with why it was not taken in the address: a code of ours, nothing of the file. */
  takenIn(viewer: Viewer, form: FormData): Promise<string>;
};

/** What stands around the file in a posted form. */
const ROOM_FOR_FIELDS = 64 * 1024;

/** Takes in a file from a plain form of our own pages, from someone signed in; the answer leads back to a page. */
export async function takeUpload(request: Request, { most, tooLarge, takenIn }: Upload): Promise<Response> {
  const policy = { 'content-security-policy': contentPolicy(null, false) };
  if (!isOwnOrigin(request.headers, env().origin)) {
    return new Response(await errorText('foreign-origin'), { status: 403, headers: policy });
  }
  const viewer = await requireViewer();
  const sent = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY);
  if (sent > most + ROOM_FOR_FIELDS) return seeOther(tooLarge(await runOut(request)));
  const form = await request.formData().catch(() => null);
  if (form === null) return new Response(await errorText('unexpected'), { status: 400, headers: policy });
  return seeOther(await takenIn(viewer, form));
}

const seeOther = (path: string): Response => NextResponse.redirect(new URL(path, env().origin), 303);

/** Lets a body run out unread, so that the browser gets to see the answer; the path of the page it came from. */
async function runOut(request: Request): Promise<string> {
  const reader = request.body?.getReader();
  while (reader && !(await reader.read()).done);
  const from = request.headers.get('referer') ?? '';
  return URL.canParse(from) ? new URL(from).pathname : '';
}
