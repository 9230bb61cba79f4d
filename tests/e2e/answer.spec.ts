import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import type { Db } from '@/db/client';
import { addDays, type Day, dayOf, instantOf } from '@/domain/calendar';
import { answerTokenFor } from '@/domain/invitations/link-commands';
import { visitor } from '@/domain/viewer';
import { linkSecretOf } from '@/server/links';
import { put } from '../records';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { personIdOf, preparedHouse, sessionCookieOf } from './records';
import { freshFolder, type House, openHouse } from './server';

test.use({ story: 'answer' });

const ZONE = 'America/Toronto';
const CANARIES = [
  'Canary Other Person',
  'canary@example.org',
  '705-555-0666',
  'Canary Room',
  'canary-join',
  'Canary item',
];

let db: Db;
let house: House;
let today: Day;

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  today = dayOf(Date.now(), ZONE);
  put(db, 'groups', { id: 'g', name: 'Steering Committee', name_key: 'steering committee', power: 'decides' });
  for (const [id, name, language] of [
    ['nora', 'Nora <b>Bell</b>', 'en'],
    ['luc', 'Réjean Lavallée', 'fr'],
    ['other', 'Canary Other Person', 'en'],
  ] as const) {
    put(db, 'people', {
      id,
      name,
      name_key: id,
      language,
      email: id === 'other' ? 'canary@example.org' : `${id}@example.org`,
    });
    put(db, 'advisors', { person_id: id });
  }
  db.sql.prepare("update people set phone = '705-555-0666' where id = 'other'").run();
  meeting('plan', { may_bring_guests: 1 });
  for (const id of ['forwarded', 'cancelled', 'begun', 'withdrawn', 'told']) meeting(id);
  meeting('ended', { on_day: addDays(today, -3), starts_at: null, ends_at: null });
  meeting('canary', { place: 'Canary Room', join_link: 'https://canary-join.example.org' });
  put(db, 'agenda_items', { id: 'c', meeting_id: 'canary', position: 1, title: 'Canary item' });
  for (const [at, who] of [
    ['plan', 'nora'],
    ['plan', 'luc'],
    ['plan', 'other'],
    ['canary', 'other'],
    ['told', 'nora'],
  ] as const)
    invite(at, who);
  for (const id of ['forwarded', 'cancelled', 'begun', 'withdrawn', 'ended']) invite(id, 'nora');
  const needs = { asked_on: today, invitation_id: 'i-plan-other' };
  put(db, 'accommodations', { id: 'canary-need', ...needs, need: 'step-free' });
  db.sql.prepare("update meetings set state = 'cancelled' where id = 'cancelled'").run();
  db.sql.prepare("update meetings set starts_at = 1, ends_at = 2 where id = 'begun'").run();
  db.sql.prepare("update invitations set withdrawn_at = 1 where id = 'i-withdrawn-nora'").run();
  house = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});

function meeting(id: string, over: Record<string, string | number | null> = {}): void {
  const on = addDays(today, 9);
  const times = { starts_at: instantOf(on, '18:00', ZONE), ends_at: instantOf(on, '19:30', ZONE) };
  const where = { mode: 'hybrid', place: 'City Hall', join_link: 'https://example.org/join', dial_in: '705-555-0177' };
  put(db, 'meetings', {
    id,
    group_id: 'g',
    on_day: on,
    state: 'scheduled',
    title: `Steering Committee – ${id}`,
    ...times,
    ...where,
    ...over,
  });
  put(db, 'meeting_offers', { meeting_id: id, offer: 'parking' });
}
const invite = (meetingId: string, personId: string): void =>
  put(db, 'invitations', {
    id: `i-${meetingId}-${personId}`,
    meeting_id: meetingId,
    person_id: personId,
    sent_on: today,
    channel: 'email',
  });

/** The address in the mail. The house made its secret when it started. */
function linkOf(meetingId: string, personId: string): string {
  const { auth } = JSON.parse(readFileSync(path.join(house.data, 'secrets.json'), 'utf8')) as { auth: string };
  return `${house.url}/answer/${answerTokenFor(visitor(db), `i-${meetingId}-${personId}`, linkSecretOf(auth), Date.now())}`;
}
const replyOf = (meetingId: string, personId: string) =>
  db.sql
    .prepare(
      'select reply, reply_mode as mode, reply_reason as reason, guests_coming as guests from invitations where id = ?',
    )
    .get(`i-${meetingId}-${personId}`);
