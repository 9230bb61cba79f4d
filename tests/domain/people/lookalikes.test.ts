import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookalikesOf, pairsAlike, type Reachable } from '@/domain/people/lookalikes';

const who = (id: string, names: string[], email: string | null = null, phone: string | null = null): Reachable => ({
  ...{ id, names },
  ...{ email, phone },
});

describe('who may be whom', () => {
  it.each([
    ['one address', who('a', ['Ann Lee'], 'a@x.ca'), who('b', ['Bo Ray'], 'a@x.ca'), 'email'],
    ['one name, written otherwise', who('a', ['Thérèse  LEE']), who('b', ['Therese Lee']), 'name'],
    ['a name and another name', who('a', ['Ann Lee']), who('b', ['Bo Ray', 'ann lee']), 'name'],
    [
      'one phone',
      who('a', ['Ann Lee'], null, '705-555-0100'),
      who('b', ['Bo Ray'], null, '+1 (705) 555.0100'),
      'phone',
    ],
    ['a name a letter apart', who('a', ['Katherine Smith']), who('b', ['Catherine Smith']), 'similar-name'],
    ['an extension is no phone', who('a', ['Ann Lee'], null, '555-0100'), who('b', ['Bo Ray'], null, '555-0100'), null],
    ['nothing', who('a', ['Ann Lee'], null, null), who('b', ['Bo Ray'], null, null), null],
    ['a name of signs alone', who('a', ['…']), who('b', ['—']), null],
  ])('%s', (_, one, other, because) => {
    expect(pairsAlike([one, other]).map((pair) => pair.because)).toEqual(because ? [because] : []);
  });

  it('it is the same whoever comes first, and the list and the pairs agree', () => {
    const person = fc.record({
      id: fc.uuid(),
      names: fc.array(fc.constantFrom('Ann Lee', 'Anne Lee', 'Lee Ann', 'Bo Ray', 'Robert Ray', 'Rob Ray', ''), {
        minLength: 1,
        maxLength: 2,
      }),
      email: fc.option(fc.constantFrom('a@x.ca', 'b@x.ca'), { nil: null }),
      phone: fc.option(fc.constantFrom('7055550100', '705-555-0100', '7055550101'), { nil: null }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 8 }), (people) => {
        const told = (all: readonly Reachable[]) =>
          pairsAlike(all)
            .map(({ one, other, because }) => `${[one, other].sort().join()} ${because}`)
            .sort();
        expect(told([...people].reverse())).toEqual(told(people));
        for (const one of people) {
          const others = people.filter(({ id }) => id !== one.id);
          const alike = pairsAlike(people).flatMap((p) =>
            p.one === one.id ? p.other : p.other === one.id ? p.one : [],
          );
          expect(
            lookalikesOf(one, others)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(alike.sort());
        }
      }),
    );
  });
});
