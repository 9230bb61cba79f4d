import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { Db } from '@/db/client';
import { perform } from '@/domain/command';
import { settle } from '@/domain/remarks/settle-commands';
import { personViewer } from '@/domain/viewer';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { bringIn, cookiesOf, personIdOf, preparedHouse } from './records';
import { freshFolder, type House, openHouse } from './server';
import { yearOfRecords } from './year';

test.use({ story: 'mine' });

let db: Db;
let house: House;

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, yearOfRecords(new Date().toISOString().slice(0, 10)));
  house = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});

type Language = 'en' | 'fr';

async function enter(page: Page, name: string, language: Language): Promise<void> {
  await page.context().addCookies(cookiesOf(db, house.url, personIdOf(db, name), language));
}

const words = {
  en: {
    look: 'Look and say',
    right: 'Yes, this is all right',
    thanks: 'Thank you. You have looked at everything on this page.',
    said: 'You said this is right',
    notRight: /^This is not right: /,
    wrong: 'What is wrong with it?',
    send: 'Send this to the office',
    got: 'Thank you. We have what you wrote.',
    missing: 'There was a meeting I was not told of',
    day: 'What day was it?',
    group: 'Which group?',
    know: 'What do you know about it?',
    answer: 'Read the answer',
    read: 'I have read this',
    readOn: 'You read this on',
    phone: 'Phone',
    byPhone: 'By phone',
    captions: 'Captions',
    save: 'Save my details',
    saved: 'Saved. Thank you.',
    nowhere: 'By letter',
    pdf: 'Download it in English (PDF)',
    letter: 'Record of contribution',
    download: 'Download the page',
    needed: 'This is needed.',
    file: 'All that Heard holds about you',
  },
  fr: {
    look: 'Regarder et le dire',
    right: 'Oui, tout est exact',
    thanks: 'Merci. Vous avez tout regardé sur cette page.',
    said: 'Vous avez dit que c’est exact',
    notRight: /^Ce n’est pas exact/,
    wrong: 'Qu’est-ce qui n’est pas exact?',
    send: 'Envoyer au bureau',
    got: 'Merci. Nous avons bien reçu vos mots.',
    missing: 'Il y a eu une réunion dont on ne m’a pas parlé',
    day: 'Quel jour était-ce?',
    group: 'Quel groupe?',
    know: 'Qu’en savez-vous?',
    answer: 'Lire la réponse',
    read: 'J’ai lu la réponse',
    readOn: 'Vous avez lu ceci le',
    phone: 'Téléphone',
    byPhone: 'Par téléphone',
    captions: 'Le sous-titrage',
    save: 'Enregistrer mes coordonnées',
    saved: 'C’est enregistré. Merci.',
    nowhere: 'Par lettre',
    pdf: 'La télécharger en français (PDF)',
    letter: 'Attestation de contribution',
    download: 'Télécharger la page',
    needed: 'Il faut remplir ceci.',
    file: 'Tout ce que Heard contient à votre sujet',
  },
} as const;

/** What an advisor reads and says of their record, and what the office answers, start to end. */
async function story(page: Page, name: string, language: Language): Promise<void> {
  const said = words[language];
  const self = personIdOf(db, name);
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await enter(page, name, language);

  // One record is wrong; with no words nothing is sent.
  await page.goto(`${house.url}/my`);
  await page.getByRole('link', { name: said.look }).click();
  await page.getByRole('link', { name: said.notRight }).first().click();
  await page.getByRole('button', { name: said.send }).click();
  await expect(page.getByLabel(said.wrong)).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel(said.wrong).fill(`<b>I was there</b> & “spoke” – ${name}`);
  await page.getByRole('button', { name: said.send }).click();
  await expect(page.getByText(said.got)).toBeVisible();
  await expect(page.getByText('<b>I was there</b>')).toBeVisible();

  // The others are right: one press, and it says so.
  await page.goto(`${house.url}/my/meetings`);
  await page.getByRole('button', { name: said.right }).click();
  await expect(page.getByText(said.thanks)).toBeVisible();
  await expect(page.getByText(said.said).first()).toBeVisible();

  // A meeting they were not told of.
  await page.getByRole('link', { name: said.missing }).click();
  await page.getByLabel(said.day).fill('2026-03-04');
  await page.getByLabel(said.group).selectOption({ index: 1 });
  await page.getByLabel(said.know).fill(`A budget day, ${name}`);
  await page.getByRole('button', { name: said.send }).click();
  await expect(page.getByText(said.got)).toBeVisible();

  // The office answers, and the answer is read.
  const office = personViewer(db, personIdOf(db, administrator.name), ['administrator']);
  const id = db.sql
    .prepare("select id from remarks where person_id = ? and kind = 'meeting-missing'")
    .pluck()
    .get(self) as string;
  perform(office, settle, { id, settlement: 'added', answer: `We wrote it down, ${name}.` }, Date.now());
  await page.goto(`${house.url}/my`);
  await page
    .getByRole('listitem')
    .filter({ hasText: `A budget day, ${name}` })
    .getByRole('link', { name: said.answer })
    .click();
  await expect(page.getByText(`We wrote it down, ${name}.`)).toBeVisible();
  await page.getByRole('button', { name: said.read }).click();
  await expect(page.getByText(said.readOn)).toBeVisible();

  // Their details: what does not fit is said beside the field, what was typed stays.
  await page.goto(`${house.url}/my/about-me`);
  await page.getByLabel(said.phone, { exact: true }).fill('705-555-0199');
  await page.getByLabel(said.captions).check();
  await page.getByLabel(said.nowhere).check();
  await page.getByRole('button', { name: said.save }).click();
  await expect(page.getByLabel(said.phone, { exact: true })).toHaveValue('705-555-0199');
  await page.getByLabel(said.byPhone).check();
  await page.getByRole('button', { name: said.save }).click();
  await expect(page.getByText(said.saved)).toBeVisible();
  expect(db.sql.prepare('select phone, prefers from people where id = ?').get(self)).toEqual({
    phone: '705-555-0199',
    prefers: 'phone',
  });

  // A letter to show to others, and all their data.
  await page.goto(`${house.url}/my/record?show=meetings&show=work`);
  await expect(page.getByRole('heading', { name: said.letter })).toBeVisible();
  const href = (await page.getByRole('link', { name: said.pdf }).getAttribute('href')) ?? '';
  const pdf = await page.request.get(house.url + href);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).toString('latin1')).toContain(`/Lang (${language}-CA)`);
  await page.goto(`${house.url}/my/data`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: said.download }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toContain(said.file);
  expect(file).toContain('&lt;b&gt;I was there&lt;/b&gt;');
  expect(scripts).toEqual([]);
}

