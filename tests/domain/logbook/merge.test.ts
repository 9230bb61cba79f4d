import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences } from '@/domain/logbook/differences';
import { merge } from '@/domain/logbook/merge';
import { textOf, tidied, type Written, withFields } from '@/domain/logbook/written';

const FIELDS = ['on', 'title', 'place', 'people.ann.origin', 'people.ann.guests', 'motions.1.text', 'heard.0.words'];
const text = fc.oneof(fc.constant(''), fc.string({ maxLength: 4 }), fc.constant('the same'));
const record = fc.dictionary(fc.constantFrom(...FIELDS), text).map((fields) => tidied(fields)) as fc.Arbitrary<Written>;
const posted = fc.dictionary(fc.constantFrom(...FIELDS), text) as fc.Arbitrary<Written>;

describe('two people writing one record', () => {
  test.each([
    ['I changed it, they did not', 'old', 'old', 'new', 'new', false],
    ['they changed it, I did not', 'old', 'new', 'old', 'new', false],
    ['both wrote the same', 'old', 'new', 'new', 'new', false],
    ['both wrote something else', 'old', 'theirs', 'mine', 'theirs', true],
    ['I emptied it, they did not touch it', 'old', 'old', '', '', false],
    ['I emptied it, they changed it', 'old', 'theirs', '', 'theirs', true],
    ['they emptied it, I changed it', 'old', '', 'mine', '', true],
    ['only spaces and line ends are otherwise', 'a\nb', 'a\nb', ' a\r\nb ', 'a\nb', false],
  ])('%s', (_, base, theirs, mine, stands, conflict) => {
    const merged = merge({ title: base }, { title: theirs }, { title: mine });
    expect(textOf(merged.written, 'title')).toBe(stands);
    expect(merged.conflicts).toEqual(conflict ? [{ field: 'title', theirs, mine }] : []);
  });

  test('a field nobody posts stands', () => {
    expect(merge({ title: 'old' }, { title: 'new', place: 'Hall' }, {}).written).toEqual({
      title: 'new',
      place: 'Hall',
    });
  });

  test('a line both added under one name is not mixed', () => {
    const theirs = { 'others.0.name': 'Zoe Park', 'others.0.origin': 'asked' };
    const mine = { 'others.0.name': 'Amir Said', 'others.0.origin': 'asked', 'others.0.attendance': 'video' };
    const merged = merge({}, theirs, mine);
    expect(merged.written).toEqual(theirs);
    expect(merged.conflicts.map(({ field }) => field)).toEqual(['others.0.name', 'others.0.attendance']);
  });

  test('a line of one is added beside a line of the other', () => {
    const theirs = { 'others.0.name': 'Zoe Park' };
    expect(merge({}, theirs, { 'others.a7.name': 'Amir Said' })).toEqual({
      written: { 'others.0.name': 'Zoe Park', 'others.a7.name': 'Amir Said' },
      taken: ['others.a7.name'],
      conflicts: [],
    });
  });

  test('one line that both saw is merged field by field', () => {
    const base = { 'motions.1.text': 'That we do it' };
    const merged = merge(base, { ...base, 'motions.1.result': 'carried' }, { ...base, 'motions.1.mover': 'ann' });
    expect(merged.written).toEqual({ ...base, 'motions.1.result': 'carried', 'motions.1.mover': 'ann' });
  });

  test('fields apart: the order in which they are sent does not matter', () => {
    fc.assert(
      fc.property(record, posted, posted, (base, one, other) => {
        const apart = (fields: Written, mine: boolean) =>
          Object.fromEntries(Object.entries(fields).filter(([field]) => FIELDS.indexOf(field) < 3 === mine));
        const [a, b] = [apart(one, true), apart(other, false)];
        const first = merge(base, merge(base, base, a).written, b);
        const second = merge(base, merge(base, base, b).written, a);
        expect(first.written).toEqual(second.written);
        expect([...first.conflicts, ...second.conflicts]).toEqual([]);
        expect(first.written).toEqual(withFields(base, { ...a, ...b }));
      }),
    );
  });

  test('nothing is lost: what I wrote is taken, in conflict, there already, or was not changed by me', () => {
    fc.assert(
      fc.property(record, record, posted, (base, theirs, mine) => {
        const { written, conflicts } = merge(base, theirs, mine);
        const tidyMine = tidied(mine);
        for (const field of new Set([...FIELDS, ...Object.keys(mine)])) {
          const own = textOf(tidyMine, field);
          const stands = textOf(written, field);
          if (!(field in mine) || stands === own) continue;
          const isConflict = conflicts.some((one) => one.field === field && one.mine === own && one.theirs === stands);
          expect(isConflict || own === textOf(base, field)).toBe(true);
        }
        for (const field of FIELDS) {
          if (!(field in mine)) expect(textOf(written, field)).toBe(textOf(theirs, field));
        }
      }),
    );
  });

  test('sent again, it changes nothing', () => {
    fc.assert(
      fc.property(record, record, posted, (base, theirs, mine) => {
        const once = merge(base, theirs, mine);
        const again = merge(base, once.written, mine);
        expect(again.taken).toEqual([]);
        expect(again.written).toEqual(once.written);
      }),
    );
  });
});

describe('the fields in which two records differ', () => {
  test('what was added, taken out and changed, by name', () => {
    expect(differences({ place: 'Hall', title: 'A' }, { title: 'B', key: 'on' })).toEqual([
      { field: 'key', before: '', after: 'on' },
      { field: 'place', before: 'Hall', after: '' },
      { field: 'title', before: 'A', after: 'B' },
    ]);
  });

  test('none to itself; and they lead from one to the other', () => {
    fc.assert(
      fc.property(record, record, (before, after) => {
        expect(differences(before, before)).toEqual([]);
        const changes = differences(before, after).map(({ field, after: text }) => [field, text]);
        expect(withFields(before, Object.fromEntries(changes))).toEqual(after);
      }),
    );
  });
});
