'use server';

import { refresh } from 'next/cache';
import { act, formAction } from '@/app/_request/act';
import { asPosted } from '@/app/_request/form-data';
import { inWords } from '@/app/_request/form-errors';
import { currentViewer } from '@/app/_request/viewer';
import { addGuest, dropGuest, walkIn } from '@/domain/attendance/arrival-commands';
import { close, takeAsInvited } from '@/domain/attendance/close-commands';
import { noteSpeaking, noteTime, record } from '@/domain/attendance/commands';
import { perform } from '@/domain/command';
import { visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';

export const recordOne = act(record);
export const noteTimeOf = act(noteTime);
export const noteSpeakingOf = act(noteSpeaking);
export const addGuestOf = act(addGuest);
export const dropGuestOf = act(dropGuest);
export const takeThemAsInvited = act(takeAsInvited);
export const closeMeeting = act(close, { goTo: ({ id }) => `/meetings/${id}?recorded=now` });

/** Where a name is like someone's in the records, the form asks who is meant. */
export const walkInOf = formAction(async (raw, typed) => {
  const viewer = (await currentViewer()) ?? visitor(database());
  const answer = perform(viewer, { ...walkIn, form: asPosted(walkIn.form) }, raw, clock());
  if (!answer.ok) {
    const said = await inWords(answer, typed);
    if (answer.why !== 'refused' || answer.refusal !== 'looks-like') return said;
    const { candidates } = answer.details as { candidates: { id: string; name: string }[] };
    return { ...said, values: { ...typed, candidates: candidates.map(({ id, name }) => `${id} ${name}`) } };
  }
  refresh();
  return { values: {} };
});
