import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { createTranslator } from 'next-intl';
import type { Db } from '@/db/client';
import { suggestionStanding } from '@/domain/suggestions/standing-queries';
import { trusted } from '@/domain/viewer';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { type Mailbox, openMailbox } from './mailbox';
import { addStaff, bringIn, cookiesOf, personIdOf, preparedHouse } from './records';
import { freshFolder, type House, openHouse } from './server';
import { yearOfRecords } from './year';

test.use({ story: 'suggestions' });

type Language = 'en' | 'fr';
const messages = (locale: Language) =>
  JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as typeof import('@/messages/en.json');
const wordsIn = (locale: Language) => createTranslator({ locale, messages: messages(locale) });

let db: Db;
let house: House;
let mailbox: Mailbox;

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, yearOfRecords(new Date().toISOString().slice(0, 10)));
  addStaff(db, 'Cal Brandt', 'coordinator');
  mailbox = await openMailbox();
  house = await openHouse({ HEARD_SMTP_URL: mailbox.url, HEARD_MAIL_FROM: 'Heard <heard@example.ca>' }, data);
});
test.afterAll(async () => {
  db.sql.close();
  await mailbox.close();
  await house.close();
});

async function enter(context: BrowserContext, name: string, language: Language = 'en'): Promise<void> {
  await context.clearCookies();
  await context.addCookies(cookiesOf(db, house.url, personIdOf(db, name), language));
}

const open = (page: Page, path: string) => page.goto(house.url + path);
const idOf = (text: string): string =>
  db.sql.prepare('select id from suggestions where text = ?').pluck().get(text) as string;
const stands = (id: string) => suggestionStanding(trusted(db, 'server'), id);
const stepsOf = (id: string) => stands(id)?.steps.map(({ step, channel }) => (channel ? `${step} ${channel}` : step));

