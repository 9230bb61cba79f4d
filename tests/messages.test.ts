import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import en from '@/messages/en.json';
import fr from '@/messages/fr.json';

type Tree = { [key: string]: string | Tree };

/** Every message by its whole key. */
const flat = (tree: Tree, under = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${under}${key}`, value] as [string, string]] : flat(value, `${under}${key}.`),
  );
const english = new Map(flat(en));
const french = new Map(flat(fr));

/** What a message is given: names of arguments with their kind, and tags. */
function given(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...given(element.children)];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const kind = element.type === TYPE.plural ? 'plural' : 'select';
      return [`${element.value} ${kind}`, ...Object.values(element.options).flatMap((option) => given(option.value))];
    }
    return element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value];
  });
}
/** A count that only chooses an article may be needed in one language and not in the other. */
const argumentsOf = (message: string): string[] =>
  [...new Set(given(parse(message)).map((name) => name.replace(/ plural$/, '')))]
    .filter((name) => !name.endsWith('Count'))
    .sort();

/** The words of a message without its arguments: all its literals, one after the other. */
function words(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type === TYPE.tag) return words(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        return Object.values(element.options)
          .map((option) => words(option.value))
          .join(' / ');
      }
      return '';
    })
    .join('');
}

describe('the messages', () => {
  it('have the same keys in both languages', () => {
    expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...english])('%s takes the same arguments in both languages', (key, message) => {
    expect(argumentsOf(french.get(key) ?? '')).toEqual(argumentsOf(message));
  });

  it('leave no English in the French', () => {
    // The link to the other language speaks to who reads that one; options of commands are typed as they are.
    const left = [...french].filter(
      ([key, message]) =>
        !key.startsWith('common.language') &&
        /(?<!\p{L})(the|and|with|your|this|that|have|was|were|from|not|please|click)(?!\p{L})/iu.test(
          words(parse(message)).replace(/--[\w-]+/g, ''),
        ),
    );
    expect(left).toEqual([]);
  });

  it('say no sentence of two words or more the same in both languages', () => {
    const same = [...french].filter(([key, message]) => {
      const text = words(parse(message)).trim();
      return english.get(key) === message && /\p{L}{2,}\s+\p{L}{2,}/u.test(text);
    });
    expect(same).toEqual([]);
  });

  it('are set as French is: no-break spaces before : ; ? ! » and after «, no straight apostrophe', () => {
    const wrong = [...french].filter(([, message]) => / [:;?!»]|« |\p{L}'\p{L}/u.test(words(parse(message))));
    expect(wrong).toEqual([]);
  });

  it.each([
    ['English', english],
    ['French', french],
  ])('advisors read no sentence over 25 words (%s)', (_, messages) => {
    const long = [...messages]
      .filter(([key]) => key.startsWith('my.'))
      .filter(([, message]) =>
        words(parse(message))
          // Choices of a message stand apart: one of them is read.
          .split(/[.?!]| \/ /)
          .some((sentence) => sentence.split(/\s+/).filter(Boolean).length > 25),
      );
    expect(long).toEqual([]);
  });
});
