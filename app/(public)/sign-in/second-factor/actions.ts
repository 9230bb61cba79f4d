'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { formAction } from '@/app/_request/act';
import { goOn } from '@/app/_request/come-in';
import { errorText, inWords } from '@/app/_request/form-errors';
import { currentSession } from '@/app/_request/viewer';
import { viewerOf } from '@/domain/access/queries';
import { beginSecondFactor, confirmSecondFactor, giveSecondFactor } from '@/domain/access/second-factor-commands';
import { hashOf } from '@/domain/access/tokens';
import { perform } from '@/domain/command';
import { sessionCookie } from '@/server/auth-cookie';
import { clock } from '@/server/clock';
import { database } from '@/server/database';
import { within } from '@/server/rate-limits';

/** The person of this browser's session, who has yet to give the second factor. */
async function halfway() {
  const session = await currentSession();
  if (!session) redirect('/sign-in');
  const token = (await cookies()).get(sessionCookie())?.value ?? '';
  return { viewer: viewerOf(database(), session), session: hashOf(token), personId: session.personId };
}

const tooMany = async () => ({ message: await errorText('too-many-tries') });

export const giveFactor = formAction(async (raw, typed) => {
  const { viewer, session, personId } = await halfway();
  if (!(await within('second-factor', personId))) return tooMany();
  const answer = perform(viewer, giveSecondFactor, { code: raw.code, session }, clock());
  return answer.ok ? goOn(personId, raw.next) : inWords(answer, typed);
});

export const beginFactor = formAction(async (raw) => {
  const { viewer } = await halfway();
  perform(viewer, beginSecondFactor, {}, clock());
  redirect(`/sign-in/second-factor/set-up?next=${encodeURIComponent(String(raw.next ?? '/'))}`);
});

/** Answers with the recovery codes, to be shown this once. */
export const confirmFactor = formAction(async (raw, typed) => {
  const { viewer, session, personId } = await halfway();
  if (!(await within('second-factor', personId))) return tooMany();
  const answer = perform(viewer, confirmSecondFactor, { code: raw.code, session }, clock());
  return answer.ok ? { values: { recovery: answer.value.codes } } : inWords(answer, typed);
});
