import fc from 'fast-check';
import { expect, test } from 'vitest';
import { homeOf, samePath } from '@/domain/access/home';
import type { Role } from '@/domain/access/words';

test.each<[Role[], string]>([
  [['advisor'], '/my'],
  [['advisor', 'chair'], '/today'],
  [['coordinator'], '/today'],
  [['finance', 'advisor'], '/today'],
])('%s starts at %s', (roles, home) => {
  expect(homeOf(roles)).toBe(home);
});

test.each([
  ['/advisors?q=x', '/advisors?q=x'],
  ['//evil.example', null],
  ['/\\evil.example', null],
  ['https://evil.example', null],
  ['/a\nb', null],
  ['', null],
  [null, null],
])('going on to %j', (next, path) => {
  expect(samePath(next)).toBe(path);
});

test('whatever is given, going on never leaves the site', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string().map((text) => `/${text}`),
        fc.webPath(),
      ),
      (next) => {
        const path = samePath(next);
        if (path !== null) expect(new URL(path, 'http://here.invalid').origin).toBe('http://here.invalid');
      },
    ),
  );
});
