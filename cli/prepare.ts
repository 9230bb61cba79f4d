import { BadSettings, env } from '@/server/env';
import { secrets } from '@/server/secrets';

// Run by start.mjs before anything is built or served: what it prints is read by start.mjs, not by people.
try {
  const { HEARD_HOST: host, PORT: port, origin: url } = env();
  process.stdout.write(JSON.stringify({ host, port, url, actionsKey: secrets().actions }));
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof BadSettings ? `These settings do not hold:\n${why}` : why}\n`);
  process.exit(1);
}
