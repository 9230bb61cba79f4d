import type { Browser, Page } from '@playwright/test';
import type { Db } from '@/db/client';
import { addDays } from '@/domain/calendar';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { council, elsewhere, handOf, logRecords, newTable, seated, tabTo } from './logbook';
import { addStaff, bringIn, cookiesOf, personIdOf, preparedHouse } from './records';
import { freshFolder, type House, openHouse } from './server';

test.use({ story: 'log' });

const colleague = 'Grace Obi';
const today = new Date().toISOString().slice(0, 10);
let db: Db;
let house: House;

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, logRecords(addDays(today, -1)));
  addStaff(db, colleague, 'coordinator');
  house = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});
/** Each story begins with no draft, and no meeting but the first. */
test.beforeEach(() => {
  db.sql.exec("update log_drafts set state = 'dropped', closed_at = 1 where state = 'open'");
});

async function enter(page: Page, name = administrator.name, language: 'en' | 'fr' = 'en'): Promise<void> {
  await page.context().addCookies(cookiesOf(db, house.url, personIdOf(db, name), language));
}

/** Days of their own, so that no story meets another's meeting. */
let daysBack = 0;
const freshDay = (): string => {
  daysBack += 1;
  return addDays(today, -1 - daysBack);
};

/** Begins the record of a group's meeting on a day nobody wrote of. */
async function begin(page: Page, group = council, on = freshDay()): Promise<string> {
  await page.goto(`${house.url}/meetings/log`);
  const form = page.getByRole('form', { name: new RegExp(group) });
  await form.locator('input[type="date"]').fill(on);
  await form.getByRole('button').first().click();
  await expect(page.getByRole('heading', { level: 1, name: group })).toBeVisible();
  return page.url();
}

const came = (page: Page, name: string) => page.getByRole('group', { name: `Attendance of ${name}` });
const record = (page: Page) => page.getByRole('button', { name: 'Record the meeting' });
const saved = (page: Page) => page.getByText('The meeting is recorded.');

test('twelve people, same as last time: at most 8 activations and 60 seconds @everywhere', async ({ page }) => {
  await enter(page);
  const on = freshDay();
  db.sql
    .prepare(
      "insert into meetings (id, group_id, on_day, state) select ?, id, ?, 'scheduled' from groups where name = ?",
    )
    .run(`planned-${on}`, on, council);
  await page.goto(`${house.url}/today`);
  const hand = handOf();
  const began = Date.now();
  await hand.press(page.getByRole('link', { name: 'Log a meeting' }));
  await hand.press(page.getByRole('button', { name: new RegExp(`^Log it.*${council}`) }));
  await hand.press(page.getByRole('button', { name: /Same as last time/ }));
  await expect(came(page, 'Ada Brook').getByLabel('Video')).toBeChecked();
  await hand.press(record(page));
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('All of the')).toHaveCount(0);
  expect(await page.getByRole('row', { name: /Ada Brook.*by video/ }).count()).toBe(1);
  console.log('same as last time:', hand.count, `${Date.now() - began} ms`);
  expect(hand.count.activations).toBeLessThanOrEqual(8);
  expect(hand.count.characters).toBe(0);
  expect(Date.now() - began).toBeLessThan(60_000);
});

