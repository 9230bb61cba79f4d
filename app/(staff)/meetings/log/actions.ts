'use server';

import { redirect } from 'next/navigation';
import { act, formAction } from '@/app/_request/act';
import { asPosted } from '@/app/_request/form-data';
import { inWords } from '@/app/_request/form-errors';
import { currentViewer } from '@/app/_request/viewer';
import { perform } from '@/domain/command';
import { dropLog, startLog } from '@/domain/logbook/draft-commands';
import { visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';

export const dropLogOf = act(dropLog);

/** Starts the record of a meeting. Where one is on record for that day, says so, and offers to look or to log another. */
export const startLogOf = formAction(async (raw, typed) => {
  const viewer = (await currentViewer()) ?? visitor(database());
  const answer = perform(viewer, { ...startLog, form: asPosted(startLog.form) }, raw, clock());
  if (answer.ok) redirect(`/meetings/log/${answer.value.draftId}`);
  const said = await inWords(answer, typed);
  if (answer.why !== 'refused' || answer.refusal !== 'meeting-there') return said;
  const { meetingId } = answer.details as { meetingId: string };
  return { ...said, values: { ...typed, there: [meetingId] } };
});
