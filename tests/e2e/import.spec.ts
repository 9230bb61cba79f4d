import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { smallTracker } from '../files/small-tracker';
import { expect, setUpHouse, test } from './house';

test.use({ story: 'import' });
test.describe.configure({ mode: 'serial' });

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
type State = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;
let signedIn: State;

test.beforeAll(async ({ browser, house }) => {
  const page = await browser.newPage({ baseURL: house.url });
  await setUpHouse(page);
  signedIn = await page.context().storageState();
  await page.close();
});

/** Chooses files on the page of imports and reads them. */
async function read(page: Page, ...files: { name: string; bytes: Buffer }[]): Promise<void> {
  await page.goto('/imports');
  const chosen = files.map(({ name, bytes }) => ({ name, mimeType: XLSX, buffer: bytes }));
  await page.getByLabel('Files to bring in').setInputFiles(chosen);
  await page.getByRole('button', { name: 'Read the files' }).click();
}

const cellOf = (page: Page, noun: string) => page.getByRole('row', { name: new RegExp(`^${noun} `) }).getByRole('cell');
const openSheet = (page: Page, name: string) => page.locator('summary', { hasText: name }).click();

async function confirmAndUndo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record all of this' }).click();
  await expect(page.getByRole('heading', { name: 'What came of these files' })).toBeVisible();
  await expect(cellOf(page, 'Advisors')).toHaveText(['2', '0', '0']);
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByRole('heading', { name: 'This import was undone' })).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled, storageState: async ({ house: _ }, use) => use(signedIn) });

    test('a file that cannot be read says which, why and what to do beside the field; nothing is kept', async ({
      page,
    }) => {
      await read(page, { name: 'year.xlsx', bytes: Buffer.from('Name,Email') });
      await expect(page.getByLabel('Files to bring in')).toHaveAccessibleDescription(
        /year\.xlsx was refused and nothing changed: what is in it is not what its name says\. Save it as a workbook/,
      );
      await page.goto('/imports');
      await expect(page.getByText('Nothing has been brought in yet')).toBeVisible();
    });

    test('no file chosen is said beside the field', async ({ page }) => {
      await read(page);
      await expect(page.getByLabel('Files to bring in')).toHaveAccessibleDescription(/Choose at least one file/);
    });
  });
}

