import type { Page } from '@playwright/test';
import { pages, type RegisteredPage } from '@/app/_request/pages';
import type { Db } from '@/db/client';
import { addressOf } from './addresses';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { administrator, test } from './house';
import { bringIn, cookiesOf, personIdOf, preparedHouse, startDraft } from './records';
import { freshFolder, type House, openHouse } from './server';
import { yearOfRecords } from './year';

test.use({ story: 'every-page' });
// Each has a house of its own and many pages to open: side by side they take half the time.
test.describe.configure({ mode: 'parallel', timeout: 420_000 });

let db: Db;
let year: House;

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, yearOfRecords(new Date().toISOString().slice(0, 10)));
  startDraft(db);
  year = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await year.close();
});

const seenBy = (role: 'administrator' | 'advisor') => pages.filter(({ who }) => who !== 'anyone' && who.includes(role));

for (const language of ['en', 'fr'] as const) {
  for (const [whose, name, own] of [
    ['the office', administrator.name, seenBy('administrator')],
    ['an advisor', 'Joan Hart', seenBy('advisor')],
  ] as const) {
    test(`every page of ${whose} keeps nobody out and scrolls one way at 400 % zoom, in ${language}`, ({ page }) =>
      lookAtEach(page, name, own, language));
  }
}

async function lookAtEach(page: Page, name: string, own: readonly RegisteredPage[], language: string): Promise<void> {
  await page.context().addCookies(cookiesOf(db, year.url, personIdOf(db, name), language));
  for (const { path } of own) {
    await page.goto(year.url + addressOf(db, personIdOf(db, 'Joan Hart'), 'left-out', path));
    // The colours are the same in both languages: the dark ones are looked at in one.
    await expectAccessible(page, { dark: language === 'en' });
    await expectNoSidewaysScroll(page);
  }
}
