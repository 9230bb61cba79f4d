import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyoneCame } from '@/domain/logbook/everyone-came';
import { fieldsIn, headsOf, isField, lineOf, newRow, rowsOf } from '@/domain/logbook/field-names';
import { flatten, nest } from '@/domain/logbook/nesting';
import { renamed } from '@/domain/logbook/renamed';
import type { RosterLine } from '@/domain/logbook/roster';
import { sameAsLast } from '@/domain/logbook/same-as-last';
import { seenBy, writtenAt } from '@/domain/logbook/standing';
import { votedAlike } from '@/domain/logbook/voted-alike';
import { wholePost } from '@/domain/logbook/whole-post';
import type { Written } from '@/domain/logbook/written';

const line = (personId: string, more: Partial<RosterLine> = {}): RosterLine => ({
  ...{
    personId,
    name: personId,
    side: 'advisor',
    class: 'voting',
    sector: null,
    weight: 1,
    votes: true,
    expected: true,
  },
  ...more,
});

describe('the names of fields', () => {
  test.each([
    ['on', true],
    ['another', true],
    ['people.0199a-7.origin', true],
    ['people.ann.attendance', true],
    ['others.0.new', true],
    ['motions.12.text', true],
    ['motions.0199a.ballots.ann', true],
    ['heard.2.words', true],
    ['stories.0.consent', true],
    ['draftId', false],
    ['people.ann', false],
    ['people.ann.password', false],
    ['people..origin', false],
    ['people.a.b.origin', false],
    ['motions.0.ballots', false],
    ['motions.0.ballots.a.b', false],
    ['__proto__', false],
    ['people.__proto__.origin', false],
    ['motions.0.ballots.__proto__', false],
    ['on\n', false],
  ])('%s', (name, is) => {
    expect(isField(name)).toBe(is);
  });

  test('of a page, only the record’s fields are taken, the first text of each', () => {
    expect(fieldsIn({ on: ['2026-11-01', 'x'], 'people.a.origin': [], version: ['3'], title: 'A' })).toEqual({
      ...{ on: '2026-11-01', 'people.a.origin': '', title: 'A' },
    });
  });

  test('rows come in the order they are written of; a new one has a number of its own', () => {
    const written = { 'others.3.name': 'A', 'others.a7.name': 'B', 'people.ann.origin': 'asked', 'others.3.side': 'x' };
    expect(rowsOf(written, 'others')).toEqual(['3', 'a7']);
    expect(newRow(written, 'others')).toBe('4');
    expect(newRow({}, 'heard')).toBe('0');
    expect(['others.3.name', 'people.ann.origin', 'on'].map(lineOf)).toEqual(['others.3', null, null]);
    expect(headsOf(Object.keys(written))).toEqual(['others', 'people']);
  });

  test('nested and flat are the same record', () => {
    const name = fc.constantFrom('on', 'people.a.origin', 'people.b.origin', 'motions.1.ballots.a', 'motions.1.text');
    fc.assert(
      fc.property(fc.dictionary(name, fc.string()), (written) => {
        expect(flatten(nest(written))).toEqual(written);
      }),
    );
  });

  test('a field named after what every object has stays a field', () => {
    expect(flatten(nest({ 'people.constructor.origin': 'asked' }))).toEqual({ 'people.constructor.origin': 'asked' });
    nest({ 'people.__proto__.origin': 'asked' });
    expect(({} as Record<string, unknown>).origin).toBeUndefined();
  });
});

describe('everyone came', () => {
  test.each([
    ['in-person', 'in-person'],
    ['virtual', 'video'],
    ['hybrid', 'in-person'],
    ['', 'in-person'],
  ])('to a meeting that is %s', (mode, attendance) => {
    expect(everyoneCame({ mode }, [line('ann')])).toMatchObject({
      ...{ 'people.ann.origin': 'invited', 'people.ann.attendance': attendance },
    });
  });

  test('what is said of how they came stands; an absence does not', () => {
    const written = {
      ...{ 'people.ann.origin': 'asked', 'people.ann.attendance': 'absent-with-word' },
      ...{ 'people.ben.origin': 'not-invited', 'people.cy.attendance': 'phone', 'people.eve.origin': 'invited' },
    };
    const roster = [line('ann'), line('ben'), line('cy'), line('dan', { expected: false })];
    expect(everyoneCame(written, roster)).toEqual({
      ...{ 'people.ann.origin': 'asked', 'people.ann.attendance': 'in-person' },
      ...{ 'people.ben.origin': 'not-invited' },
      ...{ 'people.cy.origin': 'invited', 'people.cy.attendance': 'phone' },
      ...{ 'people.eve.origin': 'invited', 'people.eve.attendance': 'in-person' },
    });
  });

  test('pressed twice, it is as pressed once', () => {
    const once = everyoneCame({ 'others.0.name': 'Zoe' }, [line('ann')]);
    expect(everyoneCame(once, [line('ann')])).toEqual(once);
    expect(once['others.0.attendance']).toBe('in-person');
  });
});

