import type { Page } from '@playwright/test';
import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { bringIn, cookiesOf, personIdOf, preparedHouse } from './records';
import { freshFolder, type House, openHouse } from './server';
import { yearOfRecords } from './year';

test.use({ story: 'today' });

let db: Db;
let house: House;
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, yearOfRecords(day(0)));
  const joan = personIdOf(db, 'Joan Hart');
  const groupId = db.sql.prepare('select id from groups').pluck().get();
  db.sql
    .prepare("insert into meetings (id, group_id, on_day, state) values (?, ?, ?, 'scheduled')")
    .run(newId(), groupId, day(4));
  db.sql.prepare("update people set prefers = 'phone', phone = '705-555-0188' where id = ?").run(joan);
  const said = newId();
  db.sql
    .prepare(
      "insert into suggestions (id, person_id, text, raised_on) values (?, ?, 'Larger letters on the agenda', ?)",
    )
    .run(said, joan, day(-20));
  db.sql
    .prepare(
      `insert into suggestion_steps (id, suggestion_id, step, on_day, decision) values (?, ?, 'decided', ?, 'adopted')`,
    )
    .run(newId(), said, day(-2));
  house = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});

async function enter(page: Page, language: 'en' | 'fr' = 'en'): Promise<void> {
  await page.context().addCookies(cookiesOf(db, house.url, personIdOf(db, administrator.name), language));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script @phone', () => {
    test.use({ javaScriptEnabled });

    test('the week by date, then who to call, and from the call to where it is noted', async ({ page }) => {
      await enter(page);
      await page.goto(`${house.url}/today`);
      await page.getByRole('link', { name: 'By date' }).click();
      const week = page.getByRole('region', { name: 'In the next seven days' });
      await expect(week.getByText('no invitation is recorded').first()).toBeVisible();
      await expect(page.getByText('It is decided and Joan Hart does not know').first()).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole('link', { name: /^Call sheet/ }).click();
      await expect(page.getByRole('link', { name: '705-555-0188' })).toBeVisible();
      await page.getByRole('link', { name: 'Note what you told them' }).click();
      await expect(page).toHaveURL(/\/suggestions\//);
      await expect(page.getByText('Larger letters on the agenda').first()).toBeVisible();
    });
  });
}

test('in French; what was settled since last time is said once it happened', async ({ page }) => {
  await enter(page, 'fr');
  await page.goto(`${house.url}/today?by=date`);
  await expect(page.getByRole('heading', { name: 'D’ici sept jours' })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByText('a vu la réponse')).toHaveCount(0);
  const said = db.sql.prepare("select id from suggestions where text like 'Larger%'").pluck().get();
  for (const step of ['told', 'seen']) {
    db.sql
      .prepare('insert into suggestion_steps (id, suggestion_id, step, on_day) values (?, ?, ?, ?)')
      .run(newId(), said, step, day(0));
  }
  await page.goto(`${house.url}/today`);
  await expect(page.getByText('Joan Hart a vu la réponse à une suggestion')).toBeVisible();
});
