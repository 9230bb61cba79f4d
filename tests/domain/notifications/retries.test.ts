import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextTry, WAITS } from '@/domain/notifications/retries';
import { asLines, onOneLine } from '@/domain/notifications/tidy';
import { keptTrouble, troubleOf } from '@/domain/notifications/trouble';
import { mailTroubles } from '@/domain/notifications/words';

const MINUTE = 60_000;

describe('when a message is tried again', () => {
  test.each([
    [1, 1],
    [2, 5],
    [3, 30],
    [4, 120],
    [5, 360],
    [6, 720],
    [7, 1440],
  ])('after try %i: in %i minutes', (tries, minutes) => {
    expect(nextTry(tries, 'unreachable', 1_000)).toBe(1_000 + minutes * MINUTE);
  });

  test('after two days it is left for someone to look at', () => {
    expect(nextTry(8, 'put-off', 0)).toBeNull();
    const days = WAITS.reduce((sum, wait) => sum + wait, 0) / (24 * 60 * MINUTE);
    expect(days).toBeGreaterThan(1.7);
    expect(days).toBeLessThan(2.1);
  });

  test.each(['no-address', 'address-refused', 'message-refused'] as const)('%s: never', (trouble) => {
    expect(nextTry(1, trouble, 0)).toBeNull();
  });
});

describe('what goes into a mail', () => {
  test.each([
    ['Hello\r\nBcc: thief@example.org', 'Hello Bcc: thief@example.org'],
    ['  a\u0000b\u0085c\u2028d ', 'a b c d'],
  ])('a head of %j is one line', (text, line) => expect(onOneLine(text)).toBe(line));

  test('a head never has a line break or another control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(onOneLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });

  test('a body keeps its lines and loses other control characters', () => {
    expect(asLines('One\r\n\r\nTwo\u0007\n\tThree\rFour\u001b[0m')).toBe('One\n\nTwo\n\tThree\nFour[0m');
  });
});

test.each(mailTroubles)('%s is kept with what the server said, and read back', (trouble) => {
  expect(troubleOf(keptTrouble(trouble, '550 5.1.1\nNo such user'))).toEqual({
    trouble,
    said: '550 5.1.1 No such user',
  });
  expect(troubleOf(keptTrouble(trouble))).toEqual({ trouble, said: '' });
});
