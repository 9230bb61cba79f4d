import { statSync } from 'node:fs';
import path from 'node:path';
import { expectAccessible } from './axe';
import { expect, setUpHouse, test } from './house';

test.use({ story: 'set-up' });
test.describe.configure({ mode: 'serial' });

test('before it is set up, every page leads to the set-up', async ({ page }) => {
  for (const address of ['/', '/sign-in', '/advisors', '/sign-in/confirm?link=x']) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/set-up$/);
  }
});

test('what is missing is said beside the field, and what was typed is kept', async ({ page }) => {
  await page.goto('/set-up');
  await page.getByLabel('Name in English').fill('Lakeshore');
  await page.getByLabel('Your email address').fill('not an address');
  await page.getByRole('button', { name: 'Set Heard up' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing was saved yet');
  await expect(page.getByLabel('Name in English')).toHaveValue('Lakeshore');
  await expect(page.getByLabel('Your email address')).toHaveAccessibleDescription(/not an email address/);
  await expect(page.getByLabel('Name in French')).toHaveAccessibleDescription(/This is needed/);
  await expectAccessible(page);
  await page.goto('/language/fr?back=/set-up');
  await expectAccessible(page);
});

test('the first visit sets the house up and signs in, without any script', async ({ page, house }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url());
  });
  await setUpHouse(page);
  await expectAccessible(page);
  expect(scripts).toEqual([]);
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'heard-session');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  await page.goto('/set-up');
  await expect(page).not.toHaveURL(/set-up/);
  for (const file of ['secrets.json', 'heard.db']) {
    expect(statSync(path.join(house.data, file)).mode & 0o077, file).toBe(0);
  }
  expect(statSync(house.data).mode & 0o077).toBe(0);
});

test('set up once, it cannot be set up again', async ({ page }) => {
  await page.goto('/set-up');
  await expect(page).toHaveURL(/\/sign-in$/);
});
