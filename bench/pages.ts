// The bytes of an advisor's pages and of the office's, on a first and a repeat visit, through a real browser.
//   npm run build && npx tsx bench/pages.ts      (uses the year of tests/e2e/year.ts)
import { chromium, type Page } from '@playwright/test';
import { administrator } from '@/tests/e2e/house';
import { bringIn, personIdOf, preparedHouse, sessionCookieOf } from '@/tests/e2e/records';
import { freshFolder, openHouse } from '@/tests/e2e/server';
import { yearOfRecords } from '@/tests/e2e/year';

const data = freshFolder();
const db = preparedHouse(data);
bringIn(db, yearOfRecords(new Date().toISOString().slice(0, 10)));
const house = await openHouse({}, data);
const executablePath = process.env.HEARD_BROWSER ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });

type Visit = { bytes: number; script: number; requests: number };

/** What a visit moved over the wire, headers included. */
async function visit(page: Page, path: string, cold: boolean): Promise<Visit> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  if (cold) await client.send('Network.clearBrowserCache');
  const sum: Visit = { bytes: 0, script: 0, requests: 0 };
  const types = new Map<string, string>();
  client.on('Network.requestWillBeSent', ({ requestId, type }) => types.set(requestId, type ?? ''));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sum.bytes += encodedDataLength;
    sum.requests += encodedDataLength > 0 ? 1 : 0;
    if (types.get(requestId) === 'Script') sum.script += encodedDataLength;
  });
  await page.goto(house.url + path, { waitUntil: 'networkidle' });
  await client.detach();
  return sum;
}

const kB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

for (const [name, paths] of [
  ['Nora Bell', ['/my', '/my/meetings', '/my/suggestions', '/my/costs']],
  [administrator.name, ['/today', '/advisors', '/flags', '/imports', '/reports/equity']],
] as const) {
  const context = await browser.newContext();
  const [cookie = '', token = ''] = sessionCookieOf(db, personIdOf(db, name)).split('=');
  await context.addCookies([{ name: cookie, value: token, url: house.url }]);
  const page = await context.newPage();
  for (const path of paths) {
    const [first, again] = [await visit(page, path, true), await visit(page, path, false)];
    console.log(
      `${path.padEnd(18)} first ${kB(first.bytes).padStart(9)} in ${first.requests} requests (script ${kB(first.script)}); again ${kB(again.bytes).padStart(8)}`,
    );
  }
  await context.close();
}
await browser.close();
await house.close();
db.sql.close();
