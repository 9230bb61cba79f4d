import type { Page } from '@playwright/test';
import type { Db } from '@/db/client';
import { administrator, expect, test } from './house';
import { addStaff, bringIn, cookiesOf, personIdOf, preparedHouse, sessionCookieOf } from './records';
import { freshFolder, type House, openHouse } from './server';
import { yearOfRecords } from './year';

test.use({ story: 'year' });

let db: Db;
let year: House;

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, yearOfRecords(new Date().toISOString().slice(0, 10)));
  year = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await year.close();
});

/** Signs this page's browser in as a person of the records, or as one of the office. */
async function enter(page: Page, name: string, language: 'en' | 'fr' = 'en'): Promise<void> {
  await page.context().addCookies(cookiesOf(db, year.url, personIdOf(db, name), language));
}
const open = (page: Page, path: string) => page.goto(year.url + path);

test('a coordinator follows a flag to its evidence, takes it up, and it says so @everywhere', async ({ page }) => {
  await enter(page, administrator.name);
  await open(page, '/today');
  await expect(page.getByText('was left out of 3 of')).toBeVisible();
  await page.locator('a[href*="/flags/left-out"]').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Joan Hart' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Meeting 3.*not invited/ })).toBeVisible();
  await page.getByRole('button', { name: 'Take this up' }).click();
  await expect(page.getByText('being handled').first()).toBeVisible();
  await expect(page.getByText(/Rosa Whitfield took this up/)).toBeVisible();
});

test('a flag is dismissed with a reason, and not without one', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await enter(page, administrator.name);
  await open(page, `/flags/never-invited.${personIdOf(db, 'Luc Roy')}`);
  await page.getByText('Dismiss with a reason').click();
  await page
    .getByRole('button', { name: /dismiss/i })
    .last()
    .click();
  await expect(page.getByRole('textbox', { name: 'Why is nothing to be done?' })).toHaveAccessibleDescription(/./);
  await page.getByRole('textbox', { name: 'Why is nothing to be done?' }).fill('Asked to wait until spring.');
  await page
    .getByRole('button', { name: /dismiss/i })
    .last()
    .click();
  await expect(page.getByText(/Rosa Whitfield dismissed this/)).toBeVisible();
  await context.close();
});

test('advisors are found without accents, filtered and sorted in the address', async ({ page }) => {
  await enter(page, administrator.name);
  await open(page, '/advisors?q=luc');
  await expect(page.getByRole('link', { name: 'Luc Roy' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Nora Bell' })).toHaveCount(0);
  await open(page, '/advisors?q=zzzz');
  await expect(page.getByRole('link', { name: 'Luc Roy' })).toHaveCount(0);
});

test('an advisor reads their own history in French, and the page runs no script @everywhere', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await enter(page, 'Nora Bell', 'fr');
  const answer = await open(page, '/my');
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'none'");
  await expect(page.getByText('Send papers a week before').first()).toBeVisible();
  for (const name of ['Mes réunions', 'Mes suggestions', 'Mes frais']) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await expect(page.getByText('12,50 $').first()).toBeVisible();
  expect(scripts).toEqual([]);
});

test('an advisor’s page is light: at most 14 kB the first time and 5 kB the next', async ({ page }) => {
  await enter(page, 'Nora Bell');
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  for (const path of [
    '/my',
    '/my/meetings',
    '/my/suggestions',
    '/my/costs',
    '/my/history',
    '/my/about-me',
    '/my/record',
  ]) {
    await client.send('Network.clearBrowserCache');
    bytes = 0;
    await open(page, path);
    await page.waitForLoadState('networkidle');
    expect(bytes, `${path} the first time`).toBeLessThanOrEqual(14 * 1024);
    bytes = 0;
    await open(page, path);
    await page.waitForLoadState('networkidle');
    expect(bytes, `${path} again`).toBeLessThanOrEqual(5 * 1024);
  }
});

test('a leader reads the equity report, its numbers and its file', async ({ page, request }) => {
  const leader = addStaff(db, 'Lea Grant', 'leader');
  await enter(page, 'Lea Grant');
  await open(page, '/reports/equity');
  await expect(page.getByText(/decide/).first()).toBeVisible();
  await expect(page.getByRole('cell', { name: /of 30|of 20|of/ }).first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Joan Hart');
  const href = await page.getByRole('link', { name: /CSV/ }).getAttribute('href');
  const file = await request.get(new URL(href ?? '', year.url).href, {
    headers: { cookie: sessionCookieOf(db, leader) },
  });
  expect(file.headers()['content-type']).toContain('text/csv');
  expect(await file.text()).toContain('Mental Health Table');
});
