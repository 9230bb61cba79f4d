'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { formAction } from '@/app/_request/act';
import { comeIn, goOn } from '@/app/_request/come-in';
import { asPosted } from '@/app/_request/form-data';
import { errorText, inWords } from '@/app/_request/form-errors';
import { placeOf } from '@/app/_request/origin';
import { sendSignInMail } from '@/app/_request/sign-in-mail';
import { samePath } from '@/domain/access/home';
import { CODE_LASTS } from '@/domain/access/lifetimes';
import { askToSignIn, signInByCode, signInByLink } from '@/domain/access/sign-in-commands';
import { hashOf, newToken } from '@/domain/access/tokens';
import { perform } from '@/domain/command';
import { visitor } from '@/domain/viewer';
import { signIn } from '@/server/auth';
import { browserCookie, cookieOptions } from '@/server/auth-cookie';
import { OFFICE_PROVIDER } from '@/server/auth-office';
import { clock } from '@/server/clock';
import { database } from '@/server/database';
import { within } from '@/server/rate-limits';

const pathOf = (next: unknown): string => samePath(typeof next === 'string' ? next : null) ?? '/';
const tooMany = async () => ({ message: await errorText('too-many-tries') });

/** The same answer, after the same work, whether or not the address is known: the mail goes out afterwards. */
export const askForMail = formAction(async (raw, typed) => {
  const place = placeOf(await headers());
  const address = hashOf(
    String(raw.email ?? '')
      .trim()
      .toLowerCase(),
  );
  if (!(await within('ask-place', place)) || !(await within('ask-address', address))) return tooMany();
  const browser = newToken();
  const posted = { ...askToSignIn, form: asPosted(askToSignIn.form) };
  const answer = perform(visitor(database()), posted, { email: raw.email, browser }, clock());
  if (!answer.ok) return inWords(answer, typed);
  (await cookies()).set(browserCookie(), browser, { ...cookieOptions(), maxAge: CODE_LASTS / 1000 });
  const mail = answer.value;
  after(() => sendSignInMail(mail));
  redirect(`/sign-in/code?next=${encodeURIComponent(pathOf(raw.next))}`);
});

export const tryCode = formAction(async (raw, typed) => {
  if (!(await within('try-place', placeOf(await headers())))) return tooMany();
  const browser = (await cookies()).get(browserCookie())?.value ?? '';
  const input = { code: String(raw.code ?? ''), browser };
  const answer = perform(visitor(database()), signInByCode, input, clock());
  if (!answer.ok) return answer.why === 'invalid' ? { message: await errorText('code-over') } : inWords(answer, typed);
  const { personId } = answer.value;
  if (!personId) return { errors: { code: [await errorText('wrong-code')] } };
  await comeIn(personId);
  goOn(personId, raw.next);
});

export const followLink = formAction(async (raw, typed) => {
  if (!(await within('try-place', placeOf(await headers())))) return tooMany();
  const answer = perform(visitor(database()), signInByLink, { link: raw.link }, clock());
  if (!answer.ok) return answer.why === 'invalid' ? { message: await errorText('link-over') } : inWords(answer, typed);
  await comeIn(answer.value.personId);
  goOn(answer.value.personId, '/');
});

export const goToOffice = formAction(async (raw) => {
  await signIn(OFFICE_PROVIDER, { redirectTo: pathOf(raw.next) });
  return undefined;
});
