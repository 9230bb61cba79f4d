import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVacant, readNames, waysToReadNames } from '@/domain/imports/written/names';
import { nameKey, tidyName } from '@/domain/people/names';

describe('a name', () => {
  it.each([
    ['  Ann   Lee ', 'Ann Lee'],
    ['Lee, Ann', 'Ann Lee'],
    ['de la Tour,  Jean-Paul', 'Jean-Paul de la Tour'],
    ['Ann Lee, MD, CCFP', 'Ann Lee'],
    ['Lee, Ann, RN', 'Ann Lee'],
    ['Ann\u00a0Lee', 'Ann Lee'],
  ])('%s is %s', (written, name) => {
    expect(tidyName(written)).toBe(name);
  });

  it.each([
    ['O’Brien', "O'Brien"],
    ['Sébastien CÔTÉ', 'sebastien cote'],
    ['Jean‑Luc', 'jean luc'],
    ['Lecœur', 'Lecoeur'],
  ])('%s and %s are one', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
});

describe('the names in one cell', () => {
  it.each([
    ['Ann Lee; Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['Ann Lee\nBo Ray\n', ['Ann Lee', 'Bo Ray']],
    ['Ann Lee / Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['Ann Lee, Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['Lee, Ann', ['Ann Lee']],
    ['Lee, Ann; Ray, Bo', ['Ann Lee', 'Bo Ray']],
    ['Lee, Ann, Ray, Bo', ['Ann Lee', 'Bo Ray']],
    ['• Lee, Ann\n2. Bo Ray (by proxy)', ['Ann Lee', 'Bo Ray']],
    ['Ann Lee', ['Ann Lee']],
    ['', []],
  ])('%j', (text, names) => {
    expect(readNames(text)).toEqual(names);
  });

  it.each([
    ['de la Tour, Jean Paul', ['Jean Paul de la Tour']],
    ['Cy Fox and Di Orr', ['Cy Fox', 'Di Orr']],
    ['Cy Fox, Di Orr et Bo Ray', ['Cy Fox', 'Di Orr', 'Bo Ray']],
    ['Ann Lee, Cher', ['Ann Lee', 'Cher']],
  ])('%s may also be read as %j', (text, names) => {
    expect(waysToReadNames(text)).toContainEqual(names);
  });

  it('reads back any list of two-word names', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
    const name = fc.tuple(word, word).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('; ', '\n', ' | ', ' / ', ', '),
        (names, mark) => {
          expect(readNames(names.join(mark))).toEqual(names);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => waysToReadNames(text).length > 0));
  });
});

describe('a place that nobody holds', () => {
  it.each([
    'VACANT',
    'Vacant – caregiver seat',
    '(vacante)',
    'Poste vacant',
    'à pourvoir',
    'TBD',
    'To be named',
    '—',
    'n/a',
  ])('%s is vacant', (text) => {
    expect(isVacant(text)).toBe(true);
  });
  it.each(['Ann Lee', 'Vaclav Novak', 'Noe Nil', 'Openshaw, Ann'])('%s is a name', (text) => {
    expect(isVacant(text)).toBe(false);
  });
});
