import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, test as base, type Page } from '@playwright/test';
import type { Db } from '@/db/client';
import type { Language } from '@/domain/people/words';
import type messages from '@/messages/en.json';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { addStaff, bringIn, cookiesOf, personIdOf, preparedHouse, sessionCookieOf } from './records';
import { freshFolder, type House, openHouse } from './server';

test.use({ story: 'settings' });
test.describe.configure({ mode: 'serial' });

const read = (language: Language): typeof messages => JSON.parse(readFileSync(`messages/${language}.json`, 'utf8'));
const said = { en: read('en'), fr: read('fr') };
const { en } = said;
const today = new Date().toISOString().slice(0, 10);

let db: Db;
let house: House;

test.beforeAll(async ({ mailbox }) => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, {
    Advisors: [
      ['Name', 'Advisor type', 'Email', 'Joined'],
      ['Joan Hart', 'Patient', 'joan@example.org', '2026-01-05'],
    ],
  });
  addStaff(db, 'Sam Roy', 'coordinator');
  house = await openHouse({ HEARD_SMTP_URL: mailbox.url, HEARD_MAIL_FROM: 'Heard <heard@example.ca>' }, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});

async function enter(context: BrowserContext, name: string, language: Language): Promise<void> {
  await context.addCookies(cookiesOf(db, house.url, personIdOf(db, name), language));
}

/** Every story with script in English on a desk, and without it in French on a phone. */
const ways = [
  { language: 'en', javaScriptEnabled: true },
  { language: 'fr', javaScriptEnabled: false },
] as const;

