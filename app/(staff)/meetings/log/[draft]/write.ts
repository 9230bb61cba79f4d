import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { FormAnswer } from '@/app/_request/act';
import { asPosted, nested } from '@/app/_request/form-data';
import { inWords } from '@/app/_request/form-errors';
import { todayFor } from '@/app/_request/today';
import { currentViewer } from '@/app/_request/viewer';
import { perform } from '@/domain/command';
import { differences } from '@/domain/logbook/differences';
import { dropLog } from '@/domain/logbook/draft-commands';
import { logMeeting } from '@/domain/logbook/log-commands';
import { type LogPage, logPage } from '@/domain/logbook/queries';
import { type Viewer, visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';
import { bothShown, mistakesShown, notKept } from './answers';
import { isClosed, leave } from './closed';
import { keep, type Sent, sentIn } from './kept';
import { posted } from './posted';
import { rewritten } from './rewritten';

/** Keeps what was sent, then does what the pressed button says, and shows the page at that place. */
export async function write(data: FormData): Promise<FormAnswer> {
  const viewer = (await currentViewer()) ?? visitor(database());
  const whole = posted(data);
  const sent = sentIn(whole);
  const what = String(data.get('do') ?? 'keep');
  if (what === 'drop') return drop(viewer, sent);
  const kept = keep(viewer, sent);
  if (!kept.ok && !isClosed(kept)) return notKept(kept, whole);
  if (kept.ok && kept.value.conflicts.length > 0) return shown(await bothShown(viewer, sent, kept.value.conflicts));
  if (what === 'log') return record(viewer, sent, whole);
  if (!kept.ok) return leave(viewer, sent, kept);
  const page = logPage(viewer, sent.draftId, todayFor(viewer));
  if (page === null) return inWords({ ok: false, why: 'not-found' }, {});
  return rewrite(viewer, page, what);
}

/** What the button writes beside what was typed, and where on the page. */
async function rewrite(viewer: Viewer, page: LogPage, what: string): Promise<FormAnswer> {
  const { written, place } = rewritten(page, what);
  const { id, version } = page.draft;
  const fields = Object.fromEntries(differences(page.written, written).map(({ field, after }) => [field, after]));
  if (Object.keys(fields).length > 0) keep(viewer, { draftId: id, version, fields });
  // A page with script goes there by itself (Place): the router would lay out the page as it stood.
  if (!(await headers()).has('next-action')) redirect(`/meetings/log/${id}#${place}`);
  return shown({ values: { 'go-to': [place] } });
}

async function record(viewer: Viewer, sent: Sent, whole: FormData): Promise<FormAnswer> {
  for (const [name, text] of Object.entries(sent.fields)) whole.set(name, text);
  const command = { ...logMeeting, form: asPosted(logMeeting.form) };
  const answer = perform(viewer, command, nested(whole), clock());
  if (answer.ok) redirect(`/meetings/${answer.value.meetingId}?recorded=now`);
  return isClosed(answer) ? leave(viewer, sent, answer) : shown(await mistakesShown(answer));
}

function drop(viewer: Viewer, sent: Sent): Promise<FormAnswer> {
  const answer = perform(viewer, dropLog, { draftId: sent.draftId }, clock());
  if (answer.ok) redirect('/meetings/log?dropped=1');
  return isClosed(answer) ? leave(viewer, { ...sent, fields: {} }, answer) : inWords(answer, {});
}

/** The answer beside the page as it stands now. */
function shown(answer: FormAnswer): FormAnswer {
  refresh();
  return answer;
}
