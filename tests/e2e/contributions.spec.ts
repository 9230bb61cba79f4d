import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { createTranslator } from 'next-intl';
import type { Db } from '@/db/client';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { addStaff, bringIn, cookiesOf, personIdOf, preparedHouse } from './records';
import { freshFolder, type House, openHouse } from './server';
import { yearOfRecords } from './year';

test.use({ story: 'contributions' });

type Language = 'en' | 'fr';
const read = (locale: Language) =>
  JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as typeof import('@/messages/en.json');
const wordsIn = (locale: Language) => createTranslator({ locale, messages: read(locale) });

let db: Db;
let house: House;

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, yearOfRecords(new Date().toISOString().slice(0, 10)));
  addStaff(db, 'Lea Grant', 'leader');
  house = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});

async function enter(context: BrowserContext, name: string, language: Language = 'en'): Promise<void> {
  await context.clearCookies();
  await context.addCookies(cookiesOf(db, house.url, personIdOf(db, name), language));
}

const open = (page: Page, path: string) => page.goto(house.url + path);
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const kept = (what: string) =>
  db.sql
    .prepare(
      `select p.name, c.minutes from contributions c join people p on p.id = c.person_id
       where c.what = ? order by p.name_key`,
    )
    .all(what) as { name: string; minutes: number | null }[];

/** A panel of three: the fields that are asked for, and a row for each of the others. */
async function panel(page: Page, what: string, language: Language): Promise<void> {
  const t = wordsIn(language);
  await open(page, `/contributions/new?person=${personIdOf(db, 'Nora Bell')}`);
  await page.getByLabel(t('contributions.what')).fill(what);
  await page.getByLabel(t('contributions.kind'), { exact: true }).selectOption('interview-panel');
  await page.getByLabel(t('contributions.day'), { exact: true }).fill(daysAgo(4));
  await page.getByLabel(t('contributions.length'), { exact: true }).fill(language === 'fr' ? '1 h 30' : '1.5');
  await page.getByText(t('contributions.withOthers')).click();
  await page.getByLabel(t('contributions.andWho')).nth(0).selectOption('Joan Hart');
  await page.getByLabel(t('contributions.andWho')).nth(1).selectOption('Luc Roy');
  await page.getByLabel(t('contributions.lengthIfOther')).nth(1).fill('45 min');
  await page.getByRole('button', { name: t('contributions.writeDown') }).click();
}

/** The story of what is given outside meetings, told with and without script, in either language. */
async function story(page: Page, language: Language, looked: (page: Page) => Promise<void>): Promise<void> {
  const t = wordsIn(language);
  const what = `Interview panel ${language} ${page.viewportSize()?.width}`;
  await enter(page.context(), administrator.name, language);
  await panel(page, what, language);
  await expect(page.getByRole('status')).toContainText(what);
  expect(kept(what)).toEqual([
    { name: 'Joan Hart', minutes: 90 },
    { name: 'Luc Roy', minutes: 45 },
    { name: 'Nora Bell', minutes: 90 },
  ]);
  await open(page, `/contributions?q=${encodeURIComponent(what.toUpperCase())}&sort=name`);
  await expect(page.getByRole('main').getByRole('link', { name: what })).toHaveCount(3);
  await looked(page);
  await page.getByRole('link', { name: what }).nth(1).click();
  await page.getByLabel(t('contributions.length'), { exact: true }).fill('1:15');
  await page.getByRole('button', { name: t('contributions.changeNow') }).click();
  const fields = t('contributions.field.minutes');
  const changed = t('contributions.step.change', { name: administrator.name, fields, known: 'no', how: '' });
  await expect(page.getByText(changed)).toBeVisible();
  expect(kept(what)[1]).toEqual({ name: 'Luc Roy', minutes: 75 });
  await looked(page);
}

async function withoutScript(browser: Browser, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await run(await context.newPage());
  await context.close();
}

test('a panel is written down at once, found, and one of it set right @everywhere', async ({ page }) => {
  await story(page, 'en', expectAccessible);
});

test('the same without script, on a small phone, in French', async ({ browser }) => {
  await withoutScript(browser, (page) => story(page, 'fr', async () => undefined));
});

