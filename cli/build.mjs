// Builds the pages when what they are made of has changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a build is made of; tests, documents and data are not. */
const SOURCES = [
  'app',
  'components',
  'db',
  'domain',
  'messages',
  'server',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

export function buildIfStale(root) {
  const dist = path.join(root, process.env.HEARD_DIST || '.next');
  const mark = path.join(dist, 'heard-build');
  const now = fingerprint(root);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
  console.log('Building the pages. This takes about half a minute.');
  rmSync(mark, { force: true });
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const run = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    console.error(`${run.stdout}${run.stderr}\nThe pages could not be built.`);
    process.exit(run.status ?? 1);
  }
  writeFileSync(mark, now);
}

function fingerprint(root) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  // The key that keeps the addresses of forms the same is made into the build.
  hash.update(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? '');
  for (const file of SOURCES.flatMap((name) => filesUnder(path.join(root, name))).sort()) {
    hash.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesUnder(place) {
  if (!existsSync(place)) return [];
  try {
    return readdirSync(place, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesUnder(path.join(place, entry.name)) : [path.join(place, entry.name)],
    );
  } catch {
    return [place];
  }
}