describe('same as last time', () => {
  const last: Written = {
    ...{ on: '2026-09-01', starts: '09:00', ends: '11:00', mode: 'hybrid', place: 'Hall', title: 'Budget' },
    ...{ 'people.ann.origin': 'asked', 'people.ann.attendance': 'video', 'people.ann.guests': '2' },
    ...{ 'people.ann.reply': 'yes', 'people.ben.origin': 'invited', 'people.ben.attendance': 'absent-with-word' },
    ...{ 'people.gone.origin': 'invited', 'people.gone.attendance': 'video' },
    ...{ 'people.zoe.origin': 'brought', 'people.zoe.attendance': 'in-person', 'motions.1.text': 'A motion' },
  };
  const zoe = { personId: 'zoe', name: 'Zoe Park', side: 'advisor' as const };

  test('when, where and who, and nothing else', () => {
    expect(sameAsLast({ on: '2026-10-01', starts: '10:00' }, [line('ann'), line('ben')], last, [zoe])).toEqual({
      ...{ on: '2026-10-01', starts: '10:00', ends: '11:00', mode: 'hybrid', place: 'Hall' },
      ...{ 'people.ann.origin': 'asked', 'people.ann.attendance': 'video', 'people.ann.guests': '2' },
      ...{ 'people.ben.origin': 'invited', 'people.ben.attendance': 'absent-with-word' },
      ...{ 'others.zoe.person': 'zoe', 'others.zoe.name': 'Zoe Park' },
      ...{ 'others.zoe.origin': 'brought', 'others.zoe.attendance': 'in-person' },
    });
  });

  test('who has an invitation this time stays invited', () => {
    const written = sameAsLast({ 'people.ann.origin': 'invited' }, [line('ann')], last, [], ['ann']);
    expect(written).toMatchObject({ 'people.ann.origin': 'invited', 'people.ann.attendance': 'video' });
  });

  test('what was not said last time leaves alone what is said now; pressed twice, it is as once', () => {
    const once = sameAsLast({ 'people.new.origin': 'invited' }, [line('new')], last, [zoe]);
    expect(once['people.new.origin']).toBe('invited');
    expect(sameAsLast(once, [line('new')], last, [zoe])).toEqual(once);
  });

  test('who was away, or is written of already, is no one else’s line', () => {
    const away = { ...last, 'people.zoe.attendance': 'absent-with-word' };
    expect(sameAsLast({}, [], away, [zoe])['others.zoe.person']).toBeUndefined();
    const invited = sameAsLast({ 'people.zoe.origin': 'invited' }, [], last, [zoe], ['zoe']);
    expect(invited['others.zoe.person']).toBeUndefined();
    expect(invited['people.zoe.attendance']).toBe('in-person');
  });
});

test('all present with a vote voted alike', () => {
  const roster = [
    line('ann'),
    line('ben'),
    line('cy', { votes: false, weight: 0 }),
    line('alt', { class: 'alternate' }),
  ];
  const there = Object.fromEntries(['ann', 'cy', 'alt'].map((id) => [`people.${id}.attendance`, 'phone']));
  const away = { 'people.ben.attendance': 'absent-without-word' };
  expect(votedAlike({ ...there, ...away }, roster, '0', 'against')).toEqual({
    ...{ ...there, ...away, 'motions.0.recorded': 'named', 'motions.0.ballots.ann': 'against' },
  });
});

describe('a draft as it stood', () => {
  const entry = (field: string, version: number, value: string | null, by: string) => ({
    field,
    version,
    value,
    by,
    at: 0,
  });
  const entries = [
    entry('title', 1, 'A', 'carol'),
    entry('title', 2, null, 'omar'),
    entry('place', 2, 'Hall', 'carol'),
    entry('title', 3, 'B', 'omar'),
  ];

  test.each([
    [0, { on: 'day' }],
    [1, { on: 'day', title: 'A' }],
    [2, { on: 'day', place: 'Hall' }],
    [3, { on: 'day', place: 'Hall', title: 'B' }],
    [99, { on: 'day', place: 'Hall', title: 'B' }],
  ])('at version %i', (version, written) => {
    expect(writtenAt({ on: 'day' }, entries, version)).toEqual(written);
  });

  test('one sees what one wrote oneself since, and not what others did', () => {
    expect(seenBy({}, entries, 1, 'carol')).toEqual({ title: 'A', place: 'Hall' });
    expect(seenBy({}, entries, 1, 'omar')).toEqual({ title: 'B' });
    expect(seenBy({}, entries, 0, 'omar')).toEqual({});
  });
});

describe('a page that posts the whole record', () => {
  const stood = {
    ...{ title: 'A', key: 'on', 'people.ann.origin': 'asked', 'people.ann.reason': 'cost', 'others.0.name': 'Zoe' },
    ...{ 'people.far.origin': 'invited', 'motions.1.ballots.far': 'for', 'motions.1.ballots.ann': 'for' },
  };

  test('what it does not say any more is emptied; whom it cannot show is left alone', () => {
    expect(wholePost(stood, { 'people.ann.origin': 'invited' }, new Set(['ann']))).toEqual({
      ...{ 'people.ann.origin': 'invited', title: '', key: '', 'people.ann.reason': '', 'others.0.name': '' },
      'motions.1.ballots.ann': '',
    });
  });

  test('fields hidden from who posts are left alone', () => {
    const whole = wholePost(stood, { title: 'A' }, new Set(['ann']), (field) => field.endsWith('.reason'));
    expect('people.ann.reason' in whole).toBe(false);
  });

  test('someone off the roster whom the page writes of is shown on it', () => {
    expect(wholePost(stood, { 'people.far.origin': 'asked' }, new Set())).toMatchObject({
      'motions.1.ballots.far': '',
    });
  });
});

test('a record kept before two records of one person were joined', () => {
  const joined = new Map([
    ['a', 'b'],
    ['b', 'c'],
  ]);
  const before = { 'people.a.origin': 'asked', 'people.c.origin': 'invited', 'motions.1.mover': 'a', title: 'a note' };
  expect(renamed(before, joined)).toEqual({
    ...{ 'people.c.origin': 'invited', 'motions.1.mover': 'c', title: 'a note' },
  });
});
