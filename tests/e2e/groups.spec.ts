import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { Db } from '@/db/client';
import { addDays } from '@/domain/calendar';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { addStaff, bringIn, cookiesOf, personIdOf, preparedHouse } from './records';
import { freshFolder, type House, openHouse } from './server';
import { yearOfRecords } from './year';

test.use({ story: 'groups' });

const today = new Date().toISOString().slice(0, 10);
let db: Db;
let house: House;

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, yearOfRecords(today));
  addStaff(db, 'Lea Grant', 'leader');
  addStaff(db, 'Cho Lin', 'chair', groupIdOf('Mental Health Table'));
  house = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});

const groupIdOf = (name: string): string =>
  db.sql.prepare('select id from groups where name = ?').pluck().get(name) as string;

const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };
const noScript: BrowserContextOptions = { javaScriptEnabled: false };

/** A page of someone signed in, in a browser of these options. */
async function enter(browser: Browser, name: string, options: BrowserContextOptions, language = 'en'): Promise<Page> {
  const context = await browser.newContext(options);
  await context.addCookies(cookiesOf(db, house.url, personIdOf(db, name), language));
  return context.newPage();
}

/** The row of a table that names this. */
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

/** Adds a seat on the page for it, with someone in it. */
async function addSeat(page: Page, seat: { for?: string; votes?: string; who?: string; role?: string }): Promise<void> {
  if (seat.for) await page.getByLabel('For', { exact: true }).selectOption(seat.for);
  if (seat.votes) await page.getByLabel('Votes', { exact: true }).fill(seat.votes);
  if (seat.who) await page.getByLabel('Who sits there').selectOption({ label: seat.who });
  if (seat.role) await page.getByLabel('As', { exact: true }).selectOption(seat.role);
  await page.getByLabel('From', { exact: true }).fill(addDays(today, -30));
  await page.getByRole('button', { name: 'Add', exact: true }).click();
}

/** A coordinator makes a table, seats people, names the chair, ends a term, and asks what one seat more would do. */
async function makeATable(page: Page, name: string, script: boolean): Promise<void> {
  await makeAGroup(page, name);
  await fillAndVacate(page, name, script);
  await askWhatIf(page);
}

