import type { Browser, Page } from '@playwright/test';
import type { Db } from '@/db/client';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { bringIn, cookiesOf, personIdOf, preparedHouse } from './records';
import { freshFolder, type House, openHouse } from './server';
import { yearOfRecords } from './year';

test.use({ story: 'network' });

let db: Db;
let house: House;

test.beforeAll(async ({ mailbox }) => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, yearOfRecords(new Date().toISOString().slice(0, 10)));
  db.sql.prepare('update groups set open_to_see = 1').run();
  house = await openHouse({ HEARD_SMTP_URL: mailbox.url, HEARD_MAIL_FROM: 'Heard <heard@example.ca>' }, data);
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
    email: /^By email: /,
    join: 'Join the network',
    isIn: 'You are in the network.',
    text: 'What do you want to tell everyone in the network?',
    send: /^Send this note to/,
    sent: 'Your note is on its way.',
    tooLong: /This is too long/,
    all: 'All open meetings of the team',
    hear: 'Tell me of these',
    saved: 'Your choice is saved.',
    leave: 'Leave the network',
    left: 'You left the network.',
    until: 'Last day without mail',
    pause: 'Pause all my mail',
    over: 'This day is over already.',
    rests: /We send you no mail up to and including 31.December 2099/,
    resume: 'Send me mail again',
    subject: 'A note from',
  },
  fr: {
    email: /^Par courriel/,
    join: 'Rejoindre le réseau',
    isIn: 'Vous faites partie du réseau.',
    text: 'Que voulez-vous dire à tout le réseau?',
    send: /^Envoyer cette note à/,
    sent: 'Votre note est en route.',
    tooLong: /C’est trop long|trop long/,
    all: 'Toutes les réunions ouvertes de l’équipe',
    hear: 'M’annoncer celles-ci',
    saved: 'Votre choix est enregistré.',
    leave: 'Quitter le réseau',
    left: 'Vous avez quitté le réseau.',
    until: 'Dernier jour sans courriel',
    pause: 'Mettre tous mes courriels en pause',
    over: /déjà passé|Ce jour est/,
    rests: /jusqu’au 31.décembre 2099/,
    resume: 'M’écrire de nouveau',
    subject: 'Une note de',
  },
} as const;

const LONG = 'Very long words. '.repeat(3000);

/** An advisor comes into the network, writes to the others, chooses what to hear of, rests their mail, and leaves. */
async function story(page: Page, name: string, language: Language): Promise<void> {
  const said = words[language];
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await enter(page, name, language);
  await page.goto(`${house.url}/my/network`);
  await expect(page.getByText('nora.bell@example.org')).toHaveCount(0);
  await page.getByLabel(said.email).check();
  await page.getByRole('button', { name: said.join }).click();
  await expect(page.getByText(said.isIn).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nora Bell' })).toBeVisible();

  // Too long: said beside the field, and what was written stays.
  await page.getByLabel(said.text).fill(LONG);
  await page.getByRole('button', { name: said.send }).click();
  await expect(page.getByText(said.tooLong)).toBeVisible();
  expect((await page.getByLabel(said.text).inputValue()).length).toBe(LONG.length);
  await page.getByLabel(said.text).fill(`Who comes along? – ${name}`);
  await page.getByRole('button', { name: said.send }).click();
  await expect(page.getByText(said.sent)).toBeVisible();
  await expect(page.getByText(`Who comes along? – ${name}`)).toBeVisible();

  await page.getByLabel(said.all).check();
  await page.getByRole('button', { name: said.hear }).click();
  await expect(page.getByText(said.saved)).toBeVisible();
  await expect(page.getByLabel(said.all)).toBeChecked();

  await page.goto(`${house.url}/my/about-me`);
  await page.getByLabel(said.until).fill('2020-01-01');
  await page.getByRole('button', { name: said.pause }).click();
  await expect(page.getByText(said.over)).toBeVisible();
  await page.getByLabel(said.until).fill('2099-12-31');
  await page.getByRole('button', { name: said.pause }).click();
  await expect(page.getByText(said.rests)).toBeVisible();
  await page.getByRole('button', { name: said.resume }).click();
  await expect(page.getByRole('button', { name: said.pause })).toBeVisible();

  await page.goto(`${house.url}/my/network`);
  await page.getByRole('button', { name: said.leave }).click();
  await expect(page.getByText(said.left)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nora Bell' })).toHaveCount(0);
  expect(scripts).toEqual([]);
}

async function withoutScript(browser: Browser, name: string, language: Language): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await story(await context.newPage(), name, language);
  await context.close();
}

/** Someone is in the network already, who gets the notes by mail. */
function norasPlace(): void {
  const id = personIdOf(db, 'Nora Bell');
  db.sql
    .prepare("update people set email = coalesce(email, 'nora.bell@example.org'), prefers = null where id = ?")
    .run(id);
  db.sql.prepare("insert or ignore into network_members (person_id, shares, joined_at) values (?, 'email', 0)").run(id);
}

test('an advisor in the network, who writes to the others, hears of meetings and rests their mail @desktop', async ({
  page,
  mailbox,
}) => {
  norasPlace();
  await story(page, 'Joan Hart', 'en');
  const mail = await mailbox.next();
  expect(mail.subject).toContain(`${words.en.subject} Joan Hart`);
  expect(mail.to?.map(({ address }) => address)).toEqual(['nora.bell@example.org']);
  expect(`${mail.text}${mail.html}`).not.toMatch(/joan\.hart@/);
  await page.goto(`${house.url}/my/network`);
  await expectAccessible(page);
});

test('the same in French, on a phone, where no script runs @phone', async ({ browser }) => {
  norasPlace();
  await withoutScript(browser, 'Joan Hart', 'fr');
});

test('the office stops a note, writes down what it is told, and stops its own mail of the morning @desktop', async ({
  page,
}) => {
  norasPlace();
  const nora = personIdOf(db, 'Nora Bell');
  const note = { id: '01920000-0000-7000-8000-000000000001', text: 'Something that hurts' };
  db.sql
    .prepare('insert into network_notes (id, person_id, text, sent_at) values (?, ?, ?, ?)')
    .run(note.id, nora, note.text, Date.now());
  await enter(page, administrator.name, 'en');
  await page.goto(`${house.url}/network`);
  await expectAccessible(page);
  await page
    .getByRole('listitem')
    .filter({ hasText: note.text })
    .getByRole('button', { name: 'Stop this note' })
    .click();
  await expect(page.getByText('Stopped by the office')).toBeVisible();

  await page.goto(`${house.url}/advisors/${nora}`);
  await page.getByRole('link', { name: 'Mail, network and open meetings' }).click();
  await page.getByRole('button', { name: 'Pause all their mail' }).click();
  await expect(page.getByText('This is needed.')).toBeVisible();
  const mail = page.locator('#mail');
  await mail.getByLabel('How did it reach you?').selectOption('phone');
  await mail.getByRole('button', { name: 'Pause all their mail' }).click();
  await expect(page.getByText(/They get no mail since/)).toBeVisible();
  await expectAccessible(page);
  const said = db.sql.prepare("select on_behalf_of, channel from activity where command = 'contact.pause'").all();
  expect(said).toContainEqual({ on_behalf_of: nora, channel: 'phone' });

  await page.goto(`${house.url}/today/digest`);
  await page.getByRole('button', { name: 'Stop sending me this' }).click();
  await expect(page.getByText('you stopped it')).toBeVisible();
  await expectAccessible(page);
});
