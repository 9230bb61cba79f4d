// Finds a browser for the end-to-end tests: Playwright's own, a system Chromium, one that Playwright fetches, or
// Debian's when run as root. With none there is no skipping: it says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const MINUTES = 60_000;

/** The path of a browser that starts. */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test');
  const own = () => chromium.executablePath();
  const system = () => SYSTEM.find((file) => starts(file));
  const found =
    (starts(own()) && own()) || system() || (fetched() && starts(own()) && own()) || (packaged() && system());
  if (!found) {
    throw new Error(
      'no browser was found. Install one with `npx playwright install --with-deps chromium`, or `apt-get install chromium`.',
    );
  }
  console.log(found);
  return found;
}

const starts = (file) => existsSync(file) && spawnSync(file, ['--version'], { timeout: MINUTES / 2 }).status === 0;

function fetched() {
  console.log('No browser yet: asking Playwright to fetch one.');
  return run(path.join('node_modules', '.bin', 'playwright'), ['install', 'chromium'], 4);
}

function packaged() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('Installing the Chromium package.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', ['update', '-q'], 2, env) && run('apt-get', ['install', '-y', '-q', 'chromium'], 5, env);
}

const run = (command, args, minutes, env = process.env) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: minutes * MINUTES, env }).status === 0;
