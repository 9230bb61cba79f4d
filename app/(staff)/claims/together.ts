'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { type FormAnswer, formAction } from '@/app/_request/act';
import { asPosted } from '@/app/_request/form-data';
import { inWords } from '@/app/_request/form-errors';
import { currentViewer } from '@/app/_request/viewer';
import type { FormState } from '@/components/ui/form-state';
import { approveTogether, type Obstacle, payTogether } from '@/domain/claims/together-commands';
import { type Answer, perform } from '@/domain/command';
import { visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';

/** What is done with the claims that are ticked, by the button pressed: all of them, or none and why. */
export const together = formAction(async (raw, typed) => {
  const viewer = (await currentViewer()) ?? visitor(database());
  const pays = raw.step === 'pay';
  const command = pays ? payTogether : approveTogether;
  const answer = perform(viewer, { ...command, form: asPosted(command.form as typeof payTogether.form) }, raw, clock());
  if (answer.ok) redirect(`/claims?done=${pays ? 'paid' : 'approved'}&count=${answer.value.count}`);
  return obstaclesInWords(answer, typed);
});

/** Names each claim that keeps the others from going through. */
async function obstaclesInWords(
  answer: Exclude<Answer<unknown>, { ok: true }>,
  typed: FormState['values'],
): Promise<FormAnswer> {
  const t = await getTranslations();
  if (answer.why === 'invalid' && typed.claims === undefined) return { message: t('claims.noneTicked') };
  const said = await inWords(answer, typed);
  const obstacles = answer.why === 'refused' ? ((answer.details ?? []) as Obstacle[]) : [];
  const named = obstacles.map(({ name, why }) => t(`claims.obstacle.${why}`, { name }));
  return { ...said, message: [said.message ?? t('errors.check-fields'), ...named].join(' ') };
}
