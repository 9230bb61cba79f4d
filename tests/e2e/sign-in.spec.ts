import { expectAccessible } from './axe';
import { administrator, askForMail, expect, setUpHouse, test } from './house';

test.use({ story: 'sign-in' });
test.describe.configure({ mode: 'serial' });

const heading = { name: 'Look in your email' };

test.beforeAll(async ({ browser, house }) => {
  const page = await browser.newPage({ baseURL: house.url });
  await setUpHouse(page);
  await page.close();
});

test('a code in a mail signs in, once, in the browser that asked', async ({ page, mailbox, browser, house }) => {
  const { code } = await askForMail(page, mailbox, administrator.email);
  const elsewhere = await browser.newPage({ baseURL: house.url });
  await elsewhere.goto('/sign-in/code');
  await elsewhere.getByLabel('The six-digit code').fill(code);
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await expect(elsewhere.getByRole('alert')).toContainText('does not work any more');
  await elsewhere.close();
  await page.getByLabel('The six-digit code').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/today$/);
});

test('the link opens a page with a button; fetching it neither signs in nor uses it up', async ({
  page,
  mailbox,
  request,
}) => {
  const { link } = await askForMail(page, mailbox, administrator.email.toUpperCase());
  for (let scan = 0; scan < 3; scan += 1) expect((await request.get(link)).headers()['set-cookie']).toBeUndefined();
  await page.context().clearCookies();
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/today$/);
  await page.context().clearCookies();
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('used already');
});

test('links in mail lead to the configured address, whatever the request says', async ({ page, mailbox, house }) => {
  const { link } = await askForMail(page, mailbox, administrator.email);
  expect(new URL(link).origin).toBe(house.url);
});

test('an address nobody has is answered alike, and no mail goes out', async ({ page, mailbox }) => {
  const before = mailbox.mails.length;
  await page.goto('/sign-in');
  await page.getByLabel('Your email address').fill('nobody@example.ca');
  await page.getByRole('button', { name: 'Send me the code' }).click();
  await expect(page.getByRole('heading', heading)).toBeVisible();
  await page.getByLabel('The six-digit code').fill('123456');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('The six-digit code')).toHaveAccessibleDescription(/not the right code/);
  expect(mailbox.mails.length).toBe(before);
});

test('signing out ends the session itself, not only the cookie', async ({ page, mailbox, browser, house }) => {
  const { code } = await askForMail(page, mailbox, administrator.email);
  await page.getByLabel('The six-digit code').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/today$/);
  const kept = await page.context().storageState();
  await page.goto('/advisors');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  const thief = await (await browser.newContext({ storageState: kept, baseURL: house.url })).newPage();
  await thief.goto('/advisors');
  await expect(thief).toHaveURL(/\/sign-in/);
  await thief.context().close();
});

test('where someone wanted to go is where they arrive; another site never', async ({ page, mailbox }) => {
  await page.goto('/advisors');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fadvisors$/);
  await page.goto('/sign-in?next=https://evil.example');
  await expect(page.locator('input[name=next]').first()).toHaveValue('/');
  await page.goto('/sign-in?next=%2Fadvisors%3Fq%3Dx');
  await page.getByLabel('Your email address').fill(administrator.email);
  await page.getByRole('button', { name: 'Send me the code' }).click();
  await expect(page.getByRole('heading', heading)).toBeVisible();
  const mail = await mailbox.next();
  await page.getByLabel('The six-digit code').fill(/\d{6}/.exec(mail.text ?? '')?.[0] ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/advisors\?q=x$/);
});

test('in French, page and mail are in French @everywhere', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { name: 'Se connecter' })).toBeVisible();
  await expect(page.getByLabel('Votre adresse courriel')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/sign-in/code');
  await page.getByLabel('Le code à six chiffres').fill('1');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/sign-in/confirm?link=x');
  await expectAccessible(page);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(sideways).toBe(false);
});