test('what cannot be is said beside its field, keeps what was typed, and writes nobody’s', async ({ page }) => {
  await enter(page.context(), administrator.name);
  const what = 'A panel that cannot be';
  await panel(page, what, 'en');
  await expect(page.getByRole('status')).toBeVisible();
  db.sql.prepare('delete from contributions where what = ?').run(what);
  await open(page, '/contributions/new');
  await page.getByLabel('Who gave it').selectOption('Nora Bell');
  await page.getByLabel('What it was').fill('x'.repeat(50_000));
  await page.getByLabel('When', { exact: true }).fill(daysAgo(-3));
  await page.getByLabel('How long', { exact: true }).fill('a while');
  await page.getByRole('button', { name: 'Write down a contribution' }).click();
  await expect(page.getByLabel('What it was')).toHaveAccessibleDescription(/too long/);
  await expect(page.getByLabel('How long', { exact: true })).toHaveAccessibleDescription(/90 min/);
  await expect(page.getByLabel('How long', { exact: true })).toHaveValue('a while');
  await expect(page.getByLabel('Who gave it')).toHaveValue(personIdOf(db, 'Nora Bell'));
  await expectAccessible(page);
  await page.getByLabel('What it was').fill('<b>Bold</b> & "quoted"');
  await page.getByLabel('Kind', { exact: true }).selectOption('review');
  await page.getByLabel('How long', { exact: true }).fill('2');
  await page.getByRole('button', { name: 'Write down a contribution' }).click();
  await expect(page.getByLabel('When', { exact: true })).toHaveAccessibleDescription('This day is still ahead.');
  await page.getByLabel('When', { exact: true }).fill(daysAgo(3));
  await page.getByRole('button', { name: 'Write down a contribution' }).click();
  await expect(page.getByRole('link', { name: '<b>Bold</b> & "quoted"' })).toBeVisible();
});

test('two coordinators change one record: the second is told, and keeps what they typed', async ({ page, context }) => {
  await enter(context, administrator.name);
  const id = String(db.sql.prepare("select id from contributions where what <> '' limit 1").pluck().get());
  const other = await context.newPage();
  await open(page, `/contributions/${id}`);
  await open(other, `/contributions/${id}`);
  await page.getByLabel('What it was').fill('Set right by the first');
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Set right by the first' })).toBeVisible();
  await other.getByLabel('What it was').fill('And by the second');
  await other.getByRole('button', { name: 'Save the changes' }).click();
  await expect(other.getByText('Someone else saved this')).toBeVisible();
  await expect(other.getByLabel('What it was')).toHaveValue('And by the second');
  await other.close();
});

test('an advisor adds what is not there, without script, and the office sees it as their word @everywhere', async ({
  browser,
}) => {
  const t = wordsIn('fr');
  const what = 'Relu le dépliant & le <b>plan</b>';
  await withoutScript(browser, async (page) => {
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await enter(page.context(), 'Nora Bell', 'fr');
    const answer = await open(page, '/my/contributions');
    expect(answer?.headers()['content-security-policy']).toContain("script-src 'none'");
    await page.getByRole('link', { name: t('my.gaveMissing') }).click();
    await page.getByRole('button', { name: t('my.gaveNow') }).click();
    await expect(page.getByLabel(t('my.gaveWhat'))).toHaveAccessibleDescription(/nécessaire|requis|besoin/i);
    await page.getByLabel(t('my.gaveWhat')).fill(what);
    await page.getByLabel(t('words.contributionKinds.review')).check();
    await page.getByLabel(t('my.gaveWhen')).fill(daysAgo(2));
    await page.getByLabel(t('my.gaveLength')).fill('1,5');
    await page.getByRole('button', { name: t('my.gaveNow') }).click();
    await expect(page.getByText(what)).toBeVisible();
    await expect(page.getByText(t('my.gaveSaid')).first()).toBeVisible();
    await page.reload();
    expect(kept(what)).toEqual([{ name: 'Nora Bell', minutes: 90 }]);
    expect(scripts).toEqual([]);
    await enter(page.context(), administrator.name, 'fr');
    await open(page, '/contributions?said=yes');
    await expect(page.getByRole('link', { name: what })).toBeVisible();
    await page.getByRole('link', { name: what }).first().click();
    await expect(page.getByText(t('contributions.step.say', { name: 'Nora Bell' }))).toBeVisible();
    db.sql.prepare('delete from contributions where what = ?').run(what);
  });
});

test('an advisor’s pages hold to axe, in both languages', async ({ page }) => {
  for (const language of ['en', 'fr'] as const) {
    await enter(page.context(), 'Nora Bell', language);
    for (const path of ['/my/contributions', '/my/contributions/new']) {
      await open(page, path);
      await expectAccessible(page);
    }
  }
});

test('a leader reads how much is given and of nobody by name', async ({ page }) => {
  await enter(page.context(), 'Lea Grant');
  await open(page, '/contributions');
  await expect(page.getByRole('heading', { level: 1, name: 'Contributions' })).toBeVisible();
  await expect(page.getByText(/contributions? outside meetings/)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Nora Bell');
  await expect(page.getByRole('link', { name: 'Write down a contribution' })).toHaveCount(0);
});
