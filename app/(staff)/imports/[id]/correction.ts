import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { FormAnswer } from '@/app/_request/act';
import { errorText, inWords } from '@/app/_request/form-errors';
import type { FormState } from '@/components/ui/form-state';
import { type Answer, perform } from '@/domain/command';
import { correctImport } from '@/domain/imports/commands';
import { correctionsForm, type PostedSheet } from '@/domain/imports/forms';
import { clashIn, corrected, isMoved } from '@/domain/imports/proposal/corrected';
import { propose, type SheetProposal, tryingOf } from '@/domain/imports/proposal/propose';
import { importById, sheetsOf } from '@/domain/imports/queries';
import type { Viewer } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { type Refusal, refusalText } from '../upload/refusal';

type Refused = Exclude<Answer<unknown>, { ok: true }>;

/** Corrects what the sheets of an import mean by what was posted, and checks again. */
export async function correction(viewer: Viewer, raw: unknown, typed: FormState['values']): Promise<FormAnswer> {
  const parsed = correctionsForm.safeParse(raw);
  if (!parsed.success) return { message: await errorText('invalid') };
  const { importId, sheets: posted } = parsed.data;
  const summary = importById(viewer, importId);
  if (summary === null) return { message: await errorText('not-found') };
  if (summary.state !== 'read') return { message: await errorText('import-not-open') };
  const sheets = sheetsOf(viewer, importId);
  const shown = propose(sheets, summary.mapping, tryingOf(propose(sheets, summary.mapping), posted));
  const clash = clashIn(shown, posted);
  if (clash) {
    const t = await getTranslations('imports.correct');
    return { errors: { [`sheets[${clash.sheet}].columns.c${clash.column}`]: [t('clash')] } };
  }
  const check = (wanted: readonly (PostedSheet | null)[]) =>
    perform(viewer, correctImport, { importId, mapping: corrected(sheets, summary.mapping, shown, wanted) }, clock());
  const answer = check(posted);
  if (answer.ok) redirect(`/imports/${importId}?checked=1`);
  const at = lacking(answer, shown);
  const [proposal, post] = [shown[at], posted[at]];
  if (!proposal || !post || !isMoved(proposal, post)) return refused(answer, at, typed);
  check(posted.map((one, i) => (i === at ? null : one)));
  redirect(addressOf(importId, at, post));
}

/** The sheet that lacks a column that matters, by its place; -1 when that is not the trouble. */
function lacking(answer: Refused, shown: readonly SheetProposal[]): number {
  if (answer.why !== 'refused' || answer.refusal !== 'file-refused') return -1;
  const { file, sheet } = answer.details as Refusal;
  return shown.findIndex((one) => one.file === file && one.sheet === sheet);
}

async function refused(answer: Refused, at: number, typed: FormState['values']): Promise<FormAnswer> {
  if (answer.why !== 'refused' || answer.refusal !== 'file-refused') return inWords(answer, typed);
  const text = refusalText(await getTranslations(), answer.details as Refusal);
  return at < 0 ? { message: text } : { message: text, errors: { [`sheets[${at}].kind`]: [text] } };
}

/** The page with the sheet read as it was said to be, for its columns to be named. */
function addressOf(importId: string, at: number, { kind, headerRow }: PostedSheet): string {
  const search = new URLSearchParams({ sheet: String(at), kind });
  if (headerRow !== undefined) search.set('row', String(headerRow));
  return `/imports/${importId}?${search}#sheet-${at}`;
}
