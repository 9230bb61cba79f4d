// Installs the packages when they are missing or the lockfile has changed since.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OLDEST_NODE = [20, 9];

export function installIfMissing(root) {
  refuseOldNode();
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const mark = path.join(root, 'node_modules', '.heard-installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  if (!isInstalled(root)) install(root);
  writeFileSync(mark, lock);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Heard needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** npm's own note of what it installed says the same as the lockfile. */
function isInstalled(root) {
  const note = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, entry]) => name === '' || entry.optional || there[name]?.version === entry.version,
  );
}

function install(root) {
  console.log('Installing what Heard needs. The first time takes a few minutes.');
  const quiet = ['--include=dev', '--no-audit', '--no-fund'];
  const npm = (...args) =>
    spawnSync('npm', [...args, ...quiet], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    }).status === 0;
  // A registry that lacks the packages of other platforms makes `npm ci` refuse; the versions are pinned either way.
  if (npm('ci') || npm('install', '--no-save')) return;
  console.error('The packages could not be installed. Is there a way to the npm registry?');
  process.exit(1);
}
