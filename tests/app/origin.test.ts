import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isOwnOrigin } from '@/app/_request/origin';
import { contentPolicy, runsNoScript } from '@/server/headers';
import { isLocalHost } from '@/server/local';

const own = 'https://heard.example.ca';

test.each<[string, Record<string, string>, boolean]>([
  ['our own page', { origin: own, 'sec-fetch-site': 'same-origin' }, true],
  ['a browser that does not say where from', { origin: own }, true],
  ['no origin at all', {}, false],
  ['a null origin', { origin: 'null' }, false],
  ['another site', { origin: 'https://evil.example' }, false],
  ['another site that forwards a host', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }, false],
  ['our name without TLS', { origin: 'http://heard.example.ca' }, false],
  ['our name at another port', { origin: `${own}:8443` }, false],
  ['a sibling site', { origin: own, 'sec-fetch-site': 'same-site' }, false],
  ['another site by what the browser says', { origin: own, 'sec-fetch-site': 'cross-site' }, false],
])('%s', (_what, headers, ours) => {
  expect(isOwnOrigin(new Headers(headers), own)).toBe(ours);
});

test.each([
  ['localhost', true],
  ['localhost:3000', true],
  ['LOCALHOST:3000', true],
  ['127.0.0.1:3000', true],
  ['[::1]:3000', true],
  ['::1', true],
  ['localhost.evil.example', false],
  ['evil.example', false],
  ['127.0.0.1.evil.example', false],
  ['10.0.0.5:3000', false],
  ['', false],
])('is %j this machine', (host, local) => {
  expect(isLocalHost(host)).toBe(local);
});

test.each([
  ['/my', true],
  ['/my/costs', true],
  ['/mystery', false],
  ['/sign-in/code', true],
  ['/set-up', true],
  ['/inbox', true],
  ['/demo', true],
  ['/today', false],
])('%s runs no script: %s', (path, none) => {
  expect(runsNoScript(path)).toBe(none);
  expect(contentPolicy(none ? null : 'abc', false)).toContain(none ? "script-src 'none'" : "'nonce-abc'");
});

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

test.each<[string, Record<string, string>, Record<string, string>, boolean]>([
  ['at the machine', {}, {}, true],
  ['forwarded', {}, { 'x-heard-peer': 'elsewhere' }, false],
  ['under another name', {}, { host: 'heard.example.ca' }, false],
  ['listening everywhere', { HEARD_LISTENS_ON: '0.0.0.0' }, {}, false],
  ['started by something else than the listener', { HEARD_LISTENS_ON: '' }, {}, false],
  ['with a public address', { HEARD_URL: own }, {}, false],
])('at home: %s', async (_what, settings, headers, home) => {
  const env = { HEARD_LISTENS_ON: 'localhost', HEARD_URL: '', ...settings };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const { isAtHome } = await import('@/app/_request/origin');
  expect(isAtHome(new Headers({ host: 'localhost:3000', 'x-heard-peer': 'home', ...headers }))).toBe(home);
});