async function withoutScript(browser: Browser, name: string, language: Language): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await story(await context.newPage(), name, language);
  await context.close();
}

test('an advisor says what is right, what is wrong and what is missing @desktop', async ({ page }) => {
  await story(page, 'Joan Hart', 'en');
  await page.goto(`${house.url}/my/remarks`);
  await expectAccessible(page);
});

test('and on a phone, in French @phone', async ({ page }) => {
  await story(page, 'Joan Hart', 'fr');
});

test('and where no script runs at all', async ({ browser }) => {
  await withoutScript(browser, 'Nora Bell', 'fr');
});

test('a coordinator reads what is open, corrects, answers, and writes down what is told by phone @everywhere', async ({
  page,
}) => {
  const luc = personIdOf(db, 'Luc Roy');
  await enter(page, administrator.name, 'en');
  await page.goto(`${house.url}/advisors/${luc}/remarks`);
  await page.getByLabel('Something they said that is not here').check();
  await page.getByLabel('In their words').fill('Large print on every form');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText('This is needed.')).toBeVisible();
  await expect(page.getByLabel('In their words')).toHaveValue('Large print on every form');
  await page.getByLabel('How did it reach you?').last().selectOption('phone');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText(/Said by phone on .*, written down by Rosa Whitfield/).first()).toBeVisible();
  await page.goto(`${house.url}/remarks?kind=suggestion-missing`);
  await expectAccessible(page);
  const sheet = page.locator('.sheet', { hasText: 'Luc Roy said something that is not on record' }).first();
  await sheet.getByText('Settle this').click();
  await sheet.getByRole('button', { name: 'Settle and answer' }).click();
  await expect(sheet.getByLabel('What do you answer Luc Roy?')).toHaveAttribute('aria-invalid', 'true');
  await sheet.getByLabel('The record stays as it is').check();
  await sheet.getByLabel('What do you answer Luc Roy?').fill('Printed so since May.');
  await sheet.getByRole('button', { name: 'Settle and answer' }).click();
  await expect(page.getByText('Printed so since May.').first()).toBeVisible();
  const rows = db.sql.prepare("select fields, on_behalf_of, channel from activity where command = 'remarks.say'").all();
  expect(rows).toContainEqual({ fields: '["kind","day","group","words"]', on_behalf_of: luc, channel: 'phone' });
});

test('the pages of an advisor have targets of 44 px and text of 18 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await enter(page, 'Joan Hart', 'fr');
  for (const path of [
    '/my',
    '/my/meetings',
    '/my/history',
    '/my/about-me',
    '/my/record',
    '/my/say/other',
    '/my/remarks',
  ]) {
    await page.goto(house.url + path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(a, button, summary, select), .contact a')]
        .filter((node) => node.getClientRects().length > 0 && !node.closest('p, .lead'))
        .map((node) => ({ text: node.textContent, height: node.getBoundingClientRect().height }))
        .filter(({ height }) => height < 44),
    );
    expect(small, path).toEqual([]);
    const size = await page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.querySelector('main') as Element).fontSize),
    );
    expect(size).toBeGreaterThanOrEqual(18);
    await expect(page.getByText(/705-555-0100/).first()).toBeVisible();
  }
});
