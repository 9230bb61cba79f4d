import type { Page } from '@playwright/test';
import type { Db } from '@/db/client';
import { addDays } from '@/domain/calendar';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { addStaff, bringIn, cookiesOf, personIdOf, preparedHouse } from './records';
import { freshFolder, type House, openHouse } from './server';
import { yearOfRecords } from './year';

test.use({ story: 'people' });

let db: Db;
let house: House;
const today = new Date().toISOString().slice(0, 10);

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, yearOfRecords(today));
  addStaff(db, 'Lea Grant', 'leader');
  house = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});

async function enter(page: Page, name: string, language: 'en' | 'fr' = 'en'): Promise<void> {
  await page.context().addCookies(cookiesOf(db, house.url, personIdOf(db, name), language));
}

const open = (page: Page, path: string) => page.goto(house.url + path);
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const part = (page: Page, name: string | RegExp) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: typeof name === 'string' }) });
const title = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

type Names = { name: string; other: string; phone: string };

/** Adds someone, and the same person again with another spelling, who is asked about first. */
async function addTwice(page: Page, { name, other, phone }: Names): Promise<void> {
  await open(page, '/advisors');
  await page.getByRole('link', { name: 'Add an advisor' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Phone').fill(phone);
  await page.getByLabel('caregiver').check();
  await expect(page.getByLabel('With the team since')).toHaveValue(/^20\d\d-/);
  await page.getByLabel('With the team since').fill(addDays(today, -400));
  await page.getByLabel('Prefers to be reached by').selectOption('paper');
  await press(page, 'Add this advisor');
  await expect(page.getByText('You chose this, but what it needs is not written above.')).toBeVisible();
  await expect(page.getByLabel('caregiver')).toBeChecked();
  await page.getByLabel('Prefers to be reached by').selectOption('phone');
  await press(page, 'Add this advisor');
  await title(page, name);
  await open(page, '/advisors/new');
  await page.getByLabel('Name', { exact: true }).fill(other);
  await page.getByLabel('Email').fill(`${other.replace(/\W/g, '').toLowerCase()}@example.org`);
  await press(page, 'Add this advisor');
  await expect(page.getByRole('link', { name })).toBeVisible();
  await expect(page.getByText(/Someone in the records may be this person/)).toBeVisible();
}

/** Changes what is known of someone; an address that is somebody's leads to the two records side by side. */
async function change(page: Page): Promise<void> {
  await part(page, /^How to reach/)
    .getByRole('link', { name: /^Change/ })
    .click();
  const details = part(page, 'Name and how to reach them');
  await details.getByLabel('Email').fill('joan.hart@example.org');
  await details.getByRole('button', { name: 'Save name and reach' }).click();
  await expect(page.getByText('Another record has this address already.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Compare with Joan Hart/ })).toBeVisible();
  await details.getByLabel('Email').fill('');
  await details.getByLabel('Mailing address').fill('1 Main Street\nMoose Creek');
  await details.getByRole('button', { name: 'Save name and reach' }).click();
  await expect(part(page, /^How to reach/)).toContainText('Moose Creek');
}

async function onboard(page: Page, name: string): Promise<void> {
  await part(page, 'Onboarding')
    .getByRole('link', { name: /Record a step/ })
    .click();
  const form = part(page, 'Onboarding');
  await form.getByLabel('Step', { exact: true }).selectOption('accountability-agreement');
  await form.getByLabel('Done on').fill(addDays(today, -340));
  await form.getByLabel('To be done again on').fill(addDays(today, -400));
  await form.getByRole('button', { name: 'Record this step' }).click();
  await expect(page.getByText('The last day cannot come before the first.')).toBeVisible();
  await form.getByLabel('To be done again on').fill(addDays(today, 25));
  await form.getByRole('button', { name: 'Record this step' }).click();
  await title(page, name);
  await expect(part(page, 'Onboarding')).toContainText('due soon');
  await part(page, /needs$/)
    .getByRole('link', { name: /^Change/ })
    .click();
  const needs = part(page, 'What they need to take part');
  await needs.getByLabel('captions').check();
  await needs.getByRole('button', { name: 'Save what they need' }).click();
  await expect(part(page, /needs$/)).toContainText('captions');
  await open(page, '/advisors?due=onboarding&prefers=phone');
  await page.getByRole('link', { name, exact: true }).click();
}

/** Away for a while, then gone, then back: the record says all three. */
async function leaveAndReturn(page: Page, name: string, axe: boolean): Promise<void> {
  const away = () => part(page, 'Away');
  await away()
    .getByRole('link', { name: /Record a leave/ })
    .click();
  await page.getByLabel('First day away').fill(addDays(today, -60));
  await page.getByLabel('Last day away').fill(addDays(today, -40));
  await press(page, 'Record this leave');
  await expect(away()).toContainText('On leave from');
  await away()
    .getByRole('link', { name: /Record a leave/ })
    .click();
  if (axe) await expectAccessible(page);
  await page.getByLabel('Last day with the team').fill(addDays(today, 1));
  await press(page, 'Record that they left');
  await expect(page.getByText('This day is still ahead.')).toBeVisible();
  await page.getByLabel('Last day with the team').fill(addDays(today, -20));
  await press(page, 'Record that they left');
  await expect(away()).toContainText('Left on');
  await open(page, '/advisors?here=alumni');
  await page.getByRole('link', { name, exact: true }).click();
  await away()
    .getByRole('link', { name: /They come back/ })
    .click();
  await page.getByLabel('First day back').fill(today);
  await press(page, 'Record that they are back');
  await expect(away()).toContainText('Left and came back');
  await expect(away()).toContainText('On leave from');
}

/** The two records are one, and two again. */
async function joinAndTakeApart(page: Page, { name, other, phone }: Names, axe: boolean): Promise<void> {
  await open(page, '/advisors/alike');
  await page.getByRole('link', { name: new RegExp(`^Look closer (${name}, ${other}|${other}, ${name})`) }).click();
  await title(page, 'Join two records of one person');
  const keep = page.getByRole('columnheader', { name: `${name} (to keep)` });
  if ((await keep.count()) === 0) await page.getByRole('link', { name: `Keep ${name} instead` }).click();
  await page.getByRole('radio', { name: `Name: ${other}` }).check();
  if (axe) await expectAccessible(page);
  await press(page, 'Join these two records');
  await title(page, other);
  await expect(part(page, /^How to reach/)).toContainText(phone);
  await expect(part(page, 'How they came')).toContainText(name);
  await open(page, `/advisors?q=${encodeURIComponent(other)}`);
  await expect(page.getByText('One advisor matches what you are looking for.')).toBeVisible();
  await page.getByRole('link', { name: other, exact: true }).click();
  await part(page, 'How they came')
    .getByRole('link', { name: /^Change/ })
    .click();
  await press(page, 'Take apart');
  await expect(page.getByRole('heading', { name: 'Join two records of one person' })).toBeVisible();
  await open(page, `/advisors?q=${encodeURIComponent(name.split(' ')[1] ?? '')}`);
  await expect(page.getByText('2 advisors match what you are looking for.')).toBeVisible();
}

const stories = [
  { script: true, name: 'Philippa Marsh', other: 'Phillipa Marsh', phone: '705-555-0150' },
  { script: false, name: 'Gerald Quon', other: 'Gerard Quon', phone: '705-555-0160' },
];
for (const { script, ...names } of stories) {
  test.describe(script ? 'with script' : 'without script @phone', () => {
    test.use({ javaScriptEnabled: script });
    test('someone is added, found to be there twice, changed, away, back, and made one', async ({ page }) => {
      await enter(page, administrator.name);
      await addTwice(page, names);
      if (script) await expectAccessible(page);
      await page.getByLabel('It is somebody else: add this person anyway').check();
      await press(page, 'Add this advisor');
      await title(page, names.other);
      await open(page, `/advisors?q=${encodeURIComponent(names.name)}`);
      await page.getByRole('link', { name: names.name, exact: true }).click();
      await change(page);
      await onboard(page, names.name);
      if (script) await expectAccessible(page);
      await leaveAndReturn(page, names.name, script);
      await joinAndTakeApart(page, names, script);
    });
  });
}

test('a partner is added with a new organization, becomes an advisor too, and leaves as a partner @everywhere', async ({
  page,
}) => {
  await enter(page, administrator.name);
  await open(page, '/partners');
  await page.getByRole('link', { name: 'Add a partner' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Odile Ferron');
  await page.getByLabel('Organization').fill('Moose Creek Library');
  await page.getByLabel('Sector').selectOption('municipal');
  await press(page, 'Add this partner');
  await title(page, 'Odile Ferron');
  await expect(page.getByText('Moose Creek Library · municipal')).toBeVisible();
  await page.getByRole('link', { name: 'Change this record' }).click();
  await expectAccessible(page);
  await press(page, 'Make them an advisor too');
  await title(page, 'Odile Ferron');
  await expect(page.getByRole('heading', { name: 'Onboarding' })).toBeVisible();
  await open(page, '/partners?q=moose');
  await page.getByRole('link', { name: 'Odile Ferron' }).click();
  await expect(page.getByRole('link', { name: /Also an advisor/ })).toBeVisible();
  await page.getByRole('link', { name: 'Change this record' }).click();
  await expect(part(page, /leaves the team/)).toContainText('They hold no seat now.');
  await press(page, 'Record that they left');
  await title(page, 'Odile Ferron');
});

test('in French, what is refused is said beside what was typed; nothing is cut on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await enter(page, administrator.name, 'fr');
  await open(page, '/advisors/new');
  await page.getByLabel('Nom', { exact: true }).fill('x'.repeat(400));
  await page.getByLabel('Dans l’équipe depuis').fill(today);
  await page.getByLabel('Courriel').fill('pas une adresse');
  await press(page, 'Ajouter cette personne');
  await expect(page.getByText('Ce n’est pas une adresse courriel.')).toBeVisible();
  await expect(page.getByLabel('Courriel')).toHaveValue('pas une adresse');
  await expectAccessible(page);
  const joan = personIdOf(db, 'Joan Hart');
  const alan = personIdOf(db, 'Alan Reed');
  for (const path of [
    '/advisors',
    '/advisors/alike',
    `/advisors/join?one=${joan}&other=${alan}`,
    `/advisors/${joan}`,
    `/advisors/${joan}/edit`,
    `/advisors/${joan}/leaving`,
    '/partners',
    `/partners/${alan}`,
    `/partners/${alan}/edit`,
  ]) {
    await open(page, path);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, path).toBeLessThanOrEqual(0);
  }
});

test('a leader sees names and seats of their own groups, and no way to change or reach anyone', async ({ page }) => {
  const leader = personIdOf(db, 'Lea Grant');
  const seat = db.sql
    .prepare('select seat_id from memberships where person_id = ?')
    .pluck()
    .get(personIdOf(db, 'Ed Frost')) as string;
  db.sql.prepare('update memberships set person_id = ? where seat_id = ?').run(leader, seat);
  await enter(page, 'Lea Grant');
  await open(page, `/advisors/${personIdOf(db, 'Joan Hart')}`);
  await title(page, 'Joan Hart');
  await expect(page.getByRole('main')).not.toContainText('705-555-0111');
  await expect(page.getByRole('heading', { name: 'Onboarding' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Change/ })).toHaveCount(0);
  await open(page, '/advisors?prefers=phone&due=onboarding');
  await expect(page.getByRole('link', { name: 'Add an advisor' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Joan Hart' })).toBeVisible();
});