for (const { language, javaScriptEnabled } of ways) {
  const way = `in ${language}, ${javaScriptEnabled ? 'with script' : 'without script @phone'}`;
  const { settings, staff, thresholds, rates, wordings, acronyms, words, signIn } = said[language];

  base.describe(way, () => {
    test.use({ javaScriptEnabled });
    let page: Page;
    /** axe is a script itself: where none runs, it cannot look. */
    const accessible = async () => (javaScriptEnabled ? expectAccessible(page) : undefined);
    test.beforeEach(async ({ page: own }) => {
      page = own;
      await enter(page.context(), administrator.name, language);
    });

    test('someone is invited by mail, signs in by it, and works', async ({ mailbox, browser }) => {
      const { invite } = staff;
      const name = `Camille Tremblay ${language}`;
      await page.goto(`${house.url}/settings`);
      await page.getByRole('link', { name: settings.peopleOpen }).click();
      await page.getByRole('link', { name: staff.inviteOpen }).click();
      await page.getByRole('button', { name: invite.send }).click();
      await expect(page.getByLabel(invite.name)).toHaveAccessibleDescription(said[language].errors.required);
      await accessible();
      await page.getByLabel(invite.name).fill(name);
      await page.getByLabel(invite.email).fill(`Camille.${language}@Example.ca`);
      await page.getByRole('checkbox', { name: new RegExp(`^${words.roles.coordinator}`) }).check();
      await page.getByRole('button', { name: invite.send }).click();
      await expect(page.getByRole('status')).toContainText(name);
      await accessible();
      const mail = await mailbox.next();
      expect(mail.to?.[0]?.address).toBe(`camille.${language}@example.ca`);
      expect(mail.text).toContain(administrator.name);
      expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@localhost>$/);
      const link = /https?:\/\/\S+/.exec(mail.text ?? '')?.[0] ?? '';
      expect(link).toBe(`${house.url}/sign-in`);
      const theirs = await signedIn(browser, link, `camille.${language}@example.ca`, async () => {
        const code = /\b\d{6}\b/.exec((await mailbox.next()).text ?? '')?.[0];
        return code ?? '';
      });
      await expect(theirs.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(theirs.getByRole('link', { name: said[language].nav.advisors, exact: true })).toBeVisible();
      expect((await theirs.goto(`${house.url}/settings/people`))?.status()).toBe(404);
      await theirs.context().close();
    });

    /** Another browser follows the mail's link and signs in with the code it is sent. */
    async function signedIn(browser: Browser, link: string, email: string, code: () => Promise<string>): Promise<Page> {
      const context = await browser.newContext({ javaScriptEnabled });
      await context.addCookies([{ name: 'heard-language', value: language, url: house.url }]);
      const theirs = await context.newPage();
      await theirs.goto(link);
      await theirs.getByLabel(signIn.email).fill(email);
      await theirs.getByRole('button', { name: signIn.send }).click();
      await theirs.getByLabel(signIn.code).fill(await code());
      await theirs.getByRole('button', { name: signIn.enter }).click();
      await expect(theirs).toHaveURL(/\/today$/);
      return theirs;
    }

    test('a threshold and a rate hold from a day, with who set them', async () => {
      await page.goto(`${house.url}/settings/thresholds`);
      const name = thresholds.name['late-notice-days'];
      await page.getByRole('link', { name: `${settings.change} – ${name}` }).click();
      await page.getByLabel(thresholds.value).fill('0');
      await page.getByRole('button', { name: thresholds.set }).click();
      await expect(page.getByLabel(thresholds.value)).toHaveAttribute('aria-invalid', 'true');
      await page.getByLabel(thresholds.value).fill('10');
      await page.getByLabel(thresholds.fromDay).fill(language === 'en' ? '2031-03-01' : '2031-03-02');
      await page.getByRole('button', { name: thresholds.set }).click();
      await expect(page.getByRole('status')).toHaveText(settings.saved);
      const set = page.getByRole('row').filter({ hasText: '2031' }).first();
      await expect(set).toContainText(administrator.name);
      await accessible();
      await page.goto(`${house.url}/settings/rates/mileage-south`);
      await page.getByLabel(rates.amount).fill('beaucoup');
      await page.getByRole('button', { name: rates.set }).click();
      await expect(page.getByLabel(rates.amount)).toHaveAttribute('aria-invalid', 'true');
      await page.getByLabel(rates.amount).fill(language === 'en' ? '0.47' : '0,48');
      await page.getByLabel(rates.fromDay).fill(today);
      await page.getByRole('button', { name: rates.set }).click();
      await expect(
        page.getByText(language === 'en' ? /is paid at \$0\.47\./ : /est remboursé 0,48\s\$\./),
      ).toBeVisible();
    });

    test('a word is called otherwise, in both languages, on every page', async () => {
      const [label, leur] = [`lived experience ${language}`, `savoir vécu ${language}`];
      await page.goto(`${house.url}/settings/words`);
      await page.getByRole('link', { name: `${settings.change} – ${wordings.list.advisorKinds}` }).click();
      const patient = page
        .getByRole('group')
        .filter({ hasText: `${said.fr.words.advisorKinds.patient}` })
        .first();
      await patient.getByLabel(wordings.en).fill(label);
      await patient.getByLabel(wordings.fr).fill('');
      await page.getByRole('button', { name: wordings.save }).click();
      await expect(patient.getByLabel(wordings.fr)).toHaveAccessibleDescription(
        said[language].errors['both-languages'],
      );
      await expect(patient.getByLabel(wordings.en)).toHaveValue(label);
      await accessible();
      await patient.getByLabel(wordings.fr).fill(leur);
      await page.getByRole('button', { name: wordings.save }).click();
      await expect(page.getByRole('status')).toHaveText(wordings.savedNote);
      await page.goto(`${house.url}/advisors/${personIdOf(db, 'Joan Hart')}`);
      await expect(page.getByText(language === 'en' ? label : leur).first()).toBeVisible();
    });

    test('acronyms are added, pasted, changed and taken out', async () => {
      const list = page.getByRole('table');
      await page.goto(`${house.url}/settings/acronyms`);
      const add = page.getByRole('form', { name: acronyms.addTitle });
      await add.getByLabel(acronyms.acronym, { exact: true }).fill('ALC');
      await add.getByLabel(acronyms.meaningEn).fill('alternate level of care');
      await add.getByRole('button', { name: acronyms.add, exact: true }).click();
      await expect(list).toContainText('alternate level of care');
      const paste = page.getByRole('form', { name: acronyms.pasteTitle });
      await paste
        .getByLabel(acronyms.paste, { exact: true })
        .fill('alc – again\nED – emergency department\nno meaning');
      await paste.getByRole('button', { name: acronyms.pasteAdd }).click();
      await expect(paste.getByLabel(acronyms.paste, { exact: true })).toHaveAttribute('aria-invalid', 'true');
      await accessible();
      await paste.getByLabel(acronyms.paste, { exact: true }).fill('alc – again\nED – emergency department');
      await paste.getByRole('button', { name: acronyms.pasteAdd }).click();
      await expect(list).toContainText('emergency department');
      for (const acronym of ['ALC', 'ED']) {
        await list.getByRole('link', { name: acronym }).click();
        await page.getByText(acronyms.removeTitle).click();
        await page.getByRole('button', { name: acronyms.remove.replace('{acronym}', acronym) }).click();
        await expect(page).toHaveURL(/\/settings\/acronyms$/);
      }
      await expect(page.getByText(acronyms.empty)).toBeVisible();
    });

    test('a role is lifted, a sign-in closed and opened again', async () => {
      const name = `Alex Moreau ${language}`;
      const id = addStaff(db, name, 'coordinator', undefined, `alex.${language}@staff.example.ca`);
      const theirs = sessionCookieOf(db, id);
      const today = () => fetch(`${house.url}/today`, { redirect: 'manual', headers: { cookie: theirs } });
      expect((await today()).status).toBe(200);
      await page.goto(`${house.url}/settings/people`);
      await page.getByRole('link', { name }).click();
      await page.getByText(staff.person.close, { exact: true }).click();
      await page.getByRole('button', { name: staff.person.closeSure.replace('{name}', name) }).click();
      await expect(page.getByRole('button', { name: staff.person.reopen })).toBeVisible();
      await accessible();
      expect((await today()).status).toBe(307);
      await page.getByRole('button', { name: staff.person.reopen }).click();
      await page.getByText(staff.person.lift, { exact: true }).click();
      await page
        .getByRole('button', { name: staff.person.liftSure.replace('{role}', words.roles.coordinator) })
        .click();
      await expect(page.getByText(staff.person.heldNone)).toBeVisible();
      await expect(page.getByRole('heading', { name: staff.person.past })).toBeVisible();
      await page.goto(`${house.url}/settings/people/${personIdOf(db, administrator.name)}`);
      await expect(page.getByText(staff.person.last)).toBeVisible();
    });
  });
}

