import { describe, expect, it } from 'vitest';
import { areSimilar } from '@/domain/people/similar-names';

describe('two names that may be one person’s', () => {
  it.each([
    ['Rob MacDonald', 'Robert MacDonald'],
    ['Lee Ann', 'Ann Lee'],
    ['Katherine Smith', 'Catherine Smith'],
    ['Thérèse Lefebvre', 'Therese Lefevre'],
  ])('%s and %s are similar', (one, other) => {
    expect(areSimilar(one, other)).toBe(true);
    expect(areSimilar(other, one)).toBe(true);
  });

  it.each([
    ['Ann Lee', 'ann  lee'],
    ['Ann Lee', 'Bo Ray'],
    ['Ann Lee', 'Ann Ray'],
    ['John Smith', 'Joan Smythe'],
  ])('%s and %s are not', (one, other) => {
    expect(areSimilar(one, other)).toBe(false);
  });
});
