import { perform } from '@/domain/command';
import { dueMail } from '@/domain/notifications/queries';
import { beginSending, noteFailed, noteSent, type OutgoingMail } from '@/domain/notifications/send-commands';
import type { MailTrouble } from '@/domain/notifications/words';
import type { Viewer } from '@/domain/viewer';
import { clock } from './clock';
import { env } from './env';
import { isLocalHost } from './local';
import { errorFacts, log } from './log';
import { type Mail, sendMail } from './mail';
import { paragraphsIn, paragraphsOf } from './mail-paragraphs';
import { troubleFrom } from './mail-trouble';
import { whenTaken } from './outbox-kinds';

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
const taken = new Map<string, string>();

async function drain(viewer: Viewer): Promise<void> {
  for (const id of dueMail(viewer, clock())) {
    const kind = taken.get(id);
    if (kind !== undefined) noteTaken(viewer, id, kind);
    // Nobody there: the others wait too, without using up a try.
    else if ((await sendOne(viewer, id)) === 'unreachable') return;
  }
}

async function sendOne(viewer: Viewer, id: string): Promise<MailTrouble | null> {
  const begun = perform(viewer, beginSending, { id, host: new URL(env().origin).hostname }, clock());
  if (!begun.ok) {
    return begun.why === 'refused' && begun.refusal === 'no-address' ? failed(viewer, id, 'no-address') : null;
  }
  try {
    await sendMail(asMail(begun.value));
  } catch (error) {
    const { trouble, said } = troubleFrom(error);
    return failed(viewer, id, trouble, said);
  }
  taken.set(id, begun.value.kind);
  noteTaken(viewer, id, begun.value.kind);
  return null;
}

function asMail({ to, subject, body, language, messageId }: OutgoingMail): Mail {
  return { to, subject, messageId, ...paragraphsOf({ language, title: subject }, paragraphsIn(body, env().origin)) };
}

function failed(viewer: Viewer, id: string, trouble: MailTrouble, said?: string): MailTrouble {
  perform(viewer, noteFailed, { id, trouble, said: said?.slice(0, 5000) }, clock());
  log.warning('mail not sent', { mail: id, trouble });
  return trouble;
}

/** Marks it as sent together with what its kind has done: both are kept, or neither. */
function noteTaken(viewer: Viewer, id: string, kind: string): void {
  try {
    viewer.db.sql.transaction(() => markTaken(viewer, id, kind)).immediate();
    taken.delete(id);
  } catch (error) {
    log.error('mail sent and not noted', { mail: id, ...errorFacts(error) });
  }
}

function markTaken(viewer: Viewer, id: string, kind: string): void {
  perform(viewer, noteSent, { id }, clock());
  const command = Object.hasOwn(whenTaken, kind) ? whenTaken[kind] : undefined;
  const answer = command && perform(viewer, command, { mailId: id }, clock());
  if (answer && !answer.ok) log.warning('mail sent, its kind not noted', { mail: id, kind, why: answer.why });
}
