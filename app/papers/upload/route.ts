import { takeUpload } from '@/app/_request/upload';
import { perform } from '@/domain/command';
import { MOST_PAPER_BYTES } from '@/domain/planning/forms';
import { addPaper } from '@/domain/planning/paper-commands';
import type { Viewer } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { cleanPaper, paperName, titleOfFile } from '@/server/paper';

/** Takes in the file of a paper; the answer leads back to the plan. */
export const POST = (request: Request): Promise<Response> =>
  takeUpload(request, { most: MOST_PAPER_BYTES, tooLarge, takenIn });

const tooLarge = (from: string): string =>
  /^\/meetings\/[\w-]+\/plan$/.test(from) ? `${from}?refused=paper-too-large#papers` : '/meetings';

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
