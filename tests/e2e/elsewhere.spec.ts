import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { expectAccessible } from './axe';
import { administrator, askForMail, expect, fillSetUp, test } from './house';

// A house that other machines can reach.
test.use({
  story: 'elsewhere',
  settings: { HEARD_HOST: '0.0.0.0', HEARD_URL: 'http://localhost:38471', PORT: '38471' },
});
test.describe.configure({ mode: 'serial' });

let app: TOTP;
const STEP = 30_000;
const enter = (page: Page) => page.getByRole('button', { name: 'Sign in' }).click();

test('it is set up with the code of the terminal, which dies after five wrong ones', async ({ page, house }) => {
  const codes = () => [...house.printed().matchAll(/asks for this code: (\S+)/g)].map(([, code = '']) => code);
  const [first = ''] = codes();
  await page.goto('/set-up');
  for (let tries = 0; tries < 5; tries += 1) {
    await page.getByLabel('Code from the terminal').fill('WRONG-11111');
    await page.getByRole('button', { name: 'Set Heard up' }).click();
    await expect(page.getByLabel('Code from the terminal')).toHaveAccessibleDescription(/not the code printed/);
  }
  await page.getByLabel('Code from the terminal').fill(first);
  await page.getByRole('button', { name: 'Set Heard up' }).click();
  await expect(page.getByLabel('Code from the terminal')).toHaveAccessibleDescription(/not the code printed/);
  expect(codes()).toHaveLength(2);
});

test('there is no local inbox, and no office page before the second factor is set up', async ({
  page,
  house,
  request,
}) => {
  const code = /asks for this code: (\S+)(?![\s\S]*asks for this code)/.exec(house.printed())?.[1] ?? '';
  expect((await request.get('/inbox')).status()).toBe(404);
  await page.goto('/set-up');
  await fillSetUp(page, code);
  await expect(page).toHaveURL(/\/sign-in\/second-factor\/set-up/);
  await page.goto('/advisors');
  await expect(page).toHaveURL(/\/sign-in\/second-factor\/set-up\?next=%2Fadvisors$/);
  await page.getByRole('button', { name: 'Show me the picture to scan' }).click();
  await expect(page.getByRole('img', { name: /picture to scan/ })).toBeVisible();
  await expectAccessible(page);
  const secret = (await page.getByText('Or type this key').textContent())?.split(':')[1]?.replaceAll(/\s/g, '') ?? '';
  app = new TOTP({ secret: Secret.fromBase32(secret) });
  await page.getByLabel('Then write the six-digit code').fill(app.generate());
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(page.getByRole('heading', { name: 'Keep these recovery codes' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'I kept them. Go on' }).click();
  await expect(page).toHaveURL(/\/advisors$/);
});

test('each sign-in asks for a code of the app, and one works once', async ({ page, mailbox, browser, house }) => {
  const later = app.generate({ timestamp: Date.now() + STEP });
  await toSecondFactor(page);
  await page.getByLabel('Code from the app').fill('123');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByLabel('Code from the app')).toHaveAccessibleDescription(/not the right code/);
  await page.getByLabel('Code from the app').fill(later);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page).toHaveURL(/\/today$/);
  const other = await browser.newPage({ baseURL: house.url });
  await toSecondFactor(other);
  await other.getByLabel('Code from the app').fill(later);
  await other.getByRole('button', { name: 'Go on' }).click();
  await expect(other.getByLabel('Code from the app')).toHaveAccessibleDescription(/not the right code/);
  await other.goto('/advisors');
  await expect(other).toHaveURL(/\/sign-in\/second-factor\?next=%2Fadvisors$/);
  await other.close();

  async function toSecondFactor(at: Page) {
    const { code } = await askForMail(at, mailbox, administrator.email);
    await at.getByLabel('The six-digit code').fill(code);
    await enter(at);
    await expect(at).toHaveURL(/\/sign-in\/second-factor/);
  }
});
