import type { Page } from '@playwright/test';
import { administrator, expect, setUpHouse, test } from './house';
import { CLIENT, type IdentityProvider, openIdentityProvider } from './identity-provider';

const PORT = 38472;
const account = {
  HEARD_OIDC_CLIENT_ID: CLIENT.id,
  HEARD_OIDC_CLIENT_SECRET: CLIENT.secret,
  HEARD_OIDC_NAME: 'Lakeshore',
};
test.use({ story: 'office-account', settings: { HEARD_OIDC_ISSUER: `http://localhost:${PORT}`, ...account } });
test.describe.configure({ mode: 'serial' });

let provider: IdentityProvider;
test.beforeAll(async ({ browser, house }) => {
  provider = await openIdentityProvider(PORT);
  const page = await browser.newPage({ baseURL: house.url });
  await setUpHouse(page);
  await page.close();
});
test.afterAll(() => provider.close());

async function comeIn(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in with Lakeshore' }).click();
}

test('office staff the house knows come in with their work account', async ({ page }) => {
  provider.is = { sub: 'rosa', email: administrator.email, email_verified: true };
  await comeIn(page);
  await expect(page).toHaveURL(/\/today$/);
});

for (const [who, claims] of [
  ['a stranger', { sub: 'stranger', email: 'stranger@example.ca', email_verified: true }],
  ['an address the provider has not verified', { sub: 'other', email: administrator.email, email_verified: false }],
] as const) {
  test(`${who} stays out`, async ({ page }) => {
    provider.is = claims;
    await comeIn(page);
    await expect(page.getByText('Your work account is not known here')).toBeVisible();
    await page.goto('/today');
    await expect(page).toHaveURL(/\/sign-in/);
  });
}

test('the account seen before is let in after its address changed', async ({ page }) => {
  provider.is = { sub: 'rosa', email: 'rosa.new@example.ca', email_verified: true };
  await comeIn(page);
  await expect(page).toHaveURL(/\/today$/);
});
