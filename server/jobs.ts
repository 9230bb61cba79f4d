import { Cron } from 'croner';
import { sweepSessions } from '@/domain/access/session-commands';
import { perform } from '@/domain/command';
import { noteFindings } from '@/domain/flags/note-commands';
import { closeUntold } from '@/domain/invitations/untold-commands';
import { forgetReasons } from '@/domain/logbook/forget-reasons-commands';
import { isSetUp, ohtOf } from '@/domain/settings/queries';
import { trusted } from '@/domain/viewer';
import { clock } from './clock';
import { database } from './database';
import { writeDueMail } from './due-mail';
import { errorFacts, log } from './log';
import { canSendFromHere, drainOutbox } from './outbox';

/**
 * What the server does by itself: sends mail, each hour writes the mail whose day has come and drops what is over, and
 * notes each night who was never told of a meeting, what the rules find, and of reasons a year old only how many.
 */
export function startJobs(): void {
  const viewer = trusted(database(), 'server');
  const timezone = ohtOf(viewer).timeZone;
  const quiet = { timezone, unref: true, catch: (error: unknown) => log.error('job failed', errorFacts(error)) };
  if (canSendFromHere()) new Cron('*/3 * * * * *', { ...quiet, protect: true }, () => drainOutbox(viewer));
  new Cron('0 * * * *', { ...quiet, protect: true }, () => writeDueMail(viewer, clock()));
  new Cron('7 * * * *', quiet, () => sweepSessions(database(), clock()));
  new Cron('17 4 * * *', quiet, () => {
    if (!isSetUp(viewer)) return;
    perform(viewer, closeUntold, {}, clock());
    perform(viewer, noteFindings, {}, clock());
    perform(viewer, forgetReasons, {}, clock());
  });
}
