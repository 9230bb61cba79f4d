import { describe, expect, test } from 'vitest';
import { isOpenedAgain, type Step, stateOf, stepOfData } from '@/domain/flags/lifecycle';
import type { FlagStep } from '@/domain/flags/words';

const step = (name: FlagStep, measure: number | null = 2): Step => ({
  step: name,
  onDay: '2026-10-01',
  at: 1,
  by: null,
  reason: name === 'dismissed' ? 'known' : null,
  measure,
});

describe('how a flag stands', () => {
  test.each([
    ['found, nothing done', 2, [], 'open', 'found'],
    ['found and noted', 2, [step('found')], 'open', null],
    ['taken up', 2, [step('found'), step('taken-up')], 'being-handled', null],
    ['taken up, and worse', 3, [step('taken-up')], 'being-handled', null],
    ['dismissed', 2, [step('found'), step('dismissed')], 'dismissed', null],
    ['dismissed, and better', 1, [step('dismissed')], 'dismissed', null],
    ['dismissed, and worse: it comes back', 3, [step('dismissed')], 'open', 'found'],
    ['came back and noted', 3, [step('dismissed'), step('found', 3)], 'open', null],
    ['dismissed after it came back', 3, [step('dismissed'), step('found', 3), step('dismissed', 3)], 'dismissed', null],
    ['opened again by hand', 2, [step('dismissed'), step('found')], 'open', null],
    ['resolved by the data', null, [step('found')], 'resolved', 'resolved'],
    ['taken up and resolved', null, [step('taken-up')], 'resolved', 'resolved'],
    ['dismissed and resolved', null, [step('dismissed')], 'resolved', 'resolved'],
    ['resolved and noted', null, [step('found'), step('resolved', null)], 'resolved', null],
    ['resolved, and found again', 1, [step('found'), step('resolved', null)], 'open', 'found'],
    ['never found', null, [], 'resolved', null],
  ] as const)('%s', (_, measure, steps, state, next) => {
    const found = measure === null ? null : { measure };
    expect(stateOf(found, steps)).toBe(state);
    expect(stepOfData(found, steps)).toBe(next);
  });
});

test.each([
  ['found', null, undefined, false],
  ['found', 'importer', undefined, false],
  ['found', 'importer', 'resolved', false],
  ['found', null, 'dismissed', false],
  ['found', 'tamara', 'dismissed', true],
  ['found', 'tamara', 'taken-up', true],
  ['dismissed', 'tamara', 'taken-up', false],
] as const)('%s by %s after %s: opened again by someone is %s', (step, by, before, again) => {
  expect(isOpenedAgain({ step, by }, before && { step: before })).toBe(again);
});
