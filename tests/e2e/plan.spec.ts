import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { createTranslator } from 'next-intl';
import type { Db } from '@/db/client';
import { timeOf } from '@/domain/calendar';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { addStaff, bringIn, cookiesOf, personIdOf, preparedHouse } from './records';
import { freshFolder, type House, openHouse } from './server';
import { yearOfRecords } from './year';

test.use({ story: 'plan' });

type Language = 'en' | 'fr';
const read = (locale: Language) =>
  JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as typeof import('@/messages/en.json');
const wordsIn = (locale: Language) => createTranslator({ locale, messages: read(locale) });
type Words = ReturnType<typeof wordsIn>;

const TABLE = 'Mental Health Table';
const PDF = { name: 'HSPN_report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };
const daysAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let db: Db;
let house: House;

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, yearOfRecords(new Date().toISOString().slice(0, 10)));
  addStaff(db, 'Lea Grant', 'leader');
  house = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});

async function enter(context: BrowserContext, name: string, language: Language = 'en'): Promise<void> {
  await context.clearCookies();
  await context.addCookies(cookiesOf(db, house.url, personIdOf(db, name), language));
}

const open = (page: Page, path: string) => page.goto(house.url + path);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const field = (page: Page, label: string) => page.getByRole('main').getByLabel(label, { exact: true });

type Row = { id: string; day: string; startsAt: number; place: string | null; state: string };
const meetingsOf = (seriesOf: string): Row[] =>
  db.sql
    .prepare(
      `select id, on_day as day, starts_at as startsAt, place, state from meetings
       where series_id = (select series_id from meetings where id = ?) order by on_day`,
    )
    .all(seriesOf) as Row[];

/** A series of three, one day skipped; gives the first meeting's id. */
async function series(page: Page, t: Words): Promise<string> {
  await open(page, '/meetings/plan');
  await field(page, t('plan.group')).selectOption(TABLE);
  await field(page, t('plan.on')).fill(daysAhead(20));
  await field(page, t('plan.starts')).fill('18:00');
  await field(page, t('plan.ends')).fill('20:00');
  await field(page, t('plan.again')).selectOption('weekly');
  await field(page, t('plan.until')).fill(daysAhead(44));
  await field(page, t('words.modes.hybrid')).check();
  await field(page, t('plan.place')).fill('Room 2');
  await field(page, t('words.offers.parking')).check();
  await press(page, t('plan.now'));
  await expect(page.getByRole('heading', { name: t('plan.lookAtDays') })).toBeVisible();
  await page.locator('input[name="skip"]').nth(1).check();
  await press(page, t('plan.seriesNow'));
  await expect(page.getByRole('status')).toHaveText(t('plan.saved.series'));
  return /meetings\/([^/]+)\/plan/.exec(page.url())?.[1] ?? '';
}

/** Two items, written as one form. */
async function agenda(page: Page, t: Words): Promise<void> {
  const line = (at: number) => page.locator('.agenda-line').nth(at);
  await line(0).getByLabel(t('plan.item')).fill('Welcome');
  await line(0).getByLabel(t('plan.minutes')).fill('10');
  await line(1).getByLabel(t('plan.item')).fill('What HSPN found');
  await line(1).getByLabel(t('plan.broughtBy')).selectOption('Nora Bell');
  await line(1).getByLabel(t('plan.input')).selectOption('consult');
  await press(page, t('plan.agendaNow'));
  await expect(page.getByRole('status')).toHaveText(t('plan.saved.agenda'));
  await expect(line(1)).toContainText(/6:10\sp\.m\.|18\sh\s10/);
}

/** A story is named by consent alone. */
async function story(page: Page, t: Words): Promise<void> {
  await page.getByText(t('plan.storyAdd')).click();
  await field(page, t('plan.storyWhose')).selectOption('Joan Hart');
  await press(page, t('plan.storyNow'));
  await expect(page.getByText(t('errors.story-without-consent'))).toBeVisible();
  await field(page, t('plan.consent')).check();
  await press(page, t('plan.storyNow'));
  await expect(page.getByRole('status')).toHaveText(t('plan.saved.stories'));
}

