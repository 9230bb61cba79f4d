import type { Page } from '@playwright/test';
import type { Db } from '@/db/client';
import { perform } from '@/domain/command';
import { takeUp } from '@/domain/flags/commands';
import { noteFindings } from '@/domain/flags/note-commands';
import { personViewer, trusted } from '@/domain/viewer';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { addStaff, bringIn, cookiesOf, personIdOf, preparedHouse } from './records';
import { freshFolder, type House, openHouse } from './server';
import { yearOfRecords } from './year';

test.use({ story: 'activity' });

let db: Db;
let house: House;

test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  bringIn(db, yearOfRecords(new Date().toISOString().slice(0, 10)));
  addStaff(db, 'Lea Grant', 'leader');
  perform(trusted(db, 'server'), noteFindings, {}, Date.now());
  const rosa = personViewer(db, personIdOf(db, administrator.name), ['administrator', 'coordinator']);
  perform(rosa, takeUp, { id: `left-out.${personIdOf(db, 'Joan Hart')}` }, Date.now());
  house = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});

async function enter(page: Page, name: string, language: 'en' | 'fr' = 'en'): Promise<void> {
  await page.context().addCookies(cookiesOf(db, house.url, personIdOf(db, name), language));
}

test('a coordinator asks who did what, and follows one thing through its history @everywhere', async ({ page }) => {
  await enter(page, administrator.name);
  await page.goto(`${house.url}/activity`);
  await expect(page.getByText('The server saved an import.')).toBeVisible();
  await page.getByLabel('By', { exact: true }).selectOption(administrator.name);
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/who=/);
  await expect(page.getByText(`${administrator.name} took up a flag.`)).toBeVisible();
  await expect(page.getByText('The server saved an import.')).toHaveCount(0);
  await page.getByRole('link', { name: 'Its history' }).first().click();
  await expect(page).toHaveURL(/about=flag&id=left-out/);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Left out – Joan Hart' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Joan Hart' })).toBeVisible();
});

test('in French; nothing that fits is said, with the way back', async ({ page }) => {
  await enter(page, administrator.name, 'fr');
  await page.goto(`${house.url}/activity?from=2001-01-01&to=2001-12-31`);
  await expect(page.getByText('Rien ne correspond à ces choix.')).toBeVisible();
  await page.getByRole('link', { name: 'Voir toute l’activité' }).click();
  await expect(page.getByText('Le serveur a enregistré une importation.')).toBeVisible();
});

test('it is not a leader’s to read', async ({ page }) => {
  await enter(page, 'Lea Grant');
  const answer = await page.request.get(`${house.url}/activity`);
  expect(answer.status()).toBe(404);
});
