import { redirect } from 'next/navigation';
import { type Answer, perform } from '@/domain/command';
import { keepLog, startLog } from '@/domain/logbook/draft-commands';
import { unrecordedOf } from '@/domain/logbook/unrecorded-queries';
import { textOf } from '@/domain/logbook/written';
import type { Viewer } from '@/domain/viewer';
import { clock } from '@/server/clock';
import type { Sent } from './kept';

type Refused = Exclude<Answer<unknown>, { ok: true }>;

/** Someone recorded or dropped the draft while this page was written on. */
export const isClosed = (answer: Answer<unknown>): answer is Extract<Refused, { why: 'refused' }> =>
  !answer.ok && answer.why === 'refused' && ['draft-closed', 'logged-meanwhile'].includes(answer.refusal);

/** On to where it went. What was written here and is not on record is not lost: it becomes a correction. */
export function leave(viewer: Viewer, sent: Sent, answer: Extract<Refused, { why: 'refused' }>): never {
  const { meetingId } = (answer.details ?? {}) as { meetingId?: string | null };
  if (!meetingId) redirect('/meetings/log?dropped=before');
  const fields = unrecordedOf(viewer, sent);
  if (Object.keys(fields).length === 0) redirect(`/meetings/${meetingId}?recorded=before`);
  const on = textOf(sent.fields, 'on');
  const begun = perform(viewer, startLog, { meetingId, on }, clock());
  if (!begun.ok) redirect(`/meetings/${meetingId}?recorded=before`);
  perform(viewer, keepLog, { draftId: begun.value.draftId, version: 0, fields }, clock());
  redirect(`/meetings/log/${begun.value.draftId}?meanwhile=1`);
}
