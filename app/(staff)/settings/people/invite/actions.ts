'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/app/_request/act';
import { asPosted } from '@/app/_request/form-data';
import { inWords } from '@/app/_request/form-errors';
import { currentViewer } from '@/app/_request/viewer';
import { perform } from '@/domain/command';
import { inviteStaff } from '@/domain/settings/invite-commands';
import { visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';
import { invitationWords } from './invitation-words';

/** Gives the roles, and writes the mail in the language that was chosen for it. */
export const sendInvitation = formAction(async (raw, typed) => {
  const viewer = (await currentViewer()) ?? visitor(database());
  const input = { ...raw, ...(await invitationWords(viewer, raw)) };
  const answer = perform(viewer, { ...inviteStaff, form: asPosted(inviteStaff.form) }, input, clock());
  if (!answer.ok) return inWords(answer, typed);
  redirect(`/settings/people/${answer.value.personId}?invited=1`);
});