/** Something said, as far as the office is to find it. */
async function raise(page: Page, text: string, who: string, language: Language = 'en'): Promise<string> {
  const t = wordsIn(language);
  await open(page, `/suggestions/new?person=${personIdOf(db, who)}`);
  await page.getByLabel(t('suggestions.theirWords')).fill(text);
  await page.getByLabel(t('common.channel')).selectOption('phone');
  await page.getByRole('button', { name: t('suggestions.writeDown') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(text);
  return idOf(text);
}

for (const [javaScriptEnabled, language] of [
  [true, 'en'],
  [false, 'fr'],
] as const) {
  test.describe(`${javaScriptEnabled ? 'with script' : 'without script @phone'}, in ${language}`, () => {
    test.use({ javaScriptEnabled });

    test('said by phone, looked into, decided, told by mail, read and found to answer', async ({ page }, {
      project,
    }) => {
      const t = wordsIn(language);
      const text = `A ramp at the side door, ${language} ${project.name}`;
      await enter(page.context(), administrator.name, language);
      const id = await raise(page, text, 'Luc Roy', language);
      const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();

      await press(t('suggestions.acknowledge'));
      await page.getByLabel(t('suggestions.owner')).fill('Dana Fry, hospital');
      await press(t('suggestions.assignNow'));
      await page.getByLabel(t('suggestions.decided.adopted'), { exact: true }).check();
      await page.getByLabel(t('suggestions.decisionNote')).fill('On fait la rampe ce printemps.');
      await press(t('suggestions.decideNow'));
      await expect.poll(() => stepsOf(id)).toEqual(['acknowledged', 'assigned', 'decided']);

      // The words are in the author's language, whoever writes.
      const body = page.getByLabel(t('suggestions.mailBody'));
      await expect(body).toHaveValue(/^Bonjour Luc,[\s\S]*On fait la rampe ce printemps\./);
      if (javaScriptEnabled) await expectAccessible(page);
      await press(t('suggestions.mailNow', { name: 'Luc Roy' }));
      const mail = await mailbox.next();
      expect(mail.to?.[0]?.address).toBe('luc.roy@example.org');
      expect(mail.subject).toBe(wordsIn('fr')('mail.told.subject', { decided: 'yes' }));
      const link = /https?:\/\/\S+\/my\/suggestions\/\S+/.exec(mail.text ?? '')?.[0] ?? '';
      expect(link).toBe(`${house.url}/my/suggestions/${id}`);
      await expect.poll(() => stepsOf(id)?.at(-1)).toBe('told email');

      // Fetched beforehand, or its head alone, it is not seen.
      await enter(page.context(), 'Luc Roy', language);
      const fetched = page.context().request;
      expect((await fetched.head(link)).status()).toBe(200);
      expect((await fetched.get(link, { headers: { 'sec-purpose': 'prefetch' } })).status()).toBe(200);
      expect(stepsOf(id)?.at(-1)).toBe('told email');

      await open(page, '/my');
      await expect(page.getByText(text).first()).toBeVisible();
      await page.goto(link);
      expect(stepsOf(id)?.at(-1)).toBe('seen own-page');
      await expect(page.getByText('On fait la rampe ce printemps.').first()).toBeVisible();
      expect(await page.locator('script[src]').count()).toBe(0);
      await page.reload();
      expect(stepsOf(id)?.filter((step) => step.startsWith('seen'))).toHaveLength(1);
      if (javaScriptEnabled) await expectAccessible(page);
      await press(t('mySuggestion.yes'));
      await expect(page.getByRole('button', { name: t('mySuggestion.yes') })).toHaveCount(0);
      expect(stepsOf(id)?.at(-1)).toBe('confirmed own-page');
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  });
}

test('no is said in their words, which are kept when they are too long, and it is open again', async ({ page }, {
  project,
}) => {
  const t = wordsIn('en');
  await enter(page.context(), administrator.name);
  const id = await raise(page, `Papers in large print, ${project.name}`, 'Nora Bell');
  await page.getByText(t('suggestions.decide'), { exact: true }).first().click();
  await page.getByLabel(t('suggestions.decided.adopted'), { exact: true }).check();
  await page.getByRole('button', { name: t('suggestions.decideNow') }).click();
  await page.getByText(t('suggestions.noteTold')).click();
  await page.getByLabel(t('suggestions.toldHow'), { exact: true }).selectOption('phone');
  await page.getByRole('button', { name: t('suggestions.noteToldNow', { name: 'Nora Bell' }) }).click();
  await expect(page.getByText(/and has not seen it yet/)).toBeVisible();

  await enter(page.context(), 'Nora Bell');
  await open(page, `/my/suggestions/${id}`);
  await page.getByText(t('mySuggestion.no')).click();
  const words = page.getByLabel(t('mySuggestion.noWords'));
  const long = 'They are still small. '.repeat(2300);
  await words.fill(long);
  await page.getByRole('button', { name: t('mySuggestion.noNow') }).click();
  await expect(words).toHaveAccessibleDescription(/too long/);
  await expect(words).toHaveValue(long);
  await expectAccessible(page);
  expect(stands(id)?.state).toBe('seen');
  await words.fill('The last papers were small again.');
  await page.getByRole('button', { name: t('mySuggestion.noNow') }).click();
  await expect(page.getByText('We are looking at it again').first()).toBeVisible();
  expect(stands(id)?.state).toBe('reopened');

  await enter(page.context(), administrator.name);
  await open(page, `/suggestions/${id}`);
  await expect(page.getByText('The last papers were small again.')).toBeVisible();
  await expect(page.getByRole('button', { name: t('suggestions.assignNow') })).toBeVisible();
});

test('several at once: all of them, or none and which could not', async ({ page }) => {
  const t = wordsIn('en');
  await enter(page.context(), administrator.name);
  const ids = [await raise(page, 'Name tags', 'Luc Roy'), await raise(page, 'A quiet room', 'Luc Roy')];
  await open(page, '/suggestions');
  const tick = (text: string) => page.getByLabel(t('suggestions.tickOne', { text })).check();
  const acknowledge = page.getByRole('button', { name: t('suggestions.acknowledgeTicked') });
  await acknowledge.click();
  await expect(page.getByText(t('suggestions.noneTicked'))).toBeVisible();
  await tick('Name tags');
  await tick('Send papers a week before');
  await acknowledge.click();
  await expect(page.getByText(t('suggestions.couldNot', { text: 'Send papers a week before' }))).toBeVisible();
  expect(ids.map((id) => stands(id)?.state)).toEqual(['new', 'new']);

  await open(page, '/suggestions?next=acknowledge');
  await tick('Name tags');
  await tick('A quiet room');
  await acknowledge.click();
  await expect(page.getByText(t('suggestions.done.acknowledge', { count: 2 }))).toBeVisible();
  expect(ids.map((id) => stands(id)?.state)).toEqual(['acknowledged', 'acknowledged']);
});

test('two coordinators at once: the second is told, and what was typed is still there', async ({ page, browser }) => {
  const t = wordsIn('en');
  await enter(page.context(), administrator.name);
  const id = await raise(page, 'A bus stop at the clinic', 'Luc Roy');
  await page.getByRole('button', { name: t('suggestions.acknowledge') }).click();
  const other = await (await browser.newContext()).newPage();
  await enter(other.context(), 'Cal Brandt');
  await open(other, `/suggestions/${id}`);
  await page.getByLabel(t('suggestions.owner')).fill('Dana Fry');
  await page.getByRole('button', { name: t('suggestions.assignNow') }).click();
  await expect(page.getByText('Dana Fry is looking into it', { exact: false })).toBeVisible();
  await other.getByLabel(t('suggestions.owner')).fill('Robin Vale');
  await other.getByRole('button', { name: t('suggestions.assignNow') }).click();
  await expect(other.getByRole('alert').first()).toContainText('Someone else saved this');
  await expect(other.getByLabel(t('suggestions.owner'))).toHaveValue('Robin Vale');
  expect(stepsOf(id)).toEqual(['acknowledged', 'assigned']);
  await other.context().close();
});

test('50,000 characters are refused beside their field and kept; a form sent twice adds one', async ({ page }) => {
  const t = wordsIn('en');
  await enter(page.context(), administrator.name);
  await open(page, `/suggestions/new?person=${personIdOf(db, 'Luc Roy')}`);
  const words = page.getByLabel(t('suggestions.theirWords'));
  const button = page.getByRole('button', { name: t('suggestions.writeDown') });
  await words.fill('a<b>'.repeat(12_500));
  await button.click();
  await expect(words).toHaveAccessibleDescription(/too long/);
  await expect(words).toHaveValue('a<b>'.repeat(12_500));
  await expectAccessible(page);
  await words.fill('<b>Clocks</b> in every room');
  const once = await page.locator('input[name=once]').inputValue();
  await button.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<b>Clocks</b> in every room');
  expect(page.url()).toContain(once);
  await page.goBack();
  await page.locator('input[name=once]').evaluate((field, value) => field.setAttribute('value', value), once);
  await words.fill('<b>Clocks</b> in every room');
  await button.click();
  await expect(page).toHaveURL(new RegExp(once));
  expect(db.sql.prepare("select count(*) from suggestions where text like '%Clocks%'").pluck().get()).toBe(1);
});

test('the list and its pages keep nobody out, narrowed and sorted in the address @phone', async ({ page }) => {
  for (const language of ['en', 'fr'] as const) {
    const t = wordsIn(language);
    await enter(page.context(), administrator.name, language);
    await open(page, '/suggestions?sort=name');
    await expect(page.getByRole('heading', { level: 1, name: t('suggestions.title') })).toBeVisible();
    await expectAccessible(page);
    await open(page, '/suggestions?q=acronyms');
    await expect(page.getByRole('link', { name: /Explain acronyms on one page/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /Send papers a week before/ })).toHaveCount(0);
    await open(page, '/suggestions/new');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await enter(page.context(), 'Nora Bell', language);
    await open(page, '/my/suggestions');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});

test('an advisor opens their own alone; a chair finds those of their group and sees to them', async ({ page }) => {
  const t = wordsIn('en');
  const joans = idOf('Explain acronyms on one page');
  const statusOf = async (path: string) => (await page.context().request.get(house.url + path)).status();
  await enter(page.context(), 'Nora Bell');
  expect(await statusOf(`/my/suggestions/${joans}`)).toBe(404);
  await enter(page.context(), 'Joan Hart');
  expect(await statusOf(`/my/suggestions/${joans}`)).toBe(200);
  expect(await statusOf(`/suggestions/${joans}`)).toBe(404);

  const group = db.sql.prepare('select id from groups').pluck().get() as string;
  addStaff(db, 'Ona Pike', 'chair', group);
  const text = 'One phone number for the navigator';
  db.sql.prepare('update suggestions set group_id = ? where text = ?').run(group, text);
  await enter(page.context(), 'Ona Pike');
  await open(page, '/suggestions');
  await expect(page.getByRole('link', { name: /Explain acronyms/ })).toHaveCount(0);
  await page.getByRole('link', { name: new RegExp(text) }).click();
  await page.getByRole('button', { name: t('suggestions.acknowledge') }).click();
  await expect(page.getByRole('button', { name: t('suggestions.assignNow') })).toBeVisible();
  expect(await statusOf(`/suggestions/${joans}`)).toBe(404);
});
