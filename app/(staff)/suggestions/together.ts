'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { type FormAnswer, formAction } from '@/app/_request/act';
import { asPosted } from '@/app/_request/form-data';
import { inWords } from '@/app/_request/form-errors';
import { currentViewer } from '@/app/_request/viewer';
import { shortened } from '@/components/suggestions/stands';
import type { FormState } from '@/components/ui/form-state';
import { type Answer, perform } from '@/domain/command';
import { type LeftOver, together as takeTogether } from '@/domain/suggestions/together-commands';
import { visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';

/** One step for those that are ticked, by the button pressed: for all of them, or for none and why. */
export const together = formAction(async (raw, typed) => {
  const viewer = (await currentViewer()) ?? visitor(database());
  const answer = perform(viewer, { ...takeTogether, form: asPosted(takeTogether.form) }, raw, clock());
  if (answer.ok) redirect(`/suggestions?done=${String(raw.step)}&count=${answer.value.count}`);
  return hindrancesInWords(answer, typed);
});

/** Names each suggestion that keeps the others from going along. */
async function hindrancesInWords(
  answer: Exclude<Answer<unknown>, { ok: true }>,
  typed: FormState['values'],
): Promise<FormAnswer> {
  const t = await getTranslations();
  if (answer.why === 'invalid' && typed.ids === undefined) return { message: t('suggestions.noneTicked') };
  const said = await inWords(answer, typed);
  const left = answer.why === 'refused' ? ((answer.details ?? []) as LeftOver[]) : [];
  const named = left.map(({ text }) => t('suggestions.couldNot', { text: shortened(text, 60) }));
  return { ...said, message: [said.message ?? t('errors.check-fields'), ...named].join(' ') };
}