test('from nothing, with a motion and a suggestion: at most 20 activations and 40 characters', async ({ page }) => {
  await enter(page);
  await page.goto(`${house.url}/today`);
  const hand = handOf();
  const began = Date.now();
  await hand.press(page.getByRole('link', { name: 'Log a meeting' }));
  await hand.press(page.getByRole('button', { name: new RegExp(`^Log it.*${newTable}`) }));
  await hand.press(page.getByRole('button', { name: 'Everyone came' }));
  await expect(came(page, 'Lou Mack').getByLabel('In person')).toBeChecked();
  await hand.press(came(page, 'Ben Cole').getByText('Regrets'));
  await hand.write(page.getByLabel('Motion 1', { exact: true }), 'Hire a navigator');
  await hand.press(page.getByText('Carried', { exact: true }));
  await hand.choose(page.getByLabel('Who said it'), 'Ada Brook');
  await hand.write(page.getByLabel('In their words'), 'Meet at six');
  await hand.press(record(page));
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('One suggestion waits')).toBeVisible();
  await expect(page.getByRole('heading', { name: /Hire a navigator/ })).toBeVisible();
  console.log('from nothing:', hand.count, `${Date.now() - began} ms`);
  expect(hand.count.activations).toBeLessThanOrEqual(20);
  expect(hand.count.characters).toBeLessThanOrEqual(40);
});

test('by keyboard alone', async ({ page }) => {
  await enter(page);
  await begin(page);
  await tabTo(page, page.getByRole('button', { name: 'Everyone came' }));
  await page.keyboard.press('Enter');
  await expect(came(page, 'Ada Brook').getByLabel('In person')).toBeChecked();
  await tabTo(page, came(page, 'Ada Brook').getByLabel('In person'));
  await page.keyboard.press('ArrowRight');
  await expect(came(page, 'Ada Brook').getByLabel('Video')).toBeChecked();
  await tabTo(page, record(page));
  await page.keyboard.press('Enter');
  await expect(saved(page)).toBeVisible();
  await expect(page.getByRole('row', { name: /Ada Brook.*by video/ })).toBeVisible();
});

