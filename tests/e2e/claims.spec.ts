import type { BrowserContext, Page } from '@playwright/test';
import { devices } from '@playwright/test';
import sharp from 'sharp';
import type { Db } from '@/db/client';
import { claimById } from '@/domain/claims/queries';
import { sayReceipt } from '@/domain/claims/receipt-commands';
import { startClaim } from '@/domain/claims/start-commands';
import { submitClaim } from '@/domain/claims/step-commands';
import { perform } from '@/domain/command';
import { trusted } from '@/domain/viewer';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { codeAndLink, type Mailbox, openMailbox } from './mailbox';
import { addStaff, anyId, bringIn, cookiesOf, personIdOf, preparedHouse, sessionCookieOf } from './records';
import { freshFolder, type House, openHouse } from './server';
import { yearOfRecords } from './year';

test.use({ story: 'claims' });

let db: Db;
let house: House;
let mailbox: Mailbox;

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, yearOfRecords(new Date().toISOString().slice(0, 10)));
  addStaff(db, 'Fay Okoro', 'finance');
  addStaff(db, 'Cal Brandt', 'coordinator');
  newcomer('Ida Fox', 'ida.fox@example.org', 'en');
  newcomer('Léo Roy', 'leo.roy@example.org', 'fr');
  mailbox = await openMailbox();
  house = await openHouse({ HEARD_SMTP_URL: mailbox.url, HEARD_MAIL_FROM: 'Heard <heard@example.ca>' }, data);
});
test.afterAll(async () => {
  db.sql.close();
  await mailbox.close();
  await house.close();
});

/** An advisor who came to one meeting of late, in person: their first, and nothing asked for yet. */
function newcomer(name: string, email: string, language: 'en' | 'fr'): void {
  const id = anyId();
  db.sql
    .prepare('insert into people (id, name, name_key, email, language, prefers) values (?, ?, lower(?), ?, ?, ?)')
    .run(id, name, name, email, language, 'email');
  db.sql.prepare('insert into advisors (person_id) values (?)').run(id);
  const meeting = db.sql.prepare('select id from meetings order by on_day desc').pluck().get();
  db.sql
    .prepare('insert into presences (id, meeting_id, person_id, origin, attendance) values (?, ?, ?, ?, ?)')
    .run(anyId(), meeting, id, 'invited', 'in-person');
}
const emailOf = (name: string) => db.sql.prepare('select email from people where name = ?').pluck().get(name) as string;

async function enter(context: BrowserContext, name: string, language: 'en' | 'fr' = 'en'): Promise<void> {
  await context.addCookies(cookiesOf(db, house.url, personIdOf(db, name), language));
}

const open = (page: Page, path: string) => page.goto(house.url + path);
const photo = async () => ({
  name: 'IMG_0001.JPG',
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 600, height: 900, channels: 3, background: '#eee' } })
    .withExif({ IFD0: { Make: 'Camera of Ida' } })
    .jpeg()
    .toBuffer(),
});

