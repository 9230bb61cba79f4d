import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samePlace } from '@/app/_request/same-place';

const HOST = 'localhost:3000';

describe('where to go back to after choosing a language', () => {
  it.each([
    ['http://localhost:3000/advisors?q=a&page=2', null, '/advisors?q=a&page=2'],
    ['http://localhost:3000/advisors', '/flags', '/advisors'],
    [null, '/flags?rule=left-out', '/flags?rule=left-out'],
    ['http://elsewhere.example/advisors', null, '/'],
    ['http://elsewhere.example/advisors', '/flags', '/flags'],
    ['http://localhost:3000//evil.example', null, '/'],
    ['http://localhost:3000/language/fr', null, '/'],
    ['not an address', null, '/'],
    [null, '//evil.example', '/'],
    [null, '/\\evil.example', '/'],
    [null, 'https://evil.example', '/'],
    [null, 'javascript:alert(1)', '/'],
    [null, null, '/'],
  ])('from %s with back %s: %s', (referer, back, place) => {
    expect(samePlace(referer, back, HOST)).toBe(place);
  });

  it('never leads out of the house', () => {
    fc.assert(
      fc.property(
        fc.option(fc.webUrl()),
        fc.oneof(
          fc.string(),
          fc.webPath(),
          fc.string().map((s) => `/${s}`),
        ),
        (referer, back) => {
          const place = samePlace(referer, back, HOST);
          expect(new URL(place, `http://${HOST}`).host).toBe(HOST);
          expect(place).toMatch(/^\/(?![/\\])/);
        },
      ),
    );
  });
});
