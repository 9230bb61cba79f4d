import path from 'node:path';
import { expect, test } from 'vitest';
import { BadSettings, readEnv } from '@/server/env';

test('nothing has to be set', () => {
  const env = readEnv({});
  expect(env).toMatchObject({ PORT: 3000, HEARD_HOST: 'localhost', origin: 'http://localhost:3000', clockOffset: 0 });
  expect(env.databaseFile).toBe(path.resolve('data/heard.db'));
  expect(env.HEARD_SMTP_URL).toBeUndefined();
});

test('an empty setting is one that is not given', () => {
  expect(readEnv({ PORT: '', HEARD_URL: ' ', HEARD_SMTP_URL: '' })).toEqual(readEnv({}));
});

test.each<[string, Record<string, string>, RegExp]>([
  ['a port that is no number', { PORT: 'eighty' }, /^PORT must be/],
  ['a port out of range', { PORT: '70000' }, /^PORT must be/],
  ['a host with a path', { HEARD_HOST: 'localhost/x' }, /^HEARD_HOST must be/],
  ['an address without http', { HEARD_URL: 'heard.example.ca' }, /^HEARD_URL must be/],
  ['an address with a path', { HEARD_URL: 'https://example.ca/heard' }, /^HEARD_URL must be/],
  ['an address with a password', { HEARD_URL: 'https://me:secret@example.ca' }, /^HEARD_URL must be/],
  ['another host without an address', { HEARD_HOST: '0.0.0.0' }, /^HEARD_URL is needed/],
  [
    'a mail server that is none',
    { HEARD_SMTP_URL: 'mail.example.ca', HEARD_MAIL_FROM: 'a@b.ca' },
    /^HEARD_SMTP_URL must/,
  ],
  ['a mail server without a sender', { HEARD_SMTP_URL: 'smtp://mail.example.ca' }, /^HEARD_MAIL_FROM is needed/],
  ['a sender that is no address', { HEARD_MAIL_FROM: 'Heard' }, /^HEARD_MAIL_FROM must be/],
  ['a sender with a line break', { HEARD_MAIL_FROM: 'Heard\nBcc: x <a@b.ca>' }, /^HEARD_MAIL_FROM must be/],
  ['an identity provider without https', { HEARD_OIDC_ISSUER: 'http://id.example.ca' }, /^HEARD_OIDC_ISSUER must be/],
  ['an identity provider by half', { HEARD_OIDC_ISSUER: 'https://id.example.ca' }, /go together/],
  ['a switch that is neither on nor off', { HEARD_DEMO: 'yes' }, /^HEARD_DEMO must be 1 or 0/],
  ['a moved clock in a real house', { HEARD_CLOCK_OFFSET_MS: '1', NODE_ENV: 'production' }, /is for tests/],
])('%s is refused in plain words', (_what, settings, words) => {
  const read = () => readEnv(settings);
  expect(read).toThrow(BadSettings);
  try {
    read();
  } catch (error) {
    const lines = (error as BadSettings).lines;
    expect(lines.length).toBeGreaterThan(0);
    expect(lines[0]).toMatch(words);
    for (const value of Object.values(settings)) expect(lines[0]).not.toContain(`${value}@`);
  }
});

test('every bad setting gets its line', () => {
  expect(() => readEnv({ PORT: 'x', HEARD_URL: 'y', HEARD_DEMO: 'z' })).toThrow(/PORT.*\n.*HEARD_URL.*\n.*HEARD_DEMO/s);
});

test('the example names every setting there is', async () => {
  const { readFileSync } = await import('node:fs');
  const { settingNames } = await import('@/server/settings-form');
  const example = readFileSync('.env.example', 'utf8');
  for (const name of settingNames) expect(example).toContain(name);
});
