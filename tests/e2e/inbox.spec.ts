import { request as http } from 'node:http';
import { expectAccessible } from './axe';
import { administrator, expect, setUpHouse, test } from './house';

// No mail server: mail lands in the local inbox.
test.use({ story: 'inbox', settings: { HEARD_SMTP_URL: '', HEARD_MAIL_FROM: '' } });
test.describe.configure({ mode: 'serial' });

const statusOf = (url: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    http(url, { headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

test('a sign-in mail is read in the local inbox, and its link followed', async ({ page }) => {
  await setUpHouse(page);
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByLabel('Your email address').fill(administrator.email);
  await page.getByRole('button', { name: 'Send me the code' }).click();
  await page.getByRole('link', { name: 'Open the inbox of this computer' }).click();
  await expect(page.getByText(`To ${administrator.email}`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /\/sign-in\/confirm/ }).click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/today$/);
});

test('the inbox is there only for someone at the machine', async ({ house: { url } }) => {
  const { host } = new URL(url);
  const elsewhere: Record<string, string>[] = [
    { host: 'heard.example.ca' },
    { host: `${host}.evil.example` },
    { host, 'x-forwarded-for': '203.0.113.5' },
    { host, 'x-forwarded-for': '127.0.0.1' },
    { host, 'x-forwarded-host': host },
    { host, 'x-forwarded-proto': 'http' },
    { host, forwarded: 'for=127.0.0.1' },
    { host, 'x-real-ip': '127.0.0.1' },
    { host, 'x-heard-peer': 'home', 'x-forwarded-for': '127.0.0.1' },
  ];
  expect(await statusOf(`${url}/inbox`, { host })).toBe(200);
  for (const headers of elsewhere) {
    expect({ headers, status: await statusOf(`${url}/inbox`, headers) }).toEqual({ headers, status: 404 });
  }
});