const needsOf = (meetingId: string, personId: string) =>
  db.sql
    .prepare('select need from accommodations where invitation_id = ? and dropped_on is null order by need')
    .pluck()
    .all(`i-${meetingId}-${personId}`);
const contents = (): string => {
  const tables = db.sql
    .prepare("select name from sqlite_master where type = 'table' order by name")
    .pluck()
    .all() as string[];
  return createHash('sha256')
    .update(JSON.stringify(tables.map((name) => db.sql.prepare(`select * from "${name}"`).all())))
    .digest('hex');
};

const withoutScript = async (browser: Browser, width: number): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } })).newPage();

/** The same page looked at by axe, which needs script of its own to look. */
async function expectOpenToAll(page: Page, first?: (seen: Page) => Promise<void>): Promise<void> {
  const context = await page
    .context()
    .browser()
    ?.newContext({ storageState: await page.context().storageState() });
  const seen = await context?.newPage();
  if (!context || !seen) throw new Error('No browser.');
  await seen.goto(page.url());
  await first?.(seen);
  await expectAccessible(seen);
  await context.close();
}

/** No sideways scroll at this width: 320 px is a desktop at 400 %. */
async function expectFits(page: Page, width: number): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  if (before) await page.setViewportSize(before);
}

test('an invitation is answered from the mail in three presses, without signing in and without script', async ({
  browser,
}) => {
  const page = await withoutScript(browser, 1200);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.resourceType()));
  let presses = 0;
  const press = async (one: Locator) => {
    presses += 1;
    await one.click();
  };

  const before = contents();
  presses += 1; // the link in the mail
  const link = linkOf('plan', 'nora');
  const fresh = contents();
  const opened = await page.goto(link);
  const headers = opened?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['x-robots-tag']).toContain('noindex');
  expect(headers['referrer-policy']).toBe('same-origin');
  const zipped = await page.request.get(link, { headers: { 'accept-encoding': 'gzip' } });
  expect(Number(zipped.headers()['content-length']), 'the whole page, each time').toBeLessThanOrEqual(5 * 1024);
  for (const part of ['', '/stop', '/done', '/calendar']) await page.request.get(link + part);
  expect(contents(), 'opening it any number of times changes nothing').toBe(fresh);
  expect(before).not.toBe(fresh);
  await expect(page.getByRole('heading', { level: 1, name: 'Nora <b>Bell</b>, can you come?' })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true }), 'no answer is chosen beforehand').toHaveCount(0);
  await expectOpenToAll(page);
  await expectFits(page, 320);

  await press(page.getByRole('radio', { name: 'Yes, by video' }));
  await press(page.getByRole('button', { name: 'Send my answer' }));
  await expect(page.getByRole('status')).toHaveText(/You said yes, by video\. Your answer is saved/);
  expect(presses).toBeLessThanOrEqual(3);
  expect(replyOf('plan', 'nora')).toEqual({ reply: 'yes', mode: 'video', reason: null, guests: 0 });
  await expectOpenToAll(page);

  const download = await page.request.get(`${link}/calendar`);
  const event = new ICAL.Component(ICAL.parse(await download.text())).getFirstSubcomponent('vevent');
  expect(event?.getFirstPropertyValue('uid')).toBe('i-plan-nora@localhost');
  expect(download.headers()['content-disposition']).toContain('attachment');
  expect(await download.text()).not.toContain(link.split('/').at(-1) ?? '–');

  // Changed until the meeting: with what is needed, and whom they bring.
  await page.getByRole('link', { name: 'Change my answer' }).click();
  await expect(page.getByRole('radio', { name: 'Yes, by video' })).toBeChecked();
  await page.getByRole('radio', { name: 'Yes, in person' }).check();
  await page.getByRole('checkbox', { name: 'A ride' }).check();
  await page.getByLabel('Are you bringing someone?').selectOption('2');
  await page.getByRole('button', { name: 'Change my answer' }).click();
  await expect(page.getByText('You asked for a ride. Sam will get back to you about it.')).toBeVisible();
  await expect(page.getByText('You are bringing 2 people.')).toBeVisible();
  expect(replyOf('plan', 'nora')).toEqual({ reply: 'yes', mode: 'in-person', reason: null, guests: 2 });
  expect(needsOf('plan', 'nora')).toEqual(['transport']);
  expect(fetched.filter((kind) => kind !== 'document' && kind !== 'other')).toEqual([]);
  expect(house.printed()).not.toContain(link.split('/').at(-1) ?? '–');
  await page.context().close();
});

