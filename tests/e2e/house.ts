import { test as base, expect, type Page } from '@playwright/test';
import { codeAndLink, type Mailbox, openMailbox } from './mailbox';
import { type House, openHouse } from './server';

/** What the browser complains of on a page that is meant to run no script, and nothing else. */
const NO_SCRIPT = /Content Security Policy.*script-src 'none'|script-src 'none'.*Content Security Policy/s;

type Fixtures = { complaints: string[] };
/** `story` is the name of the spec: files that share it, and their settings, would share a house. */
type WorkerFixtures = { story: string; settings: Record<string, string>; mailbox: Mailbox; house: House };

/**
 * A house for each spec file: the built server on a port and a data folder of its own, mailing to a real mail
 * server. Anything a page complains of on the console fails the test.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  story: ['', { option: true, scope: 'worker' }],
  settings: [{}, { option: true, scope: 'worker' }],
  mailbox: [
    async ({ browserName: _ }, use) => {
      const mailbox = await openMailbox();
      await use(mailbox);
      await mailbox.close();
    },
    { scope: 'worker' },
  ],
  house: [
    async ({ mailbox, settings, story }, use) => {
      if (!story) throw new Error('A spec names its story: test.use({ story })');
      const house = await openHouse({
        HEARD_SMTP_URL: mailbox.url,
        HEARD_MAIL_FROM: 'Heard <heard@example.ca>',
        ...settings,
      });
      await use(house);
      await house.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ house }, use) => use(house.url),
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' && !NO_SCRIPT.test(message.text())) complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      await use(complaints);
      expect(complaints, 'what the pages complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The first administrator of the houses of the tests. */
export const administrator = { name: 'Rosa Whitfield', email: 'rosa.whitfield@example.ca' };

/** Sets a fresh house up in this page, which is then signed in as its administrator. */
export async function setUpHouse(page: Page): Promise<void> {
  await fillSetUp(page);
  await expect(page.getByRole('heading', { name: 'Heard is ready' })).toBeVisible();
}

/** Fills the set-up in and sends it; from elsewhere with the code of the terminal. */
export async function fillSetUp(page: Page, code?: string): Promise<void> {
  await page.goto('/set-up');
  if (code) await page.getByLabel('Code from the terminal').fill(code);
  await page.getByLabel('Name in English').fill('Lakeshore Ontario Health Team');
  await page.getByLabel('Name in French').fill('Équipe Santé Ontario Lakeshore');
  await page.getByLabel('Your name').fill(administrator.name);
  await page.getByLabel('Your email address').fill(administrator.email);
  await page.getByRole('button', { name: 'Set Heard up' }).click();
}

/** Asks for a sign-in mail and reads it. */
export async function askForMail(page: Page, mailbox: Mailbox, email: string): Promise<{ code: string; link: string }> {
  await page.goto('/sign-in');
  await page.getByLabel('Your email address').fill(email);
  await page.getByRole('button', { name: 'Send me the code' }).click();
  await expect(page.getByRole('heading', { name: 'Look in your email' })).toBeVisible();
  return codeAndLink(await mailbox.next());
}
