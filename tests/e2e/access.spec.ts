import { expect, test } from '@playwright/test';
import { pages } from '@/app/_request/pages';
import type { Db } from '@/db/client';
import { type Role, roles } from '@/domain/access/words';
import { addressOf as address } from './addresses';
import { addStaff, bringIn, personIdOf, preparedHouse, sessionCookieOf, startDraft } from './records';
import { freshFolder, type House, openHouse } from './server';

const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const inSpring = new Date(Date.now() - 200 * 86_400_000).toISOString().slice(0, 10);

/** Two advisors whose every value can be told from the other's. */
const records = {
  Advisors: [
    ['Name', 'Advisor type', 'Email', 'Phone', 'Joined'],
    ['Ada Canaryone', 'Patient', 'canaryone@example.org', '705-555-0171', inSpring],
    ['Bea Canarytwo', 'Caregiver', 'canarytwo@example.org', '705-555-0172', inSpring],
  ],
  Committees: [
    ['Committee', 'Makes decisions', 'Name', 'Member type', 'Votes'],
    ['Council', 'Yes', 'Ada Canaryone', 'Advisor', 1],
    ['Council', 'Yes', 'Bea Canarytwo', 'Advisor', 0],
    ['Council', 'Yes', 'Cal Reed', 'Hospital', 1],
  ],
  Partners: [
    ['Name', 'Organization', 'Sector'],
    ['Cal Reed', 'Lakeshore General', 'Hospital'],
  ],
  'Attendance Council': [
    ['Name', inSpring, yesterday],
    ['Ada Canaryone', 'P', 'P'],
    ['Bea Canarytwo', 'V', ''],
  ],
  Suggestions: [
    ['Date', 'Who', 'Suggestion', 'Status'],
    [inSpring, 'Ada Canaryone', 'Words-of-canaryone', 'Open'],
    [inSpring, 'Bea Canarytwo', 'Words-of-canarytwo', 'Open'],
  ],
  'Other contributions': [
    ['Date', 'Name', 'What', 'Hours'],
    [inSpring, 'Bea Canarytwo', 'Work-of-canarytwo', 2],
  ],
  Expenses: [
    ['Date', 'Name', 'Committee', 'Type', 'Amount', 'Paid'],
    [inSpring, 'Ada Canaryone', 'Council', 'Parking', '71.71', null],
    [inSpring, 'Bea Canarytwo', 'Council', 'Parking', '72.72', null],
    [inSpring, 'Somebody Unknown', 'Council', 'Parking', '1.00', null],
  ],
};
/** What is of Bea alone. */
const canaries = ['Canarytwo', 'canarytwo', '555-0172', '72.72', '72,72'];

let db: Db;
let house: House;
const cookies = new Map<Role | 'Ada' | 'Bea', string>();

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, records);
  startDraft(db);
  const council = db.sql.prepare('select id from groups').pluck().get() as string;
  for (const role of roles) {
    const personId =
      role === 'advisor'
        ? personIdOf(db, 'Ada Canaryone')
        : addStaff(db, `The ${role}`, role, role === 'chair' ? council : undefined);
    cookies.set(role, sessionCookieOf(db, personId));
  }
  house = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});

/** A registered path on the records: a flag of Bea's, the record of Bea. */
const addressOf = (path: string): string => address(db, personIdOf(db, 'Bea Canarytwo'), 'seat-without-vote', path);

const get = (path: string, cookie?: string) =>
  fetch(house.url + path, { redirect: 'manual', headers: cookie ? { cookie } : {} });

for (const { path, who } of pages.filter((page) => page.who !== 'anyone')) {
  test(`${path} opens for its roles and for nobody else`, async () => {
    const nobody = await get(addressOf(path));
    expect(nobody.status, 'someone not signed in').toBe(307);
    expect(nobody.headers.get('location')).toContain('/sign-in');
    for (const role of roles) {
      const answer = await get(addressOf(path), cookies.get(role));
      const open = who.includes(role) && !hiddenFrom(path, role);
      expect(answer.status, role).toBe(open ? 200 : 404);
    }
  });
}

/** One record or flag may be hidden from a role that opens the page: finance sees money only, a leader their own groups only. */
function hiddenFrom(path: string, role: Role): boolean {
  if (/^\/(advisors|groups|meetings|partners)\/\[id\]/.test(path)) return role === 'leader';
  // It is Bea's, and only her own page shows it.
  if (['/my/costs/[id]', '/my/say/wrong', '/my/suggestions/[id]'].includes(path)) return true;
  // Said and given for no group: the office’s alone.
  if (path === '/suggestions/[id]' || path === '/contributions/[id]') return role === 'leader' || role === 'chair';
  if (path === '/flags/[id]') return role === 'leader' || role === 'finance';
  return false;
}

test('an advisor finds nothing of another on any page, in no form', async () => {
  for (const { path, who } of pages) {
    const answer = await get(addressOf(path), cookies.get('advisor'));
    const text = await answer.text();
    for (const canary of canaries) expect(text.includes(canary), `${canary} on ${path} (${String(who)})`).toBe(false);
  }
  const own = await (await get('/my', cookies.get('advisor'))).text();
  expect(own).toContain('Ada');
});

test('an advisor takes along their own letter and their own data, and nobody else’s', async () => {
  const files = ['/my/record.pdf?language=en', '/my/record.pdf?language=fr', '/my/data/json', '/my/data/html'];
  for (const path of files) {
    expect((await get(path)).status, `${path} for someone not signed in`).toBe(307);
    for (const role of roles)
      expect((await get(path, cookies.get(role))).status, `${path} for ${role}`).toBe(role === 'advisor' ? 200 : 404);
    const text = await (await get(path, cookies.get('advisor'))).text();
    expect(text, path).toContain('Canaryone');
    for (const canary of canaries) expect(text.includes(canary), `${canary} in ${path}`).toBe(false);
  }
  const bea = `/advisors/${personIdOf(db, 'Bea Canarytwo')}/record.pdf`;
  for (const role of roles) {
    const may = role === 'administrator' || role === 'coordinator';
    expect((await get(bea, cookies.get(role))).status, `Bea’s letter for ${role}`).toBe(may ? 200 : 404);
  }
});

test('finance and leaders find no name of an advisor in the flags and figures that are not theirs', async () => {
  for (const [role, paths] of [
    ['leader', ['/advisors', '/groups', '/meetings', '/flags', '/today', '/reports/equity']],
    ['finance', ['/advisors', '/reports/equity']],
  ] as const) {
    for (const path of paths) {
      const text = await (await get(path, cookies.get(role))).text();
      expect(text.includes('Canarytwo'), `${role} on ${path}`).toBe(false);
    }
  }
});

test('every page refuses to be framed, sniffed or to leak where one came from', async () => {
  for (const { path } of pages) {
    const { headers } = await get(addressOf(path), cookies.get('administrator'));
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy'), path).toBe('same-origin');
  }
});

test('a person who is disabled is out at the next request', async () => {
  const personId = addStaff(db, 'Gone Tomorrow', 'coordinator', undefined, 'gone@staff.example.ca');
  const cookie = sessionCookieOf(db, personId);
  expect((await get('/flags', cookie)).status).toBe(200);
  db.sql.prepare('update people set disabled_at = ? where id = ?').run(Date.now(), personId);
  expect((await get('/flags', cookie)).status).toBe(307);
});
