import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOUND_FROM, FOUND_TO, matchOf, piecesOf } from '@/domain/search/match';
import { freshDatabase } from '../../database';

describe('what is asked of the index', () => {
  it.each([
    ['parking', '"parking"*'],
    ['O’Neil parking', '"O"* AND "Neil"* AND "parking"*'],
    ['cœur', '("cœur"* OR "coeur"*)'],
    ['coeur', '("coeur"* OR "cœur"*)'],
    ['  ', null],
    ['"(*)-:^', null],
  ])('%s', (typed, match) => expect(matchOf(typed)).toBe(match));

  it('never is anything the index cannot read, whatever is typed', () => {
    const { sql } = freshDatabase();
    const ask = sql.prepare('select count(*) from search_texts where search_texts match ?');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const match = matchOf(typed);
        if (match !== null) expect(ask.pluck().get(match)).toBe(0);
      }),
    );
    for (const typed of ['NEAR(a b)', 'a OR b', 'title:x', '^a', 'a NOT b', '{title} : x']) {
      expect(ask.pluck().get(matchOf(typed) ?? '""')).toBe(0);
    }
  });
});

describe('a passage in pieces', () => {
  it('marks what was found', () => {
    expect(piecesOf(`pay the ${FOUND_FROM}parking${FOUND_TO} back`)).toEqual([
      { text: 'pay the ', found: false, at: 0 },
      { text: 'parking', found: true, at: 8 },
      { text: ' back', found: false, at: 15 },
    ]);
  });

  it('loses nothing of it', () => {
    const text = fc.string().map((value) => value.replaceAll(FOUND_FROM, '').replaceAll(FOUND_TO, ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (parts) => {
        const passage = parts.map(([a, b]) => `${a}${FOUND_FROM}${b}${FOUND_TO}`).join('');
        const joined = piecesOf(passage).map((piece) => piece.text);
        expect(joined.join('')).toBe(parts.flat().join(''));
      }),
    );
  });
});