test.describe('a year of records', () => {
  test.use({ storageState: async ({ house: _ }, use) => use(signedIn) });

  test('is read, corrected, previewed, recorded and undone', async ({ page }) => {
    await read(page, await smallTracker());
    await expect(page.getByRole('heading', { name: 'What these files would bring' })).toBeVisible();
    await expect(page.locator('.lead')).toHaveText(
      /^This would add 2 advisors, 1 group, 2 meetings.*change nothing that stands\.$/,
    );
    await expect(page.getByRole('heading', { name: '2 rows would be left out' })).toBeVisible();
    await expect(page.getByRole('row', { name: /Council attendance.* 2 2026-04-14 Q/ })).toBeVisible();

    await openSheet(page, 'Advisors');
    await page.getByLabel('Meaning of column Ring at in Advisors').selectOption('phone');
    await openSheet(page, 'Council attendance');
    await page.getByLabel('Meaning of code Q in Council attendance').selectOption('came by video');
    await page.getByRole('button', { name: 'Check again with these corrections' }).click();
    await expect(page.getByText('Checked again with your corrections')).toBeVisible();
    await expect(page.getByRole('heading', { name: '1 row would be left out' })).toBeVisible();

    await page.getByRole('button', { name: 'Record all of this' }).click();
    await expect(page.getByRole('heading', { name: '1 row was left out' })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Suggestions: 1 row as CSV' }).click();
    const file = readFileSync(await (await download).path(), 'utf8');
    expect(file).toContain("31-Feb-26,Bo Ray,'=Meet in the evening,Open,There is no such day. Correct it.");

    await page.goto('/advisors');
    await page.getByRole('link', { name: 'Ann Lee' }).click();
    await expect(page.getByText('705-555-0101')).toBeVisible();
    await page.goto('/imports');
    await expect(page.getByRole('row', { name: /small tracker\.xlsx.*Rosa Whitfield.*can be undone/ })).toBeVisible();
    await page.getByRole('link', { name: 'small tracker.xlsx' }).click();
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await expect(page.getByRole('heading', { name: 'This import was undone' })).toBeVisible();
    await page.goto('/advisors');
    await expect(page.getByRole('link', { name: 'Ann Lee' })).toHaveCount(0);
  });

  test('says how far it is while it reads and checks', async ({ page }) => {
    await page.addInitScript(() => {
      const seen = (sessionStorage.getItem('seen') ?? '').split('\n');
      new MutationObserver(() => {
        const said = document.querySelector('[role=status]')?.textContent?.trim();
        if (said && seen.at(-1) !== said) seen.push(said);
        sessionStorage.setItem('seen', seen.join('\n'));
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await read(page, await smallTracker());
    await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
    const seen = await page.evaluate(() => sessionStorage.getItem('seen'));
    expect(seen).toContain('Checking every row…');
    await page.getByRole('button', { name: 'Let these files go' }).click();
    await expect(page).toHaveURL(/\/imports$/);
    await expect(page.getByRole('row', { name: /waiting for you/ })).toHaveCount(0);
  });

  test('cannot be undone once later work touches it, and says which row', async ({ page }) => {
    await read(page, await smallTracker());
    await page.getByRole('button', { name: 'Record all of this' }).click();
    await expect(page.getByRole('heading', { name: 'What came of these files' })).toBeVisible();
    const first = page.url();
    await read(page, await smallTracker('705-555-0199'));
    await expect(page.locator('.lead')).toHaveText('This would add nothing, and change 1 record that stands.');
    await page.getByRole('button', { name: 'Record all of this' }).click();
    await expect(page.getByRole('heading', { name: 'What came of these files' })).toBeVisible();
    const second = page.url();
    await page.goto(first);
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'cannot be undone' })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'was changed since' })).toContainText('Ann Lee');
    for (const address of [second, first]) {
      await page.goto(address);
      await page.getByRole('button', { name: 'Undo this import' }).click();
      await expect(page.getByRole('heading', { name: 'This import was undone' })).toBeVisible();
    }
  });

  test('a sheet that was passed over can be named, column by column', async ({ page }) => {
    await read(page, await smallTracker());
    await openSheet(page, 'Notes');
    await page.getByLabel('What this sheet is').first().selectOption('a list of meetings');
    await page.getByRole('button', { name: 'Check again with these corrections' }).click();
    await expect(page.getByText('This sheet cannot be read yet. Say which column holds: date.')).toBeVisible();
    await page.getByRole('button', { name: 'Check again with these corrections' }).click();
    await expect(page.getByRole('alert').first()).toContainText('lacks a column that matters: date');
    await page.getByLabel('What this sheet is').first().selectOption('leave this sheet out');
    await page.getByRole('button', { name: 'Check again with these corrections' }).click();
    await expect(page.getByText('Checked again with your corrections')).toBeVisible();
    await page.getByRole('button', { name: 'Let these files go' }).click();
    await expect(page).toHaveURL(/\/imports$/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, storageState: async ({ house: _ }, use) => use(signedIn) });

  test('the same, and the corrections of last time are used again', async ({ page }) => {
    await read(page, await smallTracker());
    await expect(page.getByRole('heading', { name: '1 row would be left out' })).toBeVisible();
    await openSheet(page, 'Council attendance');
    await expect(page.getByLabel('Meaning of code Q in Council attendance')).toHaveValue('video');
    await page.getByLabel('Meaning of code Q in Council attendance').selectOption('came by phone');
    await page.getByRole('button', { name: 'Check again with these corrections' }).click();
    await expect(page.getByText('Checked again with your corrections')).toBeVisible();
    await confirmAndUndo(page);
  });
});
