import { spawn } from 'node:child_process';
import type { Email } from 'postal-mime';
import type { MailServer } from './smtp';

type House = { folder: string; mail: MailServer; settings?: Record<string, string> };

/**
 * Sends what waits in a house from a process of its own, which is killed so long after it handed its nth message over,
 * `kills` times; then it may end. `moment` is asked before each kill. How long it all took, ms.
 */
export async function killLoop(
  { folder, mail, settings }: House,
  kills: number,
  moment: () => { message: number; after: number },
): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < kills; i++) await run(folder, mail, settings, moment());
  await run(folder, mail, settings, null);
  return performance.now() - start;
}

function run(
  folder: string,
  mail: MailServer,
  settings: Record<string, string> | undefined,
  killed: { message: number; after: number } | null,
): Promise<void> {
  return new Promise((resolve) => {
    const env: NodeJS.ProcessEnv = { ...process.env, ...settings, HEARD_DATA: folder };
    const child = spawn('node_modules/.bin/tsx', ['tests/server/drain-once.ts'], {
      env,
      detached: true,
      stdio: 'ignore',
    });
    let handed = 0;
    const answer = mail.answers.toMessage;
    mail.answers.toMessage = async (message) => {
      handed += 1;
      if (handed === killed?.message) setTimeout(() => kill(child.pid), killed.after);
      // Now and then it is killed after the message is taken and before it could note that, now and then before.
      await new Promise((done) => setTimeout(done, 10));
      return (await answer?.(message)) ?? null;
    };
    child.on('exit', () => {
      mail.answers.toMessage = answer;
      resolve();
    });
  });
}

/** The whole group: tsx starts a process of its own. It may have ended already. */
function kill(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** What makes a message the same message to the reader's programs: its id, and the event and number in its calendar part. */
export function identityOf(mail: Email): string {
  const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const text = part ? Buffer.from(part.content as ArrayBuffer).toString('utf8') : '';
  const line = (name: string) => new RegExp(`^${name}:.*$`, 'm').exec(text.replace(/\r?\n /g, ''))?.[0];
  return [mail.messageId, line('UID'), line('SEQUENCE')].join(' ');
}

/** Who was reached, how many messages came once more, and how many of those were not the same one, or not to the byte. */
export function received({ handed, raw }: Pick<MailServer, 'handed' | 'raw'>) {
  const byReader = new Map<string, { identities: Set<string>; bytes: Set<string>; times: number }>();
  for (const [i, mail] of handed.entries()) {
    const reader = mail.to?.[0]?.address ?? '';
    const known = byReader.get(reader) ?? { identities: new Set(), bytes: new Set(), times: 0 };
    known.identities.add(identityOf(mail));
    known.bytes.add(raw[i] ?? '');
    byReader.set(reader, { ...known, times: known.times + 1 });
  }
  const all = [...byReader.values()];
  return {
    readers: byReader.size,
    more: handed.length - byReader.size,
    unlike: all.filter(({ identities }) => identities.size > 1).length,
    unlikeBytes: all.filter(({ bytes }) => bytes.size > 1).length,
  };
}