test('in French on a phone: a no with its reason, a change of mind, and a page that came to someone else', async ({
  browser,
}) => {
  const page = await withoutScript(browser, 360);
  const link = linkOf('plan', 'luc');
  await page.goto(link);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('radio', { name: 'Non, je ne peux pas venir' }).check();
  await expect(page.getByLabel('Un transport')).toBeHidden();
  await page.getByRole('radio', { name: 'Je prends soin de quelqu’un' }).check();
  await expectOpenToAll(page, (seen) => seen.getByRole('radio', { name: 'Non, je ne peux pas venir' }).check());
  await expectFits(page, 360);
  await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
  await expect(page.getByText('De l’aide vous permettrait-elle de venir')).toBeVisible();
  expect(replyOf('plan', 'luc')).toMatchObject({ reply: 'no', reason: 'care-duties' });
  for (const choice of await page.getByRole('link').all())
    expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.getByRole('link', { name: 'Changer ma réponse' }).click();
  await expect(
    page.getByRole('radio', { name: 'Je prends soin de quelqu’un' }),
    'the mail may have been passed on',
  ).not.toBeChecked();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Réjean Lavallée, here is your answer');
  await page.getByRole('radio', { name: 'Maybe' }).check();
  await page.getByRole('checkbox', { name: 'Respite care' }).check();
  await page.getByRole('button', { name: 'Change my answer' }).click();
  await expect(page.getByRole('status')).toHaveText(/You said maybe/);
  expect(needsOf('plan', 'luc')).toEqual(['respite']);

  // It was forwarded: it says whose answer it is, and whoever has it can stop it.
  const forwarded = linkOf('forwarded', 'nora');
  await page.goto(forwarded);
  await page.getByRole('link', { name: 'Not Nora <b>Bell</b>?' }).click();
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Stop this link' }).click();
  await expect(page.getByRole('heading', { name: 'This link was stopped' })).toBeVisible();
  expect(linkOf('forwarded', 'nora')).not.toBe(forwarded);
  await page.context().close();
});

test('what cannot be answered is told kindly, posts from elsewhere are refused, and nobody else is on any of the pages', async ({
  page,
}) => {
  const [link, post] = [
    linkOf('plan', 'nora'),
    (address: string, form: Record<string, string>, headers: Record<string, string>) =>
      page.request.post(address, { form, headers, maxRedirects: 0 }),
  ];
  const own = { origin: house.url };
  const seen: string[] = [];
  for (const [address, status, said] of [
    [linkOf('cancelled', 'nora'), 200, 'This meeting is cancelled'],
    [linkOf('begun', 'nora'), 200, 'The time to answer is over'],
    [linkOf('withdrawn', 'nora'), 200, 'This invitation does not stand any more'],
    [linkOf('ended', 'nora'), 410, 'This link has ended'],
    [`${house.url}/answer/${'x'.repeat(43)}`, 404, 'We do not know this link'],
  ] as const) {
    for (const part of ['', '/done', '/stop', '/calendar']) {
      const answer = await page.request.get(address + part);
      expect([answer.status(), part]).toEqual([status, part]);
      const text = await answer.text();
      seen.push(text);
      expect(text).toContain(said);
    }
    const before = contents();
    await post(address, { answer: 'no' }, own);
    expect(contents()).toBe(before);
  }
  const before = contents();
  for (const headers of [
    {},
    { origin: 'https://evil.example' },
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    { origin: 'null' },
    { ...own, 'sec-fetch-site': 'cross-site' },
  ] as Record<string, string>[]) {
    expect((await post(link, { answer: 'no' }, headers)).status()).toBe(403);
    expect((await post(`${link}/stop`, {}, headers)).status()).toBe(403);
  }
  for (const form of [
    {},
    { answer: 'certainly' },
    { answer: 'no', reason: 'x'.repeat(50_000) },
    { answer: 'maybe', needs: 'everything' },
    { answer: 'maybe', guests: '99' },
  ] as Record<string, string>[]) {
    const refused = await post(link, form, own);
    expect(refused.status()).toBe(422);
    seen.push(await refused.text());
    expect(await refused.text()).toContain('Choose an answer first.');
  }
  expect(contents()).toBe(before);
  await page.setContent(seen.at(-1) ?? '');
  await expectAccessible(page);
  for (const part of ['', '/done', '/stop', '/calendar']) seen.push(await (await page.request.get(link + part)).text());
  for (const canary of CANARIES) expect(seen.filter((text) => text.includes(canary))).toEqual([]);
});

