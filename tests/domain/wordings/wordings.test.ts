import { describe, expect, test } from 'vitest';
import { perform } from '@/domain/command';
import { stampOf } from '@/domain/stamp';
import { personViewer } from '@/domain/viewer';
import { changeWordings } from '@/domain/wordings/commands';
import { listNames, wordLists } from '@/domain/wordings/lists';
import { lastWorded, wordingsInUse, wordingsOf } from '@/domain/wordings/queries';
import en from '@/messages/en.json';
import fr from '@/messages/fr.json';
import { withOwnWords } from '@/server/own-words';
import { freshDatabase } from '@/tests/database';
import { addPerson } from '../access/people';

function house() {
  const db = freshDatabase();
  const viewer = personViewer(db, addPerson(db, 'rosa@example.ca', 'coordinator'), ['coordinator']);
  const change = (
    words: object[],
    stamp = stampOf(wordingsOf(viewer, 'contributionKinds')),
    list = 'contributionKinds',
  ) => perform(viewer, changeWordings, { list, stamp, words }, 7);
  return { db, viewer, change };
}
const review = { value: 'review', labelEn: 'Reading papers', labelFr: 'Lecture' };

describe('the words of the office', () => {
  test('are kept with who and when; emptied, Heard’s own word is back', () => {
    const { viewer, change } = house();
    expect(change([review, { value: 'story' }])).toMatchObject({ ok: true });
    expect(wordingsOf(viewer, 'contributionKinds')).toEqual([{ ...review, hidden: false }]);
    expect(lastWorded(viewer).get('contributionKinds')).toEqual({ by: 'rosa', at: 7 });
    expect(change([{ value: 'review' }])).toMatchObject({ ok: true });
    expect(wordingsInUse(viewer).size).toBe(0);
  });

  test('saved twice it is one change; another’s change is not overwritten unseen', () => {
    const { db, change } = house();
    const stamp = stampOf([]);
    change([review], stamp);
    expect(change([review], stamp)).toMatchObject({ ok: true });
    expect(db.sql.prepare('select count(*) from activity').pluck().get()).toBe(1);
    expect(change([{ ...review, labelEn: 'Other' }], stamp)).toMatchObject({ refusal: 'changed-meanwhile' });
  });

  test.each([
    ['one language only', { value: 'review', labelEn: 'Reading papers' }],
    ['braces, which messages read as something else', { ...review, labelEn: 'Reading {papers}' }],
    ['tags', { ...review, labelFr: '<b>Lecture</b>' }],
    ['a word that is not of the list', { ...review, value: 'made-up' }],
    ['50,000 letters', { ...review, labelEn: 'a'.repeat(50_000) }],
  ])('%s: refused', (_what, word) => expect(house().change([word])).toMatchObject({ why: 'invalid' }));

  test('a list that the rules stand on keeps all its words in forms; others keep one at least', () => {
    const { change, viewer } = house();
    const hidden = { value: 'adopted', hidden: true };
    expect(change([hidden], stampOf([]), 'decisions')).toMatchObject({ why: 'invalid' });
    const all = wordLists.contributionKinds.values.map((value) => ({ value, hidden: true }));
    expect(change(all)).toMatchObject({ refusal: 'hide-not-all' });
    expect(wordingsInUse(viewer).size).toBe(0);
    expect(change(all.slice(1))).toMatchObject({ ok: true });
  });

  test('stand in the messages of both languages, and nothing else changes', () => {
    const { viewer, change } = house();
    change([
      { ...review, labelFr: "L'étude" },
      { value: 'story', hidden: true },
    ]);
    const inUse = wordingsInUse(viewer);
    const [own, leur] = [withOwnWords(en, 'en', inUse), withOwnWords(fr, 'fr', inUse)];
    expect(own.words.contributionKinds).toEqual({ ...en.words.contributionKinds, review: 'Reading papers' });
    expect(leur.words.contributionKinds.review).toBe('L’étude');
    expect(own.words.sectors).toBe(en.words.sectors);
    expect(own).toMatchObject({ hidden: { contributionKinds: { story: 'story' } } });
    expect(withOwnWords(en, 'en', inUse)).toBe(own);
    expect(withOwnWords(en, 'en', new Map())).toBe(en);
  });
});

test.each(listNames)('%s: every word of it has its message in both languages, and the list its name', (list) => {
  for (const { words, wordings } of [en, fr]) {
    expect(Object.keys(words[list]).sort()).toEqual(expect.arrayContaining([...wordLists[list].values].sort()));
    expect(wordings.list[list]).toBeTruthy();
  }
});

test('forms of the advisors’ pages that ask in words of their own ask by the office’s word', () => {
  const words = [{ value: 'respite', labelEn: 'relief care', labelFr: 'relève à domicile', hidden: false }];
  const own = withOwnWords(en, 'en', new Map([['expenseKinds', words]]));
  expect(own.costs.kind).toEqual({ ...en.costs.kind, respite: 'Relief care' });
  const needs = [{ value: 'captions', labelEn: 'subtitles', labelFr: 'sous-titres', hidden: false }];
  expect(withOwnWords(en, 'en', new Map([['accessNeeds', needs]])).my['aboutNeed-captions']).toBe('Subtitles');
});
