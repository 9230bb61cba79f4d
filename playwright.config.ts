import { existsSync } from 'node:fs';
import { chromium, defineConfig, devices } from '@playwright/test';

/** A browser that cli/test.mjs found, Playwright's own, or the system's. */
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath =
  process.env.HEARD_BROWSER ?? [chromium.executablePath(), ...SYSTEM].find((file) => existsSync(file));

const launchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: process.env.HEARD_REPORT ? [['list'], ['json', { outputFile: process.env.HEARD_REPORT }]] : 'line',
  use: {
    launchOptions,
    locale: 'en-CA',
    timezoneId: 'Pacific/Chatham',
    trace: process.env.HEARD_TRACE ? 'retain-on-failure' : 'off',
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'] }, grepInvert: /@phone/ },
    { name: 'phone', use: { ...devices['Pixel 7'] }, grep: /@phone|@everywhere/ },
  ],
});
