import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { createTranslator } from 'next-intl';
import type { Db } from '@/db/client';
import { person, put, seat } from '../records';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { administrator, expect, test } from './house';
import { addStaff, cookiesOf, personIdOf, preparedHouse } from './records';
import { freshFolder, type House, openHouse } from './server';

test.use({ story: 'invitations' });

type Language = 'en' | 'fr';
const read = (locale: Language) =>
  JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as typeof import('@/messages/en.json');
const wordsIn = (locale: Language) => createTranslator({ locale, messages: read(locale) });
type Words = ReturnType<typeof wordsIn>;
/** axe, and the page at 400 %: where script runs. */
type Look = (page: Page) => Promise<void>;

const DAY = 86_400_000;
const dayFrom = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

let db: Db;
let house: House;

/** A table of three advisors and two partners that meets in three weeks, in each of the languages it is told in. */
test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  for (const language of ['en', 'fr'] as const) table(language);
  addStaff(db, 'Cleo Chair', 'chair', 'en');
  house = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});

function table(id: Language): void {
  const named = (name: string) => `${name}-${id}`;
  const who = {
    Ann: 'advisor',
    Bea: 'advisor',
    Cy: 'advisor',
    Pat: 'partner',
    Quin: 'partner',
  } as const;
  put(db, 'groups', { id, name: `Table ${id}`, name_key: `table ${id}`, power: 'works' });
  for (const [name, hat] of Object.entries(who)) {
    person(db, named(name), hat);
    seat(db, id, named(name), hat);
    db.sql
      .prepare('update people set email = ?, language = ? where id = ?')
      .run(`${name}.${id}@example.ca`, id, named(name));
  }
  db.sql.prepare("update people set prefers = 'phone', phone = '705-555-0142' where id = ?").run(named('Bea'));
  db.sql.prepare("update people set prefers = 'paper', address = '12 Maple St' where id = ?").run(named('Cy'));
  put(db, 'access_needs', { person_id: named('Ann'), need: 'captions', said_on: dayFrom(-90) });
  const times = { starts_at: Date.now() + 21 * DAY, ends_at: Date.now() + 21 * DAY + 3_600_000 };
  put(db, 'meetings', {
    id: `m-${id}`,
    group_id: id,
    on_day: dayFrom(21),
    state: 'scheduled',
    mode: 'in-person',
    place: 'Library',
    ...times,
  });
}

async function enter(context: BrowserContext, name: string, language: Language): Promise<void> {
  await context.clearCookies();
  await context.addCookies(cookiesOf(db, house.url, personIdOf(db, name), language));
}

const open = (page: Page, path: string) => page.goto(house.url + path);
const invitations = (id: Language) =>
  db.sql
    .prepare(
      `select person_id, channel, sent_on is not null as told, withdrawn_at is not null as back
       from invitations where meeting_id = ? order by person_id`,
    )
    .all(`m-${id}`);

/** Someone is left out, which asks why; then one press invites all the others. */
async function invites(page: Page, t: Words, id: Language, looked: Look): Promise<void> {
  await open(page, `/meetings/m-${id}/invitations`);
  await expect(page.getByText(t('readiness.say.nothing-offered'))).toBeVisible();
  await looked(page);
  await page.getByText(t('invite.leaveOut'), { exact: true }).click();
  const form = page.getByRole('form', { name: t('invite.leaveOut') });
  await form.getByLabel(t('invite.leaveOutWhom'), { exact: true }).selectOption(`Quin-${id}`);
  await form.getByRole('button', { name: t('invite.leaveOutNow') }).click();
  await expect(form.getByText(t('errors.required'))).toBeVisible();
  await expect(form.getByLabel(t('invite.leaveOutWhom'), { exact: true })).toHaveValue(`Quin-${id}`);
  await form.getByLabel(t('invite.reason'), { exact: true }).selectOption('conflict-of-interest');
  await form.getByRole('button', { name: t('invite.leaveOutNow') }).click();
  await expect(page.getByRole('status')).toHaveText(t('invite.saved.left-out'));
  await page.getByRole('button', { name: t('invite.sendTicked') }).click();
  await expect(page.getByRole('status')).toHaveText(t('invite.saved.sent', { mail: 2, phone: 1, paper: 1 }));
  await expect(page.getByRole('heading', { name: t('invite.leftOutTitle', { count: 1 }) })).toBeVisible();
}

