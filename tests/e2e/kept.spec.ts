import type { Page } from '@playwright/test';
import type { Db } from '@/db/client';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { codeAndLink, type Mailbox, openMailbox } from './mailbox';
import { bringIn, personIdOf, preparedHouse, sessionCookieOf } from './records';
import { freshFolder, type House, openHouse } from './server';
import { yearOfRecords } from './year';

test.use({ story: 'kept' });

let db: Db;
let house: House;
let mailbox: Mailbox;
const reason = 'Settled by phone with her daughter,\nwho will come along next time. <b>Truly</b>';

test.beforeAll(async () => {
  mailbox = await openMailbox();
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, yearOfRecords(new Date().toISOString().slice(0, 10)));
  house = await openHouse({ HEARD_SMTP_URL: mailbox.url, HEARD_MAIL_FROM: 'Heard <heard@example.ca>' }, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
  await mailbox.close();
});

const flag = () => `${house.url}/flags/left-out.${personIdOf(db, 'Joan Hart')}`;

async function writeUntilTheSessionEnds(page: Page): Promise<void> {
  const [name = '', value = ''] = sessionCookieOf(db, personIdOf(db, administrator.name)).split('=');
  await page.context().addCookies([{ name, value, url: house.url }]);
  await page.goto(flag());
  await page.getByText('Dismiss with a reason').first().click();
  await page.getByRole('textbox').fill(reason);
  db.sql.prepare('update sessions set last_seen_at = last_seen_at - ?').run(9 * 3_600_000);
  await page.getByRole('button', { name: 'Dismiss this flag' }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=/);
}

async function signInAgain(page: Page): Promise<void> {
  await page.getByLabel('Your email address').fill(administrator.email);
  await page.getByRole('button', { name: 'Send me the code' }).click();
  await page.getByLabel('The six-digit code').fill(codeAndLink(await mailbox.next()).code);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script @phone', () => {
    test.use({ javaScriptEnabled });

    test('what was typed when the session ended is back after signing in', async ({ page }) => {
      await writeUntilTheSessionEnds(page);
      await signInAgain(page);
      await expect(page).toHaveURL(flag());
      await expect(page.getByText('You were signed out while you were writing')).toBeVisible();
      await expect(page.getByRole('textbox')).toHaveValue(reason);
      if (javaScriptEnabled) await expectAccessible(page);
      await page.goto(`${house.url}/today`);
      await expect(page.getByText('You were signed out while you were writing')).toHaveCount(0);
    });
  });
}

test('sent again it is saved, and what was kept is gone', async ({ page }) => {
  await writeUntilTheSessionEnds(page);
  await signInAgain(page);
  await page.getByRole('button', { name: 'Dismiss this flag' }).click();
  await expect(page.getByText('Settled by phone with her daughter').first()).toBeVisible();
  await page.goto(flag());
  await expect(page.getByText('You were signed out while you were writing')).toHaveCount(0);
});
