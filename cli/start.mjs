// `npm start`: everything a fresh machine needs, then Heard. Plain Node: nothing is installed yet when it begins.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { installIfMissing } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = new Set(process.argv.slice(2));
process.chdir(root);

installIfMissing(root);
const tsx = ['--import', 'tsx'];
const { loadEnvConfig } = (await import('@next/env')).default;
const dev = asked.has('--dev');
process.env.NODE_ENV = dev ? 'development' : 'production';
loadEnvConfig(root, dev, { info: () => undefined, error: console.error });
if (asked.has('--demo')) startDemo();

const { host, port, url, actionsKey } = prepared();
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = actionsKey;
if (!dev) buildIfStale(root);
if (!asked.has('--build-only')) {
  const { listen } = await import(pathToFileURL(path.join(root, 'server', 'listen.mjs')).href);
  await listen({ dir: root, host, port, url, dev });
}

/** The settings, checked, and the secrets, made; stops in plain words when a setting does not hold. */
function prepared() {
  const run = spawnSync(process.execPath, [...tsx, 'cli/prepare.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  return JSON.parse(run.stdout);
}

/** The demo keeps its invented records in a folder of its own, written anew so that its dates are near today. */
function startDemo() {
  process.env.HEARD_DEMO = '1';
  process.env.HEARD_DATA ||= 'data/demo';
  const run = spawnSync(process.execPath, [...tsx, 'cli/demo.ts'], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