/** A call and a letter are made, what is needed is arranged. */
async function tells(page: Page, t: Words, id: Language, looked: Look): Promise<void> {
  await open(page, '/today/calls');
  await expect(
    page.getByText(t('calls.say.invite', { what: `Table ${id}`, day: '' }).slice(0, 12)).first(),
  ).toBeVisible();
  await open(page, `/meetings/m-${id}/letters`);
  await expect(page.getByRole('article')).toContainText('12 Maple St');
  await expect(page.getByRole('article')).toContainText(t('letters.slip.yes'));
  await looked(page);
  await open(page, `/meetings/m-${id}/invitations`);
  const telling = (name: string) => page.getByRole('form', { name: t('invite.toldWhom', { name: `${name}-${id}` }) });
  await telling('Bea')
    .getByRole('button', { name: t('invite.toldByPhone') })
    .click();
  await expect(page.getByRole('status')).toHaveText(t('invite.saved.told'));
  await telling('Cy')
    .getByRole('button', { name: t('invite.toldByLetter') })
    .click();
  await expect(telling('Cy')).toHaveCount(0);
  await page.getByRole('button', { name: t('invite.arranged'), exact: true }).click();
  await expect(page.getByText(t('invite.needMet'), { exact: true })).toBeVisible();
}

/** An invitation is taken back: who holds a seat is thereby left out, with a reason. */
async function takesBack(page: Page, t: Words, id: Language, looked: Look): Promise<void> {
  await page
    .getByRole('link', { name: `Bea-${id}` })
    .first()
    .click();
  await page.getByText(t('invite.withdrawOpen')).click();
  await page.getByLabel(t('invite.reason'), { exact: true }).selectOption('asked-not-to');
  await page.getByRole('button', { name: t('invite.withdrawNow') }).click();
  await expect(page.getByRole('status')).toHaveText(t('invite.personSaved.withdrawn'));
  await looked(page);
  expect(invitations(id)).toMatchObject([
    { person_id: `Ann-${id}`, channel: 'email', back: 0 },
    { person_id: `Bea-${id}`, channel: 'phone', told: 1, back: 1 },
    { person_id: `Cy-${id}`, channel: 'paper', told: 1, back: 0 },
    { person_id: `Pat-${id}`, channel: 'email', back: 0 },
  ]);
}

async function story(page: Page, language: Language, looked: Look): Promise<void> {
  const t = wordsIn(language);
  await enter(page.context(), administrator.name, language);
  await invites(page, t, language, looked);
  await tells(page, t, language, looked);
  await takesBack(page, t, language, looked);
}

test('a coordinator invites, tells, leaves out and takes back', async ({ page }) => {
  await story(page, 'en', async (at) => {
    await expectAccessible(at, { dark: false });
    await expectNoSidewaysScroll(at);
  });
  await enter(page.context(), 'Cleo Chair', 'en');
  await open(page, '/meetings/m-en/invitations');
  await expect(page.getByText('Ann-en')).toBeVisible();
  await expect(page.getByText('Quin-en')).toBeVisible();
  await expect(page.getByText('a conflict of interest')).toHaveCount(0);
  await expect(page.getByText('captions')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});

test.describe('on a phone, without script', { tag: '@phone' }, () => {
  test.use({ javaScriptEnabled: false });
  test('the same in French', async ({ page }) => story(page, 'fr', async () => undefined));
});
