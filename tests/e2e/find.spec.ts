import type { Page } from '@playwright/test';
import type { Db } from '@/db/client';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { bringIn, cookiesOf, personIdOf, preparedHouse } from './records';
import { freshFolder, type House, openHouse } from './server';
import { yearOfRecords } from './year';

test.use({ story: 'find' });

let db: Db;
let house: House;

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, yearOfRecords(new Date().toISOString().slice(0, 10)));
  db.sql.prepare("update people set name = 'Jôan Hart' where name = 'Joan Hart'").run();
  house = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});

async function enter(page: Page, language: 'en' | 'fr' = 'en'): Promise<void> {
  await page.context().addCookies(cookiesOf(db, house.url, personIdOf(db, administrator.name), language));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('from any page, by keyboard, a name is found however it is accented', async ({ page }) => {
      await enter(page);
      await page.goto(`${house.url}/today`);
      const box = page.getByRole('searchbox', { name: 'Search the records' });
      await box.fill('joan ha');
      await box.press('Enter');
      await expect(page.getByText('for “joan ha”')).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole('link', { name: 'Jôan Hart', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Jôan Hart' })).toBeVisible();
    });
  });
}

test('what is found is counted by kind, and one kind can be asked for', async ({ page }) => {
  await enter(page);
  const word = db.sql.prepare('select text from suggestions limit 1').pluck().get() as string;
  await page.goto(`${house.url}/search?q=${encodeURIComponent(word)}`);
  await expect(page.locator('mark').first()).toBeVisible();
  await page.goto(`${house.url}/search?q=mental`);
  await page
    .getByRole('navigation', { name: 'Kinds of things found' })
    .getByText(/meeting/)
    .click();
  await expect(page).toHaveURL(/kind=meeting/);
  for (const tag of await page.locator('.rows .tag').allTextContents()) expect(tag).toBe('meeting');
});

test('in French; where nothing is found it says what to try', async ({ page }) => {
  await enter(page, 'fr');
  await page.goto(`${house.url}/search?q=zzz`);
  await expect(page.getByText('Rien n’a été trouvé pour «\u00a0zzz\u00a0».')).toBeVisible();
  await expect(page.getByText('Essayez avec moins de mots')).toBeVisible();
  await expectAccessible(page);
});

test('the attendance sheet, the minutes and the member list print without the frame @everywhere', async ({ page }) => {
  await enter(page);
  const meeting = db.sql.prepare('select meeting_id from motions limit 1').pluck().get();
  const group = db.sql.prepare('select id from groups limit 1').pluck().get();
  await page.emulateMedia({ media: 'print' });
  for (const [path, shown] of [
    [`/meetings/${meeting}/sheet`, 'Signature'],
    [`/meetings/${meeting}/minutes`, 'Who was there'],
    [`/groups/${group}/members`, 'Jôan Hart'],
  ] as const) {
    await page.goto(house.url + path);
    await expect(page.getByText(shown).first()).toBeAttached();
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByText('To print this page')).toBeHidden();
  }
});

test('on a phone the search has its page, under More @phone', async ({ page }) => {
  await enter(page);
  await page.goto(`${house.url}/today`);
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('navigation', { name: 'Office pages' }).getByRole('link', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('joan');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('link', { name: 'Jôan Hart', exact: true })).toBeVisible();
});