test('the pages keep nobody out in French', async ({ page }) => {
  await enter(page.context(), administrator.name, 'fr');
  for (const path of ['', '/team', '/people', '/thresholds', '/words/contributionKinds', '/acronyms', '/mail']) {
    await page.goto(`${house.url}/settings${path}`);
    await expectAccessible(page);
  }
});

test('mail that could not be sent says why, and goes again', async ({ page, mailbox }) => {
  await enter(page.context(), 'Sam Roy', 'en');
  const id = db.sql.prepare('select id from outbox limit 1').pluck().get() as string;
  db.sql
    .prepare("update outbox set state = 'failed', last_error = 'address-refused 550 No such user' where id = ?")
    .run(id);
  await page.goto(`${house.url}/settings/mail`);
  await expect(page.getByText('The server said: 550 No such user')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: en.outbox.tryAgain }).click();
  expect((await mailbox.next()).subject).toContain('Heard');
  await page.goto(`${house.url}/settings/mail?state=sent`);
  await expect(page.getByRole('table')).toContainText('Camille Tremblay');
});

test('a coordinator reads thresholds and rates, and finds nothing to change there', async ({ page }) => {
  await enter(page.context(), 'Sam Roy', 'en');
  await page.goto(`${house.url}/settings`);
  await expect(page.getByRole('link', { name: en.settings.peopleOpen })).toHaveCount(0);
  await page.getByRole('link', { name: en.settings.thresholdsOpen }).click();
  await page.getByRole('link', { name: `See – ${en.thresholds.name['unanswered-days']}` }).click();
  await expect(page.getByRole('button', { name: en.thresholds.set })).toHaveCount(0);
});
