import { describe, expect, test } from 'vitest';
import en from '@/messages/en.json';

type Tree = { [key: string]: string | Tree };
const texts = (tree: Tree | string): string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(texts);

/** A sentence is what ends with a stop, or with the line. What is put in counts as one word. */
const sentences = (text: string): string[] => text.replace(/\{[^{}]*\}/g, 'word').split(/[.!?:;]\s|\n/);
const words = (sentence: string): number => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

describe('the words of mail', () => {
  test('are short sentences', () => {
    const { meeting, invitation, changed, cancelled, withdrawn, reminder, request } = en.mail;
    for (const text of texts({ meeting, invitation, changed, cancelled, withdrawn, reminder, request })) {
      for (const sentence of sentences(text)) expect(words(sentence), sentence).toBeLessThanOrEqual(25);
    }
  });
});