test('on one’s own page, in one’s own calendar, and by phone to the office', async ({ browser }) => {
  const page = await withoutScript(browser, 360);
  const enter = async (personId: string) => {
    const [name = '', value = ''] = sessionCookieOf(db, personId).split('=');
    await page.context().addCookies([{ name, value, url: house.url }]);
  };
  await enter('nora');
  await page.goto(`${house.url}/my/meetings/canary`);
  await expect(page.getByText('Canary')).toHaveCount(0);
  await page.goto(`${house.url}/my/meetings`);
  await page.locator('a[href="/my/meetings/told"]').click();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByRole('radio').first()).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('radio', { name: 'Yes, by phone' }).check();
  await page.getByRole('checkbox', { name: 'Captions' }).check();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByRole('status')).toHaveText(/You said yes, by phone\. It is saved\./);
  await expectOpenToAll(page);
  await expectFits(page, 320);
  expect(replyOf('told', 'nora')).toMatchObject({ reply: 'yes', mode: 'phone' });
  expect(await (await page.request.get(`${house.url}/my/meetings/told/calendar`)).text()).toContain(
    'UID:i-told-nora@localhost',
  );
  expect((await page.request.get(`${house.url}/my/meetings/canary/calendar`)).status()).toBe(404);

  await page.goto(`${house.url}/my/calendar`);
  await page.getByRole('button', { name: 'Make my calendar address' }).click();
  const address = await page.getByLabel('Or copy this address').inputValue();
  await expectOpenToAll(page);
  const feed = await page.request.get(address, { headers: { cookie: '' } });
  const events = new ICAL.Component(ICAL.parse(await feed.text())).getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('uid'))).toContain('i-told-nora@localhost');
  for (const canary of CANARIES) expect(await feed.text()).not.toContain(canary);
  const again = await page.request.get(address, { headers: { 'if-none-match': feed.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
  await page.getByRole('button', { name: 'End this address' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
  expect(house.printed()).not.toContain(address.split('/').at(-1) ?? '–');

  // Someone calls; the coordinator writes it down, with how it was said.
  await enter(personIdOf(db, administrator.name));
  await page.goto(`${house.url}/meetings/told/invitations/nora`);
  await page.getByRole('radio', { name: 'No, I can’t come' }).check();
  await page.getByRole('radio', { name: 'My health' }).check();
  await page.getByRole('button', { name: 'Save this answer' }).click();
  await expect(page.getByLabel('How did it reach you?')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('How did it reach you?').selectOption('phone');
  await page.getByRole('button', { name: 'Save this answer' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await expect(page.getByText(`by phone, written down by ${administrator.name}`)).toBeVisible();
  await expectOpenToAll(page);
  expect(replyOf('told', 'nora')).toMatchObject({ reply: 'no', reason: 'health' });

  // Someone tries addresses that do not exist.
  const tries = await Promise.all(
    Array.from({ length: 70 }, (_, n) => page.request.get(`${house.url}/answer/${'x'.repeat(40)}${n}`)),
  );
  expect(tries.map((answer) => answer.status())).toContain(429);
  expect((await page.request.get(linkOf('plan', 'nora'))).status(), 'a link that is one still opens').toBe(200);
  await page.context().close();
});