for (const [language, words] of [
  [
    'en',
    {
      everyone: 'Everyone came',
      record: 'Record the meeting',
      saved: 'The meeting is recorded.',
      others: 'Add another person',
      named: 'By name',
      all: 'All who came voted for',
      motion: 'Motion 1',
    },
  ],
  [
    'fr',
    {
      everyone: 'Tout le monde est venu',
      record: 'Consigner la réunion',
      saved: 'La réunion est consignée.',
      others: 'Ajouter une personne',
      named: 'Par noms',
      all: 'Les personnes présentes ont toutes voté pour',
      motion: 'Motion 1',
    },
  ],
] as const) {
  test(`without script on a phone, votes by name, in ${language}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await enter(page, administrator.name, language);
    await begin(page);
    await page.getByRole('button', { name: words.everyone }).click();
    await expect(page).toHaveURL(/#who$/);
    await page
      .getByRole('combobox', { name: /^(Name|Nom)$/ })
      .first()
      .fill(elsewhere);
    await page.locator('select[name^="others."][name$=".origin"]').first().selectOption('asked');
    await page.getByRole('button', { name: words.others }).click();
    await expect(page.getByRole('combobox', { name: /^(Name|Nom)$/ })).toHaveCount(2);
    await page.getByLabel(words.motion, { exact: true }).fill('Hire a navigator');
    await page.getByText(words.named, { exact: true }).first().click();
    await page.getByRole('button', { name: words.all }).first().click();
    await expect(page.locator('[name*=".ballots."][value="for"]:checked')).toHaveCount(seated.length);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: words.record }).click();
    await expect(page.getByText(words.saved)).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(elsewhere) })).toBeVisible();
    await context.close();
  });
}

test('what is written survives a closed tab', async ({ page, context }) => {
  await enter(page);
  const draft = await begin(page);
  await page.getByLabel('In their words').fill('Put a bench at the door');
  await expect(page.getByRole('status').getByText(/Kept at/)).toBeVisible();
  await page.close();
  const another = await context.newPage();
  await another.goto(`${house.url}/meetings/log`);
  await another.getByRole('link', { name: 'Go on' }).first().click();
  await expect(another).toHaveURL(draft);
  await expect(another.getByLabel('In their words').first()).toHaveValue('Put a bench at the door');
});

async function two(browser: Browser): Promise<[Page, Page]> {
  const pages = [];
  for (const name of [administrator.name, colleague]) {
    const page = await (await browser.newContext()).newPage();
    await enter(page, name);
    pages.push(page);
  }
  return pages as [Page, Page];
}

test('two coordinators write at once: different places are both kept, one place is shown to choose from', async ({
  browser,
}) => {
  const [rosa, grace] = await two(browser);
  const draft = await begin(rosa);
  await grace.goto(draft);
  await came(rosa, 'Ada Brook').getByText('In person').click();
  await expect(rosa.getByRole('status').getByText(/Kept at/)).toBeVisible();
  await came(grace, 'Ben Cole').getByText('Phone').click();
  await expect(grace.getByRole('status').getByText(/Kept at/)).toBeVisible();
  await expect(came(grace, 'Ada Brook').getByLabel('In person')).toBeChecked();
  await came(rosa, 'Ben Cole').getByText('Video').click();
  await expect(rosa.getByText(`${colleague} wrote something else in the same place.`)).toBeVisible();
  await rosa.getByRole('button', { name: 'See both' }).click();
  await expect(rosa.getByText(`${colleague}: Phone`)).toBeVisible();
  await expectAccessible(rosa);
  await rosa.getByLabel('You: Video').check();
  await rosa.getByRole('button', { name: 'Keep for later' }).click();
  await expect(came(rosa, 'Ben Cole').getByLabel('Video')).toBeChecked();
  await expect(came(rosa, 'Ada Brook').getByLabel('In person')).toBeChecked();
  await grace.reload();
  await expect(came(grace, 'Ben Cole').getByLabel('Video')).toBeChecked();
  await rosa.getByText('Drop this draft').click();
  await rosa.getByRole('button', { name: 'Drop it' }).click();
  await expect(rosa.getByText('The draft was dropped.')).toBeVisible();
  await grace.getByRole('button', { name: 'Keep for later' }).click();
  await expect(grace.getByText('Someone else dropped that draft.')).toBeVisible();
  await rosa.context().close();
  await grace.context().close();
});

test('pressed twice, it is recorded once; recorded meanwhile by another, the page leads there', async ({ browser }) => {
  const [rosa, grace] = await two(browser);
  const draft = await begin(rosa);
  await grace.goto(draft);
  await rosa.getByRole('button', { name: 'Everyone came' }).click();
  await expect(came(rosa, 'Ada Brook').getByLabel('In person')).toBeChecked();
  const meetings = () => db.sql.prepare("select count(*) from meetings where state = 'held'").pluck().get() as number;
  const before = meetings();
  await record(rosa).dblclick();
  await expect(rosa).toHaveURL(/\/meetings\/[^/?]+\?recorded/);
  expect(meetings()).toBe(before + 1);
  await came(grace, 'Ben Cole').getByText('Phone').click();
  await record(grace).click();
  await expect(grace.getByText('What you wrote besides is here, as a correction')).toBeVisible();
  await expect(came(grace, 'Ben Cole').getByLabel('Phone')).toBeChecked();
  await expect(came(grace, 'Ada Brook').getByLabel('In person')).toBeChecked();
  await expect(grace.getByLabel('Why Ada Brook was there')).toHaveValue('invited');
  expect(meetings()).toBe(before + 1);
  await rosa.context().close();
  await grace.context().close();
});

test('a name like one on record is asked about; mistakes lead to their places; a long text is refused and kept', async ({
  page,
}) => {
  await enter(page);
  await begin(page);
  await page.getByLabel('Name', { exact: true }).first().fill('Joann Hart');
  await page.getByLabel('In their words').fill('x'.repeat(50_000));
  await came(page, 'Ada Brook').getByText('No word').click();
  await record(page).click();
  await expect(page.locator('form [role=alert]')).toContainText('The draft is kept');
  await expect(page.getByLabel('In their words').first()).toHaveValue(/x{50000}/);
  await expectAccessible(page);
  await page.getByLabel('In their words').first().fill('A bench');
  await page.getByLabel('Who said it').first().selectOption({ label: 'Ada Brook' });
  await record(page).click();
  await page.getByRole('link', { name: /Say how they came/ }).click();
  await expect(page.getByLabel('Why Ada Brook was there')).toBeFocused();
  await page.getByLabel('Why Ada Brook was there').selectOption('not-invited');
  await page.getByLabel(`This is ${elsewhere}`).check();
  await page.getByLabel('There because').first().selectOption('walked-in');
  await record(page).click();
  await expect(saved(page)).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(elsewhere) })).toBeVisible();
});

test('signed out in the middle, and no script: what was written is back after signing in', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await enter(page);
  const draft = await begin(page);
  await came(page, 'Ada Brook').getByText('Phone').click();
  await page.getByLabel('In their words').fill('A bench at the door');
  db.sql.prepare('update sessions set last_seen_at = 1 where person_id = ?').run(personIdOf(db, administrator.name));
  await page.getByRole('button', { name: 'Keep for later' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await enter(page);
  await page.goto(draft);
  await expect(page.getByText('You were signed out while you were writing')).toBeVisible();
  await expect(came(page, 'Ada Brook').getByLabel('Phone')).toBeChecked();
  await expect(page.getByLabel('In their words').first()).toHaveValue('A bench at the door');
  await page.getByRole('button', { name: 'Keep for later' }).click();
  await page.goto(draft);
  await expect(page.getByLabel('In their words').first()).toHaveValue('A bench at the door');
  await expect(came(page, 'Ada Brook').getByLabel('Phone')).toBeChecked();
  await context.close();
});

test('a correction keeps what the record said before', async ({ page }) => {
  await enter(page);
  await begin(page);
  await page.getByRole('button', { name: 'Everyone came' }).click();
  await expect(came(page, 'Ada Brook').getByLabel('In person')).toBeChecked();
  await record(page).click();
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Correct this record' }).click();
  await came(page, 'Ada Brook').getByText('Regrets').click();
  await page.getByLabel('Why is it corrected?').fill('She called the next day');
  await page.getByRole('button', { name: 'Record the correction' }).click();
  await expect(page.getByText('The correction is recorded.')).toBeVisible();
  await page.getByRole('link', { name: 'What it said before' }).click();
  await expect(page.getByText('Why: She called the next day')).toBeVisible();
  await expect(page.getByRole('row', { name: /Ada Brook: attendance.*In person.*Regrets/ })).toBeVisible();
  await expectAccessible(page);
});

test('a meeting on record for that day is shown, and another can be logged', async ({ page }) => {
  await enter(page);
  const on = freshDay();
  await begin(page, council, on);
  await page.getByRole('button', { name: 'Everyone came' }).click();
  await expect(came(page, 'Ada Brook').getByLabel('In person')).toBeChecked();
  await record(page).click();
  await expect(saved(page)).toBeVisible();
  await page.goto(`${house.url}/meetings/log`);
  const form = page.getByRole('form', { name: new RegExp(council) });
  await form.locator('input[type="date"]').fill(on);
  await form.getByRole('button').first().click();
  await expect(page.getByText('A meeting of that day is on record already.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Look at that meeting' })).toBeVisible();
  await page.getByRole('button', { name: 'Log another on that day' }).click();
  await expect(page.getByRole('heading', { level: 1, name: council })).toBeVisible();
});

test('a draft is kept from our own pages alone, and by who may log', async ({ page }) => {
  await enter(page);
  const draft = await begin(page);
  const post = (headers: Record<string, string>) =>
    page.request.post(`${draft}/keep`, {
      headers,
      form: { draftId: draft.split('/').at(-1) ?? '', version: '0', title: 'X' },
    });
  expect((await post({ origin: 'https://evil.example' })).status()).toBe(403);
  expect((await post({ origin: house.url })).status()).toBe(200);
  await page.context().clearCookies();
  expect((await post({ origin: house.url })).status()).toBe(401);
});
