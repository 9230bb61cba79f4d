'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { type FormAnswer, formAction } from '@/app/_request/act';
import { asPosted } from '@/app/_request/form-data';
import { inWords } from '@/app/_request/form-errors';
import { currentViewer } from '@/app/_request/viewer';
import { formatWeekday } from '@/components/format';
import { perform } from '@/domain/command';
import { planMeeting, planSeries } from '@/domain/planning/commands';
import { daysOfSeries, MOST_IN_A_SERIES } from '@/domain/planning/series';
import { visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';

type Typed = Record<string, string[]>;

/** Plans a meeting, or a series once its days were looked at. */
export const planOf = formAction(async (raw, typed) => {
  const again = Boolean(typed.step?.[0]);
  const looked = again ? await daysToLookAt(raw, typed) : null;
  if (looked !== null) return looked;
  const viewer = (await currentViewer()) ?? visitor(database());
  const todo = again ? planSeries : planMeeting;
  const answer = perform(viewer, { ...todo, form: asPosted(todo.form) } as typeof planMeeting, raw, clock());
  if (!answer.ok) return inWords(answer, typed);
  redirect(`/meetings/${answer.value.id}/plan?saved=${again ? 'series' : 'plan'}`);
});

/** The days of a series, the first time it is sent, and again when they are others; null once they were looked at. */
async function daysToLookAt(raw: Record<string, unknown>, typed: Typed): Promise<FormAnswer | null> {
  const parsed = asPosted(planSeries.form).safeParse(raw);
  if (!parsed.success) return inWords({ ok: false, why: 'invalid', issues: parsed.error.issues }, typed);
  const { on, until, step } = parsed.data;
  const shown = `${on} ${until} ${step}`;
  const days = daysOfSeries(on, until, step);
  if (typed.shown?.[0] === shown || days.length === 0 || days.length > MOST_IN_A_SERIES) return null;
  const locale = await getLocale();
  const day = days.map((one) => `${one} ${formatWeekday(one, locale)}`);
  return { errors: {}, values: { ...typed, day, shown: [shown] } };
}
