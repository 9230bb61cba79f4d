'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { formAction } from '@/app/_request/act';
import { comeIn } from '@/app/_request/come-in';
import { asPosted } from '@/app/_request/form-data';
import { errorText, inWords } from '@/app/_request/form-errors';
import { readerLocale } from '@/app/_request/locale';
import { isAtHome, placeOf } from '@/app/_request/origin';
import { perform } from '@/domain/command';
import { setUp } from '@/domain/settings/commands';
import { visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';
import { within } from '@/server/rate-limits';
import { isSetUpCode } from '@/server/set-up-code';

export const setUpHouse = formAction(async (raw, typed) => {
  const head = await headers();
  if (!isAtHome(head)) {
    if (!(await within('set-up-place', placeOf(head)))) return { message: await errorText('too-many-tries') };
    if (!isSetUpCode(String(raw.code ?? ''))) return { errors: { code: [await errorText('wrong-set-up-code')] } };
  }
  const input = { ...raw, adminLanguage: await readerLocale() };
  const answer = perform(visitor(database()), { ...setUp, form: asPosted(setUp.form) }, input, clock());
  if (!answer.ok) return inWords(answer, typed);
  await comeIn(answer.value.personId);
  redirect('/set-up/done');
});
