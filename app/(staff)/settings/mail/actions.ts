'use server';

import { refresh } from 'next/cache';
import { act, formAction } from '@/app/_request/act';
import { asPosted } from '@/app/_request/form-data';
import { inWords } from '@/app/_request/form-errors';
import { currentViewer } from '@/app/_request/viewer';
import { perform } from '@/domain/command';
import { noteBounced, tryAgain, withdraw } from '@/domain/notifications/office-commands';
import { visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';
import { hasReturned } from '@/server/outbox';

export const tryMailAgain = act(tryAgain);
export const takeMailBack = act(withdraw);

/** A mail came back: what it was to tell was not told, in the same transaction. */
export const noteReturned = formAction(async (raw, typed) => {
  const viewer = (await currentViewer()) ?? visitor(database());
  const answer = viewer.db.sql
    .transaction(() => {
      const noted = perform(viewer, { ...noteBounced, form: asPosted(noteBounced.form) }, raw, clock());
      if (noted.ok) hasReturned(viewer, String(raw.id));
      return noted;
    })
    .immediate();
  if (!answer.ok) return inWords(answer, typed);
  refresh();
  return { values: {} };
});