/** A phone without script, with what was typed and how many pages were opened. */
async function phone(browser: import('@playwright/test').Browser) {
  const { defaultBrowserType: _, ...pixel } = devices['Pixel 7'];
  const context = await browser.newContext({
    ...pixel,
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const seen = { pages: 0, typed: 0 };
  page.on('response', (response) => {
    const shown = response.request().isNavigationRequest() && response.status() < 300;
    if (shown && response.frame() === page.mainFrame()) seen.pages += 1;
  });
  const type = async (label: string | RegExp, text: string) => {
    await page.getByLabel(label).first().fill(text);
    seen.typed += text.length;
  };
  return { context, page, seen, type };
}

const words = {
  en: {
    name: 'Ida Fox',
    email: 'Your email address',
    send: 'Send me the code',
    enter: 'Sign in',
    ask: 'Ask for your costs',
    parking: 'Parking, in dollars',
    amount: '12.50',
    goOn: 'Go on',
    picture: 'A photo or PDF of the receipt',
    add: 'Add this picture',
    check: 'Check and send',
    now: 'Send it',
    sent: 'Sent',
    money: '$12.50',
  },
  fr: {
    name: 'Léo Roy',
    email: 'Votre adresse courriel',
    send: 'M’envoyer le code',
    enter: 'Se connecter',
    ask: 'Demander mes frais',
    parking: 'Stationnement, en dollars',
    amount: '12,50',
    goOn: 'Continuer',
    picture: 'Une photo ou un PDF du reçu',
    add: 'Ajouter cette image',
    check: 'Vérifier et envoyer',
    now: 'Envoyer',
    sent: 'Demande envoyée',
    money: '12,50\u00a0$',
  },
} as const;

for (const language of ['en', 'fr'] as const) {
  const w = words[language];
  test(`a first claim on a phone without script, sign-in included, in ${language}: at most 8 pages, 30 characters`, async ({
    browser,
  }) => {
    const { context, page, seen, type } = await phone(browser);
    await context.addCookies([{ name: 'heard-language', value: language, url: house.url }]);
    await open(page, '/');
    await type(w.email, emailOf(w.name));
    await page.getByRole('button', { name: w.send }).click();
    await page.goto(codeAndLink(await mailbox.next()).link);
    await page.getByRole('button', { name: w.enter }).click();
    await page.getByRole('link', { name: w.ask }).click();
    await type(w.parking, w.amount);
    await page.getByRole('button', { name: w.goOn }).click();
    await page.getByLabel(w.picture).setInputFiles(await photo());
    await page.getByRole('button', { name: w.add }).click();
    await expect(page.getByRole('heading', { level: 1, name: w.check })).toBeVisible();
    await page.getByRole('button', { name: w.now, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: w.sent })).toBeVisible();
    await expect(page.getByText(w.money).first()).toBeVisible();
    expect(seen.pages, 'pages').toBeLessThanOrEqual(8);
    expect(seen.typed, 'characters typed').toBeLessThanOrEqual(30);
    await context.close();
  });
}

/** A claim written down and sent for someone, as the office would. */
function sentClaim(name: string, day: string): { id: string; lineId: string } {
  const viewer = trusted(db, 'server');
  const once = anyId();
  const form = { once, personId: personIdOf(db, name), day, costs: [{ kind: 'parking', amount: '12.50' }] };
  perform(viewer, startClaim, form, Date.now());
  const line = claimById(viewer, once)?.lines[0]?.id ?? '';
  perform(viewer, sayReceipt, { lineId: line, answer: 'lost' }, Date.now());
  perform(viewer, submitClaim, { claimId: once, stamp: claimById(viewer, once)?.stamp }, Date.now());
  return { id: once, lineId: line };
}

test('a receipt is kept without what the camera added, and given to its owner and the office alone', async () => {
  const { id: claimId, lineId } = sentClaim('Nora Bell', '2026-01-12');
  const as = (name: string) => ({ cookie: sessionCookieOf(db, personIdOf(db, name)) });
  const once = anyId();
  const upload = async (name: string, origin: string) => {
    const form = new FormData();
    const fields = { once, claimId, lineId, back: 'office', channel: 'paper' };
    for (const [field, value] of Object.entries(fields)) form.set(field, value);
    const { buffer, mimeType } = await photo();
    form.set('file', new File([new Uint8Array(buffer)], 'a.jpg', { type: mimeType }));
    const headers = { ...as(name), origin };
    return fetch(`${house.url}/receipts/upload`, { method: 'POST', body: form, headers, redirect: 'manual' });
  };
  expect((await upload('Cal Brandt', 'https://evil.example')).status).toBe(403);
  expect((await upload('Joan Hart', house.url)).headers.get('location')).toContain('refused=not-found');
  expect((await upload('Cal Brandt', house.url)).headers.get('location')).toBe(`${house.url}/claims/${claimId}`);
  const ask = (name: string) => fetch(`${house.url}/receipts/${once}`, { headers: as(name) });
  const own = await ask('Nora Bell');
  expect(own.headers.get('content-disposition')).toContain('attachment');
  expect(own.headers.get('x-content-type-options')).toBe('nosniff');
  expect(own.headers.get('content-security-policy')).toContain("script-src 'none'");
  expect(Buffer.from(await own.arrayBuffer()).includes('Camera of Ida')).toBe(false);
  expect((await ask('Fay Okoro')).status).toBe(200);
  expect((await ask('Joan Hart')).status).toBe(404);
  expect((await fetch(`${house.url}/receipts/${once}`, { redirect: 'manual' })).status).toBe(307);
  for (const path of [`/my/costs/${claimId}`, `/claims/${claimId}`])
    expect((await fetch(house.url + path, { headers: as('Joan Hart') })).status, path).toBe(404);
});

test('sent back with what is missing, sent again, approved for less with a reason, paid by finance', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const office = await browser.newContext();
  const page = await office.newPage();
  const { id: claim } = sentClaim('Léo Roy', '2026-01-13');
  await enter(office, 'Cal Brandt');
  await open(page, '/claims');
  await expect(page.getByText('has waited longest')).toBeVisible();
  await expectAccessible(page);
  await open(page, `/claims/${claim}`);
  await expectAccessible(page);
  await page.getByText('Send it back', { exact: true }).click();
  await page.getByRole('button', { name: 'Send it back to Léo Roy' }).click();
  await expect(page.getByLabel('What is missing?')).toHaveAccessibleDescription(/This is needed/);
  await page.getByLabel('What is missing?').fill('The picture is too dark. Please take it again.');
  await page.getByRole('button', { name: 'Send it back to Léo Roy' }).click();
  await expect(page.getByText('sent it back')).toBeVisible();

  const mine = await phone(browser);
  await enter(mine.context, 'Léo Roy', 'fr');
  await open(mine.page, '/my/costs');
  await expect(mine.page.getByText('The picture is too dark')).toBeVisible();
  await mine.page.getByRole('link', { name: 'Corriger' }).click();
  await mine.page.getByRole('link', { name: /^Reçu/ }).click();
  await mine.page.getByLabel('Une photo ou un PDF du reçu').setInputFiles(await photo());
  await mine.page.getByRole('button', { name: 'Ajouter cette image' }).click();
  await expect(mine.page.getByText('Reçu ajouté')).toBeVisible();
  await mine.page.getByRole('button', { name: 'Envoyer de nouveau' }).click();
  await expect(mine.page.getByRole('heading', { level: 1, name: 'Demande envoyée' })).toBeVisible();

  await open(page, `/claims/${claim}`);
  await page.getByLabel('Allowed for parking, in dollars').fill('99');
  await page.getByRole('button', { name: 'Approve these amounts' }).click();
  await expect(page.getByText('more than the rules allow')).toBeVisible();
  await page.getByLabel('Allowed for parking, in dollars').fill('10');
  await page.getByRole('button', { name: 'Approve these amounts' }).click();
  await expect(page.getByText('Say why it is less')).toBeVisible();
  await page.getByLabel(/^Why less/).fill('The pass covered the first hour.');
  await page.getByRole('button', { name: 'Approve these amounts' }).click();
  await expect(page.getByText('Finance records when it is paid.')).toBeVisible();
  await expect(page.getByRole('button', { name: /is paid/ })).toHaveCount(0);

  await enter(office, 'Fay Okoro');
  await open(page, `/claims/${claim}`);
  await page.getByRole('button', { name: 'Record that $10.00 is paid' }).click();
  await expect(page.getByText('Fay Okoro recorded the payment')).toBeVisible();
  await expectAccessible(page);

  await open(mine.page, `/my/costs/${claim}`);
  await expect(mine.page.getByRole('heading', { level: 1, name: 'Frais remboursés' })).toBeVisible();
  await expect(mine.page.getByText('The pass covered the first hour.')).toBeVisible();
  await office.close();
  await mine.context.close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`costs told by phone are written down, with script ${javaScriptEnabled ? 'on' : 'off @phone'}`, async ({
    browser,
    contextOptions,
  }) => {
    const context = await browser.newContext({ ...contextOptions, javaScriptEnabled });
    await enter(context, 'Cal Brandt');
    const page = await context.newPage();
    await open(page, '/claims/new');
    await page.getByLabel('Whose costs are they?').selectOption('Joan Hart');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('Which day was it?').fill('2026-01-15');
    await page.getByRole('button', { name: 'It was on this day' }).click();
    await page.getByLabel('Parking, in dollars').fill('-4');
    await page.getByLabel('Driving, in kilometres').fill('12,5');
    await page.getByRole('button', { name: 'Write these down' }).click();
    await expect(page.getByLabel('Parking, in dollars')).toHaveAccessibleDescription(
      'An amount cannot be less than nothing.',
    );
    await expect(page.getByLabel('Driving, in kilometres')).toHaveValue('12,5');
    await page.getByLabel('Parking, in dollars').fill('9'.repeat(50_000));
    await page.getByRole('button', { name: 'Write these down' }).click();
    await expect(page.getByLabel('Parking, in dollars')).toHaveAccessibleDescription(/Write an amount in dollars/);
    await page.getByLabel('Parking, in dollars').fill('4');
    await page.getByRole('button', { name: 'Write these down' }).click();
    await expect(page.getByText('Say how this reached you.')).toBeVisible();
    await page.getByLabel('How did it reach you?').selectOption('phone');
    await page.getByRole('button', { name: 'Write these down' }).click();
    await expect(page.getByRole('heading', { name: 'Written so far: $9.00' })).toBeVisible();
    await page.getByLabel('I will hand it in on paper').check();
    await page.getByRole('button', { name: 'Go on without a picture' }).click();
    await page.getByRole('button', { name: 'Send it for Joan Hart' }).click();
    await expect(page.getByText('Approve it, or send it back')).toBeVisible();
    const told = db.sql.prepare(
      "select count(*) from activity where command = 'claims.submit' and channel = 'phone' and on_behalf_of = ?",
    );
    expect(told.pluck().get(personIdOf(db, 'Joan Hart'))).toBeGreaterThan(0);
    await context.close();
  });
}

