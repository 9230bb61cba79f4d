import { NextResponse } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { errorText } from '@/app/_request/form-errors';
import { isOwnOrigin } from '@/app/_request/origin';
import { requireViewer } from '@/app/_request/viewer';
import { whoImports } from '@/domain/imports/policy';
import { env } from '@/server/env';
import { contentPolicy } from '@/server/headers';
import { errorFacts, log } from '@/server/log';
import { type BroughtIn, bringIn, type Step } from './bring-in';
import { REFUSAL_COOKIE, type Refusal, refusalCookieOptions, refusalText } from './refusal';

/** All files of one upload together; proxy.ts leaves this address alone, for it would cut bodies short. */
const MOST_SENT = 100 * 1024 * 1024;

/**
 * Takes in files. A page with script asks for lines of JSON, and shows each as it comes; a plain post is answered
 * with the page of what was read, or with the form and what is wrong.
 */
export async function POST(request: Request): Promise<Response> {
  const policy = { 'content-security-policy': contentPolicy(null, false) };
  if (!isOwnOrigin(request.headers, env().origin)) {
    return new Response(await errorText('foreign-origin'), { status: 403, headers: policy });
  }
  const viewer = await requireViewer(...whoImports);
  const t = await getTranslations();
  const sent = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY);
  const work = async (tell: (step: Step) => Promise<void>): Promise<BroughtIn> =>
    sent > MOST_SENT ? await passOver(request.body) : await bringIn(viewer, await request.formData(), tell);
  if (request.headers.get('accept')?.includes('application/x-ndjson')) {
    const stepText = (step: Step) =>
      step.step === 'reading' ? t('imports.upload.reading', step) : t('imports.upload.checking');
    const unexpected = await errorText('unexpected');
    return new Response(lines(work, { step: stepText, refusal: (refusal) => refusalText(t, refusal), unexpected }), {
      headers: { ...policy, 'content-type': 'application/x-ndjson', 'cache-control': 'no-store, no-transform' },
    });
  }
  return plain(await work(async () => {}));
}

/** Lets a body that is too large run out unread, so that the browser gets to see the answer. */
async function passOver(body: ReadableStream<Uint8Array> | null): Promise<BroughtIn> {
  const reader = body?.getReader();
  while (reader && !(await reader.read()).done);
  return { refusal: { file: '', reason: 'too-much' } };
}

function plain(brought: BroughtIn): Response {
  const to = 'id' in brought ? `/imports/${brought.id}` : '/imports?refused=1';
  const response = NextResponse.redirect(new URL(to, env().origin), 303);
  if ('refusal' in brought)
    response.cookies.set(REFUSAL_COOKIE, JSON.stringify(brought.refusal), refusalCookieOptions());
  return response;
}

type Words = { step: (step: Step) => string; refusal: (refusal: Refusal) => string; unexpected: string };

/** Each step as a line as soon as it begins, and at the end where to go on or why not. */
function lines(work: (tell: (step: Step) => Promise<void>) => Promise<BroughtIn>, words: Words): ReadableStream {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      const say = (line: object) => controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      try {
        const brought = await work(async (step) => {
          say({ step: words.step(step) });
          // Reading and checking hold the thread: the line goes out first.
          await new Promise((resolve) => setTimeout(resolve, 10));
        });
        say('id' in brought ? { to: `/imports/${brought.id}` } : { refused: words.refusal(brought.refusal) });
      } catch (error) {
        log.error('import failed', errorFacts(error));
        say({ refused: words.unexpected });
      }
      controller.close();
    },
  });
}
