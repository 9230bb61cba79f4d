import { expect, test } from 'vitest';
import type { Role } from '@/domain/access/words';
import { canSeeFlag } from '@/domain/flags/policy';
import { type FlagRule, flagRules, isAboutPerson, moneyRules, needRules } from '@/domain/flags/words';
import { personViewer } from '@/domain/viewer';
import { freshDatabase } from '../../database';

/** Whether someone of a role sees a flag about Joan that happened at the table: sitting there, elsewhere, or being Joan. */
function sees(role: Role, rule: FlagRule, given: { there?: boolean; self?: boolean; groups?: string[] } = {}): boolean {
  const viewer = personViewer(freshDatabase(), 'ann', [role], given.there ? ['table'] : []);
  const sight = {
    all: role === 'administrator' || role === 'coordinator',
    groups: given.there ? ['table'] : [],
    self: given.self ? 'joan' : 'ann',
  };
  const personId = isAboutPerson(rule) ? 'joan' : null;
  const groupId = personId === null ? 'table' : null;
  return canSeeFlag(viewer, sight, {
    ...{ rule, personId, groupId },
    groupIds: given.groups ?? ['table'],
  });
}

const isOf = (rules: readonly FlagRule[], rule: FlagRule) => rules.includes(rule);

test.each(flagRules)('%s: who sees it', (rule) => {
  const [money, needs] = [isOf(moneyRules, rule), isOf(needRules, rule)];
  expect(sees('coordinator', rule)).toBe(true);
  expect(sees('administrator', rule)).toBe(true);
  expect(sees('finance', rule)).toBe(money);
  for (const role of ['chair', 'leader'] as const) {
    expect(sees(role, rule)).toBe(false);
    expect(sees(role, rule, { there: true }), role).toBe(!money && !needs);
    expect(sees(role, rule, { there: true, groups: ['table', 'council'] })).toBe(false);
  }
  expect(sees('advisor', rule)).toBe(false);
  if (isAboutPerson(rule)) expect(sees('advisor', rule, { self: true })).toBe(true);
});
