// The page on which an invitation is answered, taking the answer, and a calendar feed, beside bare route handlers that
// do no more than answer; then 300 people who open their mail.
//   npm run build && npx tsx bench/answer.ts [SECONDS]     (300: five minutes; the build is that of HEARD_DIST or .next)
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { freePort, freshFolder, openHouse } from '@/tests/e2e/server';
import { addressesOf, filledHouse, PEOPLE } from './answer-house';
import { median, spread } from './measure';

const SECONDS = Number(process.argv[2] ?? 300);
const [ROUNDS, A_ROUND, AT_ONCE] = [7, 120, 8];
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

type Answer = { status: number; bytes: number; body: string; ms: number };
type Ask = { path: string; form?: string };

/** One request as a browser makes it; its time is until the last byte. */
function ask(origin: string, { path: where, form }: Ask): Promise<Answer> {
  const start = performance.now();
  const headers = {
    'accept-encoding': process.env.BENCH_PLAIN ? 'identity' : 'gzip',
    ...(form === undefined ? {} : { origin, 'content-type': 'application/x-www-form-urlencoded' }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      origin + where,
      { agent, headers, method: form === undefined ? 'GET' : 'POST' },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          resolve({
            status: response.statusCode ?? 0,
            bytes: body.length,
            body: body.toString(),
            ms: performance.now() - start,
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(form);
  });
}

/** Requests a second, some at once. */
async function rate(origin: string, asks: readonly Ask[]): Promise<number> {
  const left = [...asks];
  const start = performance.now();
  const worker = async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      const { status } = await ask(origin, one);
      if (status !== 200 && status !== 303) throw new Error(`${origin}${one.path} answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (asks.length * 1000) / (performance.now() - start);
}

async function openBare(
  pages: Record<'BARE_PAGE' | 'BARE_CALENDAR', string>,
): Promise<{ url: string; child: ChildProcess }> {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const folder = freshFolder();
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(pages).map(([name, text]) => {
    writeFileSync(path.join(folder, name), text);
    return [name, path.join(folder, name)];
  });
  const settings = { ...env, ...Object.fromEntries(files), BARE_DB: path.join(folder, 'bare.db') };
  const built = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build', 'bench/bare'], {
    env: settings,
  });
  if (built.status !== 0) throw new Error(String(built.stderr));
  const port = await freePort();
  const child = spawn(process.execPath, ['bench/bare/serve.mjs'], { env: { ...settings, PORT: String(port) } });
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  return { url: `http://127.0.0.1:${port}`, child };
}

const data = freshFolder();
const db = filledHouse(data);
const house = await openHouse({}, data);
const people = addressesOf(db, data);
const first = people[0] ?? { answer: '', feed: '' };
process.env.BENCH_PLAIN = '1';
const pages = {
  BARE_PAGE: (await ask(house.url, { path: first.answer })).body,
  BARE_CALENDAR: (await ask(house.url, { path: first.feed })).body,
};
delete process.env.BENCH_PLAIN;
const bare = await openBare(pages);

const answers = ['yes-video', 'maybe', 'no&reason=cost', 'yes-in-person&needs=respite&needs=captions', 'yes-phone'];
const of = (n: number) => people[n % people.length] ?? first;
const kinds: Record<string, (round: number) => Ask[]> = {
  'answer page': () => Array.from({ length: A_ROUND }, (_, n) => ({ path: of(n).answer })),
  'taking an answer': (round) =>
    Array.from({ length: A_ROUND }, (_, n) => ({
      path: of(n).answer,
      form: `answer=${answers[(n + round) % answers.length]}`,
    })),
  'calendar feed': () => Array.from({ length: A_ROUND }, (_, n) => ({ path: of(n).feed })),
};
for (const [kind, asks] of Object.entries(kinds)) {
  await rate(house.url, asks(0));
  await rate(bare.url, asks(0));
  const rates = { heard: [] as number[], bare: [] as number[] };
  for (let round = 1; round <= ROUNDS; round++) {
    rates.heard.push(await rate(house.url, asks(round)));
    rates.bare.push(await rate(bare.url, asks(round)));
  }
  const ratios = rates.heard.map((own, at) => own / (rates.bare[at] ?? 1));
  const figures = (values: readonly number[]) =>
    `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;
  const share = `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
  console.log(`${kind.padEnd(18)} Heard ${figures(rates.heard)} a second, bare ${figures(rates.bare)}, ratio ${share}`);
}
bare.child.kill();

// Everyone opens their mail at some moment, reads, answers, and most put it into their calendar; calendars ask meanwhile.
const times: Record<'opened' | 'answered' | 'feed', number[]> = { opened: [], answered: [], feed: [] };
const wrong: number[] = [];
const timed = async (into: number[], what: Ask, wanted: number) => {
  const answer = await ask(house.url, what);
  into.push(answer.ms);
  if (answer.status !== wanted) wrong.push(answer.status);
};
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
db.sql.exec(
  'delete from invitation_replies; update invitations set reply = null, reply_mode = null, reply_reason = null, replied_on = null',
);
await Promise.all(
  people.map(async ({ answer, feed }, n) => {
    await pause(Math.random() * SECONDS * 900);
    await timed(times.opened, { path: answer }, 200);
    await pause(Math.random() * Math.min(20_000, SECONDS * 100));
    await timed(times.answered, { path: answer, form: `answer=${answers[n % answers.length]}` }, 303);
    await timed(times.opened, { path: `${answer}/done` }, 200);
    await timed(times.feed, { path: feed }, 200);
  }),
);
const answered = db.sql.prepare('select count(*) from invitations where reply is not null').pluck().get();
const worst = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.99)]?.toFixed(1);
console.log(`${PEOPLE} people within ${SECONDS} s: ${answered} answers kept, ${wrong.length} requests not taken`);
for (const [what, values] of Object.entries(times))
  console.log(`${what.padEnd(18)} ${spread(values)}, 99 of 100 within ${worst(values)} ms`);
db.sql.close();
await house.close();
