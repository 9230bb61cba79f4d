import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A running Heard with a fresh data folder of its own. `printed` is what the terminal shows so far. */
export type House = { url: string; data: string; printed(): string; close(): Promise<void> };

const LAUNCH = `
  const { listen } = await import('./server/listen.mjs');
  await listen({ dir: process.cwd(), host: process.env.HEARD_HOST ?? 'localhost', port: Number(process.env.PORT), url: process.env.HEARD_URL });
`;

/** Starts the built server with these settings beside the usual ones; waits until it answers. */
export async function openHouse(settings: Record<string, string> = {}, data = freshFolder()): Promise<House> {
  const port = settings.PORT ? Number(settings.PORT) : await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    HEARD_TEST: '1',
    HEARD_DATA: data,
    PORT: String(port),
    ...settings,
  };
  const child = spawn(process.execPath, ['--input-type=module', '-e', LAUNCH], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  await untilPrinted(child, () => printed, 'Heard is at');
  return {
    url: settings.HEARD_URL ?? `http://localhost:${port}`,
    data,
    printed: () => printed,
    close: async () => {
      await stopped(child);
      if (/FORMATTING_ERROR|MISSING_MESSAGE/.test(printed)) throw new Error(`A message did not fit:\n${printed}`);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

export const freshFolder = (): string => mkdtempSync(path.join(tmpdir(), 'heard-e2e-'));

/** A port nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function untilPrinted(child: ChildProcess, printed: () => string, wanted: string): Promise<void> {
  const until = Date.now() + 30_000;
  while (!printed().includes(wanted)) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`Heard did not start:\n${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
