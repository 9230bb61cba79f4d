'use server';

import { redirect } from 'next/navigation';
import { v4 } from 'uuid';
import { act, formAction } from '@/app/_request/act';
import { inWords } from '@/app/_request/form-errors';
import { advisorViewer } from '@/app/_request/viewer';
import { addressToken, hashOf } from '@/domain/access/tokens';
import { makeFeed, revokeFeed } from '@/domain/calendars/feed-commands';
import { perform } from '@/domain/command';
import { answer } from '@/domain/invitations/answer-commands';
import { clock } from '@/server/clock';
import { linkSecret } from '@/server/links';

export const answerInvitation = act(answer, { goTo: ({ meetingId }) => `/my/meetings/${meetingId}?answered=yes` });

/** The address is made here, where the secret of the house is known; of its token the hash alone is kept. */
export const makeCalendar = formAction(async (_raw, typed) => {
  const id = v4();
  const made = perform(
    await advisorViewer(),
    makeFeed,
    { id, tokenHash: hashOf(addressToken(linkSecret(), 'feed', id)) },
    clock(),
  );
  if (!made.ok) return inWords(made, typed);
  redirect('/my/calendar?made=yes');
});

export const endCalendar = act(revokeFeed, { goTo: () => '/my/calendar?ended=yes' });