test('a file that is no receipt is refused with what to do; “I do not want to claim” ends the asking', async ({
  browser,
}) => {
  const { context, page } = await phone(browser);
  await enter(context, 'Nora Bell');
  await open(page, '/my/costs');
  const asked = await page.getByRole('button', { name: /I do not want to claim/ }).count();
  await page
    .getByRole('button', { name: /I do not want to claim/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /I do not want to claim/ })).toHaveCount(asked - 1);
  await page.getByRole('link', { name: 'Ask for a cost' }).click();
  await page.getByLabel('Which day was it?').fill('2026-01-16');
  await page.getByRole('button', { name: 'It was on this day' }).click();
  await page.getByLabel('Bus, train or taxi, in dollars').fill('6');
  await page.getByRole('button', { name: 'Go on' }).click();
  const send = async (name: string, content: string) => {
    await page
      .getByLabel('A photo or PDF of the receipt')
      .setInputFiles({ name, mimeType: 'image/jpeg', buffer: Buffer.from(content) });
    await page.getByRole('button', { name: 'Add this picture' }).click();
  };
  await send('receipt.jpg', '<html><script>alert(1)</script></html>');
  await expect(page.getByText('This is not a photo or a PDF.')).toBeVisible();
  await send('IMG_2.HEIC', `\0\0\0\u0018ftypheic${'\0'.repeat(64)}`);
  await expect(page.getByText('in a format called HEIC')).toBeVisible();
  await context.close();
});

