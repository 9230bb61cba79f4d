import { BadSettings, env } from '@/server/env';
import { makeHouse, NotTheDemo } from './demo/house';
import { words } from './print';

// Run by start.mjs --demo, which has said where the demo keeps its own records.
try {
  const { databaseFile: file } = env();
  const { day } = makeHouse(file, Date.now());
  process.stdout.write(`${words()('demo.made', { day })}\n`);
} catch (error) {
  if (error instanceof NotTheDemo) process.stderr.write(`${words()('demo.notTheDemo', { file: error.message })}\n`);
  else if (error instanceof BadSettings) process.stderr.write(`${error.message}\n`);
  else throw error;
  process.exitCode = 1;
}
