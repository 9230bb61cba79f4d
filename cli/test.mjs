// `npm test`: everything from install to end-to-end, on a fresh machine too. Plain Node, like start.mjs.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { installIfMissing } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
process.env.HEARD_DIST ||= '.next-test';
process.env.NEXT_TELEMETRY_DISABLED = '1';

const scratch = mkdtempSync(path.join(tmpdir(), 'heard-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const unitReport = path.join(scratch, 'unit.json');
const storyReport = path.join(scratch, 'stories.json');
const count = { passed: 0, failed: 0 };

await step('Install', () => installIfMissing(root));
await step('Types', () => run(bin('tsc'), ['--noEmit', '--incremental', 'false']));
await step('Lint', () => run(bin('biome'), ['ci', '.']));
await step('Rules, commands and queries', async () => {
  await run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`], {
    mayFail: true,
  });
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(unitReport, 'utf8'));
  add(numPassedTests, numFailedTests || (numFailedTestSuites > 0 ? 1 : 0));
});
await step('Build', () => buildIfStale(root));
const browser = await step('Browser', () => findBrowser());
await step('Stories, end to end', async () => {
  const env = { HEARD_REPORT: storyReport, ...(browser ? { HEARD_BROWSER: browser } : {}) };
  await run(bin('playwright'), ['test'], { mayFail: true, env });
  const { stats } = JSON.parse(readFileSync(storyReport, 'utf8'));
  // A story that was skipped was not shown: it counts as failed.
  add(stats.expected, stats.unexpected + stats.flaky + stats.skipped);
});
end();

function add(passed, failed) {
  count.passed += passed;
  count.failed += failed;
  if (failed > 0) end();
}

function end() {
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  process.exit(count.failed > 0 || count.passed === 0 ? 1 : 0);
}

async function step(name, work) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  try {
    const result = await work();
    console.log(`== ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    console.error(`== ${name} failed: ${error.message}`);
    count.failed += 1;
    return end();
  }
}

function run(command, args, { mayFail = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 || mayFail ? resolve() : reject(new Error(`it ended with ${code}`))));
  });
}
