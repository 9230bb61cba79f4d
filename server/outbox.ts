import { type Command, perform } from '@/domain/command';
import { dueMail, kindOfMail } from '@/domain/notifications/queries';
import { beginSending, noteFailed, noteSent, type OutgoingMail } from '@/domain/notifications/send-commands';
import type { MailTrouble } from '@/domain/notifications/words';
import { trusted, type Viewer } from '@/domain/viewer';
import { clock } from './clock';
import { env } from './env';
import { isLocalHost } from './local';
import { errorFacts, log } from './log';
import { sendMail } from './mail';
import { mailMoment } from './mail-moment';
import { troubleFrom } from './mail-trouble';
import { whenReturned, whenTaken } from './outbox-kinds';
import { asMail, NoWords, settled } from './outbox-words';

/** Without a mail server only a house of this machine sends, to its own inbox; elsewhere mail waits for one. */
export const canSendFromHere = (): boolean =>
  env().HEARD_SMTP_URL !== undefined || isLocalHost(new URL(env().origin).host);

let running: Promise<void> | undefined;

/** Sends what is due. One at a time in this process: asked again meanwhile, it is the same one that goes on. */
export function drainOutbox(viewer: Viewer): Promise<void> {
  running ??= drain(viewer).finally(() => {
    running = undefined;
  });
  return running;
}

/** Taken by the mail server, while the database could not note it yet: it is noted again, and not sent again. */
const taken = new Set<string>();

async function drain(viewer: Viewer): Promise<void> {
  const { now, today, quietUntil } = mailMoment(viewer);
  for (const id of dueMail(viewer, { now, today, quiet: quietUntil !== null })) {
    if (taken.has(id)) noteTaken(viewer, id);
    // Nobody there: the others wait too, without using up a try.
    else if ((await sendOne(viewer, id)) === 'unreachable') return;
  }
}

async function sendOne(viewer: Viewer, id: string): Promise<MailTrouble | null> {
  const begun = begin(viewer, id);
  if (begun === null || typeof begun === 'string') return begun;
  try {
    await sendMail(asMail(viewer, begun));
  } catch (error) {
    const { trouble, said } = troubleFrom(error);
    return failed(viewer, id, trouble, said);
  }
  taken.add(id);
  noteTaken(viewer, id);
  return null;
}

/** The message marked as being sent, its words settled in the same transaction; null when it is not to go. */
function begin(viewer: Viewer, id: string): OutgoingMail | MailTrouble | null {
  try {
    const begun = viewer.db.sql.transaction(() => beginWithWords(viewer, id)).immediate();
    return begun === 'no-address' ? failed(viewer, id, 'no-address') : begun;
  } catch (error) {
    if (!(error instanceof NoWords)) throw error;
    log.error('mail could not be put together', { mail: id, ...errorFacts(error.cause) });
    return failed(viewer, id, 'other');
  }
}

function beginWithWords(viewer: Viewer, id: string): OutgoingMail | 'no-address' | null {
  const begun = perform(viewer, beginSending, { id, host: new URL(env().origin).hostname }, clock());
  if (begun.ok) return settled(viewer, begun.value);
  return begun.why === 'refused' && begun.refusal === 'no-address' ? 'no-address' : null;
}

/** What no later try would mend: its reader cannot be reached there. */
const OF_THE_ADDRESS: readonly MailTrouble[] = ['no-address', 'address-refused'];

/** Notes that it did not go, together with what its kind has done when its reader cannot be reached. */
function failed(viewer: Viewer, id: string, trouble: MailTrouble, said?: string): MailTrouble {
  viewer.db.sql
    .transaction(() => {
      perform(viewer, noteFailed, { id, trouble, said: said?.slice(0, 5000) }, clock());
      if (OF_THE_ADDRESS.includes(trouble)) hasDone(viewer, whenReturned, id);
    })
    .immediate();
  log.warning('mail not sent', { mail: id, trouble });
  return trouble;
}

/** Marks it as sent together with what its kind has done: both are kept, or neither. */
function noteTaken(viewer: Viewer, id: string): void {
  try {
    viewer.db.sql
      .transaction(() => {
        perform(viewer, noteSent, { id }, clock());
        hasDone(viewer, whenTaken, id);
      })
      .immediate();
    taken.delete(id);
  } catch (error) {
    log.error('mail sent and not noted', { mail: id, ...errorFacts(error) });
  }
}

/** Performs what a message's kind has done, within the transaction that says what became of the message. */
function hasDone(viewer: Viewer, doings: Readonly<Record<string, Command>>, id: string): void {
  const kind = kindOfMail(viewer, id) ?? '';
  const command = Object.hasOwn(doings, kind) ? doings[kind] : undefined;
  const answer = command && perform(viewer, command, { mailId: id }, clock());
  if (answer && !answer.ok) log.warning('mail settled, its kind not noted', { mail: id, kind, why: answer.why });
}

/** A message came back after the mail server took it: what its kind then has done, by the server that sent it. */
export const hasReturned = (viewer: Viewer, id: string): void =>
  hasDone(trusted(viewer.db, 'server'), whenReturned, id);
