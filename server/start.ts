import { sweepSessions } from '@/domain/access/session-commands';
import { isSetUp } from '@/domain/settings/queries';
import { visitor } from '@/domain/viewer';
import { clock } from './clock';
import { database } from './database';
import { BadSettings, env } from './env';
import { startJobs } from './jobs';
import { isLocalHost } from './local';
import { log } from './log';
import { secrets } from './secrets';
import { announceSetUpCode } from './set-up-code';

/** Checks the settings, brings the database to the current schema, and says what the person at the terminal needs. */
export function start(): void {
  try {
    secrets();
    const db = database();
    sweepSessions(db, clock());
    startJobs();
    if (!isSetUp(visitor(db))) announceSetUpCode();
    if (!env().HEARD_SMTP_URL && !isLocalHost(new URL(env().origin).host)) {
      log.warning('no mail server: nobody can be sent a sign-in code until HEARD_SMTP_URL is set');
    }
    log.info('started', { smtp: env().HEARD_SMTP_URL !== undefined, oidc: env().HEARD_OIDC_ISSUER !== undefined });
  } catch (error) {
    refuseToStart(error);
  }
}

function refuseToStart(error: unknown): never {
  const why = error instanceof Error ? error.message : 'Heard could not start.';
  process.stderr.write(`${error instanceof BadSettings ? `These settings do not hold:\n${why}` : why}\n`);
  process.exit(1);
}
