import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing on this page keeps anyone out, as far as axe can tell: all its rules in light, and the colours in dark as well. */
export async function expectAccessible(page: Page, looks: { dark: boolean } = { dark: true }): Promise<void> {
  // After a form's answer the title is put in place a moment later than the page.
  await expect(page).toHaveTitle(/./);
  await expectNothingFound(page, 'light', axe(page).withTags(RULES));
  if (looks.dark) await expectNothingFound(page, 'dark', axe(page).withRules(['color-contrast']));
}

/** No page has frames of other origins: axe need not open a page of its own to join what it found in each. */
const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

async function expectNothingFound(page: Page, colorScheme: 'light' | 'dark', asked: AxeBuilder): Promise<void> {
  await page.emulateMedia({ colorScheme });
  const { violations } = await asked.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  expect(found, `${page.url()} in ${colorScheme}`).toEqual([]);
}

/** Nothing on this page has to be read by scrolling sideways at 400 % zoom of a screen of 1280 px. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${page.url()} at 320 px`).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
}