test('an honorarium is offered, answered without a reason, and paid; the year is watched', async ({ browser }) => {
  test.setTimeout(90_000);
  const office = await browser.newContext();
  const page = await office.newPage();
  await enter(office, 'Fay Okoro');
  await open(page, '/claims/honoraria');
  await page.getByLabel('For whom').selectOption('Joan Hart');
  await page.getByLabel('How much, in dollars').fill('510');
  await page.getByRole('button', { name: 'Offer it' }).click();
  await expect(page.getByText('Waiting for an answer')).toBeVisible();

  const mine = await phone(browser);
  await enter(mine.context, 'Joan Hart', 'fr');
  await open(mine.page, '/my/costs');
  await expect(mine.page.getByText('Un merci de 510,00\u00a0$')).toBeVisible();
  await expect(mine.page.getByRole('textbox')).toHaveCount(0);
  await mine.page.getByRole('button', { name: 'Oui, merci' }).click();
  await expect(mine.page.getByText('pas encore payé')).toBeVisible();
  await mine.context.close();

  await open(page, '/claims/honoraria');
  await page.getByLabel(/^Choose Joan Hart/).check();
  await page.getByRole('button', { name: 'Record what is ticked as paid' }).click();
  await expect(page.getByText('over the limit')).toBeVisible();
  await expectAccessible(page);
  await office.close();
});

test('several claims are approved together, or none and why', async ({ browser }) => {
  const office = await browser.newContext();
  const page = await office.newPage();
  for (const name of ['Joan Hart', 'Nora Bell']) sentClaim(name, '2026-01-14');
  await enter(office, administrator.name);
  await open(page, '/claims?sort=name');
  const boxes = page.getByRole('checkbox');
  const count = await boxes.count();
  expect(count).toBeGreaterThan(1);
  for (let i = 0; i < count; i++) await boxes.nth(i).check();
  db.sql
    .prepare(
      "update claims set returned_on = '2026-01-20', returned_because = 'Which day?' where imported = 0 and paid_on is null and submitted_on is not null",
    )
    .run();
  await page.getByRole('button', { name: 'Approve what is ticked' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was approved' })).toContainText('Joan Hart');
  await open(page, '/claims');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Approve what is ticked' }).click();
  await expect(page.getByText('One claim was approved.')).toBeVisible();
  await office.close();
});

for (const language of ['en', 'fr'] as const) {
  test(`the pages of costs keep nobody out, in ${language}${language === 'fr' ? ' @phone' : ''}`, async ({
    browser,
    contextOptions,
  }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ ...contextOptions });
    const page = await context.newPage();
    const day = '2026-01-17';
    await enter(context, 'Nora Bell', language);
    const { id: draft } = sentClaim('Nora Bell', day);
    db.sql.prepare('update claims set submitted_on = null where id = ?').run(draft);
    db.sql.prepare('update claim_lines set receipt = null where claim_id = ?').run(draft);
    // As they stand at first they are looked at with every other page.
    for (const path of [`/my/costs/new?day=${day}`, `/my/costs/${draft}`, `/my/costs/${draft}?add=1`]) {
      await open(page, path);
      await expectAccessible(page);
    }
    await enter(context, 'Fay Okoro', language);
    for (const path of [
      '/claims?state=all',
      `/claims/new?person=${personIdOf(db, 'Nora Bell')}&day=${day}`,
      `/claims/${draft}?by=phone`,
      '/claims/honoraria?state=all',
    ]) {
      await open(page, path);
      await expectAccessible(page);
    }
    await context.close();
  });
}