async function makeAGroup(page: Page, name: string): Promise<void> {
  await page.goto(`${house.url}/groups`);
  await page.getByRole('link', { name: 'Add a group' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('It decides: motions are put and carried').check();
  await page.getByRole('button', { name: 'Add the group' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.getByRole('link', { name: 'Add seats' }).click();
  await addSeat(page, { who: 'Joan Hart – advisor', role: 'chair' });
  await expect(page.getByRole('status')).toContainText('A seat was added: advisor · 1 vote, Joan Hart.');
  await addSeat(page, { for: 'hospital', votes: '3', who: 'Alan Reed – partner' });
  await expect(page.getByRole('status')).toContainText('A seat was added: hospital · 3 votes, Alan Reed.');
  await addSeat(page, {});
  await expect(page.getByRole('status')).toContainText('A seat was added: advisor · 1 vote.');
  await page.getByRole('link', { name: 'back to the group' }).click();
  await expect(page.getByText('Led by Joan Hart (advisor).')).toBeVisible();
  await expect(page.getByText('Advisors sit in 1 of 2 voting seats (50%), with 1 of 4 votes (25%).')).toBeVisible();
}

/** `script`: the browser runs it, which axe needs to look. */
async function fillAndVacate(page: Page, name: string, script: boolean): Promise<void> {
  // A partner in an advisor's seat: refused until it is said that she is one from now on.
  await rowOf(page, 'vacant').getByRole('link', { name: 'Fill this seat' }).click();
  await page.getByLabel('Who sits there').selectOption({ label: 'Beth Moss – partner' });
  await page.getByRole('button', { name: 'Fill the seat' }).click();
  await expect(page.getByText('this person is not one in the records')).toBeVisible();
  if (script) await expectAccessible(page);
  await page.getByLabel('Who sits there').selectOption({ label: 'Nora Bell – advisor' });
  await page.getByLabel('From', { exact: true }).first().fill(addDays(today, -20));
  await page.getByLabel('Last day of the term').first().fill(addDays(today, 20));
  await page.getByRole('button', { name: 'Fill the seat' }).click();
  await expect(rowOf(page, 'Nora Bell').getByText('ends soon')).toBeVisible();

  // Her term ends; the seat is vacant, and its history says who sat there.
  await rowOf(page, 'Nora Bell').getByRole('link', { name: 'Seat and term' }).click();
  await page.getByText('End the term').first().click();
  await page.getByRole('form', { name: 'End the term' }).getByLabel('Last day').fill(addDays(today, -1));
  await page.getByRole('button', { name: 'End the term' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vacant seat' })).toBeVisible();
  await expect(page.getByRole('table').getByText('Nora Bell')).toBeVisible();
  await page.getByRole('link', { name, exact: true }).click();
}

async function askWhatIf(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'What if there were one seat more?' }).click();
  await page.getByLabel('Votes per seat').fill('3');
  await page.getByRole('button', { name: 'Show me' }).click();
  await expect(page.getByText('Advisors would hold 2 of 3 voting seats (67%) and 4 of 7 votes (57%).')).toBeVisible();
  await expect(page.getByText('They could carry a motion by themselves.')).toBeVisible();
  await expect(rowOf(page, 'all as one (Banzhaf)')).toContainText('100%');
}

for (const [where, options] of [
  ['at a desk', {}],
  ['on a phone', phone],
  ['with no script', noScript],
  ['on a phone with no script', { ...phone, ...noScript }],
] as const) {
  test(`a table is made and seated by hand, ${where}`, async ({ browser }) => {
    const page = await enter(browser, administrator.name, options);
    await makeATable(page, `Table made ${where}`, !('javaScriptEnabled' in options));
    await page.context().close();
  });
}

test('a seat changed from a day keeps what earlier meetings were held with', async ({ browser }) => {
  const page = await enter(browser, administrator.name, {});
  const meetingId = db.sql.prepare('select id from meetings order by on_day limit 1').pluck().get() as string;
  const invitedThen = async () => {
    await page.goto(`${house.url}/meetings/${meetingId}`);
    return page.getByRole('main').textContent();
  };
  const before = await invitedThen();
  await page.goto(`${house.url}/groups/${groupIdOf('Mental Health Table')}`);
  await rowOf(page, 'Joan Hart').getByRole('link', { name: 'Seat and term' }).click();
  await page.getByText('Change it from a day on').click();
  const form = page.getByRole('form', { name: 'Change it from a day on' });
  await form.getByLabel('Votes').fill('2');
  await form.getByRole('button', { name: 'Change the seat' }).click();
  await expect(page.getByText('advisor · 2 votes')).toBeVisible();
  expect(await invitedThen()).toBe(before);
});

test('two coordinators change one group: the second overwrites nothing and keeps what they typed', async ({
  browser,
}) => {
  const [one, other] = [
    await enter(browser, administrator.name, {}),
    await enter(browser, administrator.name, noScript),
  ];
  const address = `${house.url}/groups/${groupIdOf('Mental Health Table')}/edit`;
  await one.goto(address);
  await other.goto(address);
  await one.getByLabel('Quorum, in votes').fill('4');
  await one.getByRole('button', { name: 'Save what it is' }).click();
  await expect(one.getByText('quorum: 4 votes')).toBeVisible();
  await other.getByLabel('Quorum, in votes').fill('5');
  await other.getByRole('button', { name: 'Save what it is' }).click();
  await expect(other.getByText('Someone else saved this since you opened it')).toBeVisible();
  await expect(other.getByLabel('Quorum, in votes')).toHaveValue('5');
});

test('a term of reference is kept as it was pasted, and the earlier one stays to be read', async ({ browser }) => {
  const page = await enter(browser, administrator.name, {});
  await page.goto(`${house.url}/groups/${groupIdOf('Mental Health Table')}/terms`);
  await page.getByLabel('The text').fill('x'.repeat(50_000));
  await page.getByRole('button', { name: 'Set these terms' }).click();
  await expect(page.getByText('This is too long: 30,000 characters at most.')).toBeVisible();
  await page.getByLabel('In force from').fill(addDays(today, -90));
  await page.getByLabel('The text').fill('<b>Purpose</b>\nTo advise.');
  await page.getByRole('button', { name: 'Set these terms' }).click();
  await expect(page.getByText('<b>Purpose</b>')).toBeVisible();
  await page.getByText('Set new ones').click();
  await page.getByLabel('Where it can be read').fill('https://example.ca/terms');
  await page.getByRole('button', { name: 'Set these terms' }).click();
  await expect(page.getByRole('link', { name: 'https://example.ca/terms' })).toBeVisible();
  await page
    .getByText(/^From .* /)
    .last()
    .click();
  await expect(page.getByText('<b>Purpose</b>')).toBeVisible();
  await expectAccessible(page);
});

test('the same in French, on a phone: nothing is left in English and nothing scrolls sideways', async ({ browser }) => {
  const page = await enter(browser, administrator.name, phone, 'fr');
  const id = groupIdOf('Mental Health Table');
  const seatId = db.sql.prepare('select id from seats where group_id = ? and to_day is null').pluck().get(id);
  const words: Record<string, string> = {
    '/groups/new': 'Ajouter le groupe',
    [`/groups/${id}`]: 'Cadre de référence',
    [`/groups/${id}/edit`]: 'Enregistrer le groupe',
    [`/groups/${id}/seats/new`]: 'Combien de places pareilles',
    [`/groups/${id}/seats/${seatId}`]: 'La place elle-même',
    [`/groups/${id}/terms`]: 'Cadre de référence de Mental Health Table',
    [`/groups/${id}/what-if`]: 'Comment c’est compté',
  };
  for (const [path, word] of Object.entries(words)) {
    await page.goto(house.url + path);
    await expect(page.getByText(word).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    await expectAccessible(page);
  }
});

test('a chair sees their own table and changes nothing; a leader who does not sit there sees none', async ({
  browser,
}) => {
  const id = groupIdOf('Mental Health Table');
  const chair = await enter(browser, 'Cho Lin', {});
  await chair.goto(`${house.url}/groups/${id}`);
  await expect(chair.getByRole('heading', { level: 1, name: 'Mental Health Table' })).toBeVisible();
  for (const name of ['Add seats', 'Seat and term', 'Change what it is', 'Set the terms of reference']) {
    await expect(chair.getByRole('link', { name })).toHaveCount(0);
  }
  await expect(chair.getByRole('link', { name: 'What if there were one seat more?' })).toBeVisible();
  const leader = await enter(browser, 'Lea Grant', {});
  for (const [page, path] of [
    [chair, '/edit'],
    [chair, '/seats/new'],
    [leader, ''],
    [leader, '/terms'],
    [leader, '/what-if'],
  ] as const) {
    expect((await page.request.get(`${house.url}/groups/${id}${path}`)).status(), path).toBe(404);
  }
});