/** A file that is none, one that is, a link; then the day they went out. */
async function papers(page: Page, t: Words): Promise<void> {
  await page.getByText(t('plan.fileAdd'), { exact: true }).click();
  await field(page, t('plan.file')).setInputFiles({ ...PDF, buffer: Buffer.from('<script>alert(1)</script>') });
  await press(page, t('plan.fileNow'));
  await expect(page.getByRole('alert').filter({ hasText: t('errors.paper-unknown') })).toBeVisible();
  await field(page, t('plan.file')).setInputFiles(PDF);
  await press(page, t('plan.fileNow'));
  await expect(page.getByRole('link', { name: 'HSPN report', exact: true })).toBeVisible();
  await page.getByText(t('plan.linkAdd')).click();
  const form = page.getByRole('form', { name: t('plan.linkAdd') });
  await form.getByLabel(t('plan.paperTitle')).fill('The budget');
  await form.getByLabel(t('plan.link')).fill('javascript:alert(1)');
  await press(page, t('plan.linkNow'));
  await expect(form.getByLabel(t('plan.link'))).toHaveAccessibleDescription(/https:\/\//);
  await form.getByLabel(t('plan.link')).fill('https://example.ca/budget');
  await press(page, t('plan.linkNow'));
  await press(page, t('plan.sentNow', { count: 2 }));
  await expect(page.getByText(t('plan.papersLead', { count: 2, unsent: 0 }))).toBeVisible();
}

/** What nobody explained yet is offered, and is explained from then on. */
async function explain(page: Page, t: Words): Promise<void> {
  await page.getByText(t('plan.acronymAdd', { acronym: 'HSPN' })).click();
  await field(page, t('plan.meaningEn')).fill('Health System Performance Network');
  await press(page, t('plan.acronymNow'));
  await expect(page.getByRole('definition').filter({ hasText: 'Health System Performance Network' })).toBeVisible();
}

/** Another place from the second meeting on; then that one and the last are called off. */
async function changed(page: Page, t: Words, first: string): Promise<void> {
  const [, second] = meetingsOf(first);
  await open(page, `/meetings/${second?.id}/plan`);
  await page.getByText(t('plan.change'), { exact: true }).click();
  await field(page, t('plan.place')).fill('The library');
  await field(page, t('plan.reach.following', { count: 1 }))
    .first()
    .check();
  await press(page, t('plan.changeNow'));
  await expect(page.getByRole('status')).toHaveText(t('plan.saved.changed', { told: 0 }));
  expect(meetingsOf(first).map(({ place }) => place)).toEqual(['Room 2', 'The library', 'The library']);
  await page.getByText(t('plan.cancelOpen')).click();
  await page.locator('input[name="reach"][value="following"]').last().check();
  await press(page, t('plan.cancelNowQuiet'));
  await expect(page.getByText(t('meetings.leadCancelled'))).toBeVisible();
  expect(meetingsOf(first).map(({ state }) => state)).toEqual(['scheduled', 'cancelled', 'cancelled']);
}

/** The story of a meeting that is planned, told with and without script, in either language. */
async function whole(page: Page, language: Language, looked: (page: Page) => Promise<void>): Promise<void> {
  const t = wordsIn(language);
  await enter(page.context(), administrator.name, language);
  const first = await series(page, t);
  expect(meetingsOf(first).map(({ startsAt }) => timeOf(startsAt, 'America/Toronto'))).toEqual(Array(3).fill('18:00'));
  await agenda(page, t);
  await story(page, t);
  await papers(page, t);
  await explain(page, t);
  await looked(page);
  await open(page, `/meetings/${first}/agenda`);
  await expect(page.getByText(t('meetings.broughtBy', { name: 'Nora Bell' }))).toBeVisible();
  await changed(page, t, first);
  await open(page, '/meetings');
  await expect(
    page
      .getByRole('region', { name: t('plan.aheadTitle') })
      .getByRole('link', { name: TABLE })
      .first(),
  ).toBeVisible();
  db.sql.prepare('delete from acronyms').run();
}

test('a series is planned, filled, changed and called off @everywhere', async ({ page }) => {
  await whole(page, 'en', expectAccessible);
});

test('the same without script, on a small phone, in French', async ({ browser }) => {
  await withoutScript(browser, (page) => whole(page, 'fr', async () => undefined));
});

async function withoutScript(browser: Browser, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await run(await context.newPage());
  await context.close();
}

test('what cannot be is said beside its field; two meetings at once are a warning; the papers stay within', async ({
  page,
}) => {
  const t = wordsIn('en');
  await enter(page.context(), administrator.name);
  const [first, second] = [await series(page, t), await series(page, t)];
  await expect(page.getByText(t('plan.clash', { people: 7 }))).toBeVisible();
  await expectAccessible(page);
  await open(page, `/meetings/plan?like=${second}`);
  await expect(field(page, t('plan.place'))).toHaveValue('Room 2');
  await field(page, t('plan.on')).fill(daysAhead(-3));
  await field(page, t('plan.place')).fill('x'.repeat(50_000));
  await press(page, t('plan.now'));
  await expect(field(page, t('plan.place'))).toHaveAccessibleDescription(/too long/);
  await field(page, t('plan.place')).fill('Room <b>9</b>');
  await press(page, t('plan.now'));
  await expect(field(page, t('plan.on'))).toHaveAccessibleDescription(t('errors.meets-in-the-past'));
  await field(page, t('plan.on')).fill(daysAhead(3));
  await field(page, t('plan.ends')).fill('17:00');
  await press(page, t('plan.now'));
  await expect(field(page, t('plan.ends'))).toHaveAccessibleDescription(t('errors.meeting-ends-before-start'));
  await expect(field(page, t('plan.place'))).toHaveValue('Room <b>9</b>');
  await expectAccessible(page);
  await hands(page, first);
});

/** Who may have the file of a paper: those expected; from our own pages alone it is taken in. */
async function hands(page: Page, meetingId: string): Promise<void> {
  const form = { id: meetingId, once: crypto.randomUUID(), title: '', file: PDF };
  const send = (origin: string) =>
    page.request.post(`${house.url}/papers/upload`, { multipart: form, headers: { origin }, maxRedirects: 0 });
  expect((await send('https://evil.example')).status()).toBe(403);
  expect((await send(house.url)).headers().location).toContain('saved=papers');
  const paper = `${house.url}/papers/${form.once}`;
  for (const [name, status] of [
    ['Nora Bell', 200],
    ['Luc Roy', 404],
    ['Lea Grant', 404],
  ] as const) {
    await enter(page.context(), name);
    const answer = await page.request.get(paper);
    expect(answer.status(), name).toBe(status);
    if (status === 200)
      expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="HSPN_report.pdf"/);
    await send(house.url);
  }
  expect(db.sql.prepare('select count(*) from papers where meeting_id = ?').pluck().get(meetingId)).toBe(1);
}
