import { describe, expect, test } from 'vitest';
import { waiting } from '@/domain/flags/attention';
import { matching } from '@/domain/flags/search';
import type { FlagRule, FlagState } from '@/domain/flags/words';

const flag = (rule: FlagRule, name: string, state: FlagState = 'open', last?: string) => ({
  id: `${rule}.${name}`,
  rule,
  personId: name.startsWith('the ') ? null : name,
  groupId: name.startsWith('the ') ? name : null,
  name,
  state,
  steps: last === undefined ? [] : [{ step: 'resolved', onDay: last }],
});

const flags = [
  flag('unclaimed', 'joan'),
  flag('left-out', 'joan'),
  flag('unanswered', 'lorraine'),
  flag('unclaimed', 'devon', 'being-handled'),
  flag('lone-voice', 'the table'),
  flag('unclaimed', 'anjali'),
  flag('never-told', 'priya', 'resolved', '2026-10-01'),
  flag('had-to-ask', 'helen', 'dismissed', '2026-10-30'),
  flag('had-to-ask', 'osman', 'resolved', '2026-09-30'),
];

describe('what needs someone today', () => {
  test('by person and group, the gravest first; what is handled, settled or set aside is not there', () => {
    expect(waiting(flags).map(({ name, flags: own }) => [name, own.map(({ rule }) => rule)])).toEqual([
      ['joan', ['left-out', 'unclaimed']],
      ['the table', ['lone-voice']],
      ['lorraine', ['unanswered']],
      ['anjali', ['unclaimed']],
    ]);
  });
});

describe('the list’s filters', () => {
  test.each([
    [{ state: 'standing' }, ['joan', 'joan', 'lorraine', 'devon', 'the table', 'anjali']],
    [{ state: 'all', rule: 'had-to-ask' }, ['helen', 'osman']],
    [{ state: 'standing', about: 'group' }, ['the table']],
    [{ state: 'standing', about: 'person', rule: 'unclaimed' }, ['joan', 'devon', 'anjali']],
    [{ state: 'dismissed' }, ['helen']],
    [{ state: 'resolved', about: 'group' }, []],
  ] as const)('%j', (search, names) => {
    expect(matching(flags, search).map(({ name }) => name)).toEqual(names);
  });
});
