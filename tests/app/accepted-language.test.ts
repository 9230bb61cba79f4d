import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedLanguage } from '@/app/_request/accepted-language';

describe('the language a browser asks for', () => {
  it.each([
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['en-CA,fr;q=0.9', 'en'],
    ['en;q=0.5, fr;q=0.9', 'fr'],
    ['de-DE,de;q=0.9,fr;q=0.2', 'fr'],
    ['fr;q=0, en;q=0.1', 'en'],
    ['FR-ca', 'fr'],
    ['de', null],
    ['*', null],
    ['', null],
    [null, null],
  ])('%s: %s', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language);
  });

  it('is one of ours or none, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(['en', 'fr', null]).toContain(acceptedLanguage(header));
      }),
    );
  });
});
