import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAcronym, changeAcronym, importAcronyms, removeAcronym } from '@/domain/acronyms/commands';
import { readPasted } from '@/domain/acronyms/pasted';
import { acronymById, acronymList } from '@/domain/acronyms/queries';
import { perform } from '@/domain/command';
import { stampOf } from '@/domain/stamp';
import { personViewer, visitor } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';

const once = (n: number) => `0190f5b0-0000-7000-8000-00000000000${n}`;

describe('a pasted list', () => {
  test.each([
    ['OHT – Ontario Health Team', { acronym: 'OHT', meaningEn: 'Ontario Health Team', meaningFr: null }],
    [
      'PFAC - Patient and Family Advisory Council',
      { acronym: 'PFAC', meaningEn: 'Patient and Family Advisory Council', meaningFr: null },
    ],
    [
      'ALC: alternate level of care | niveau de soins alternatif',
      { acronym: 'ALC', meaningEn: 'alternate level of care', meaningFr: 'niveau de soins alternatif' },
    ],
    ['ED\temergency department', { acronym: 'ED', meaningEn: 'emergency department', meaningFr: null }],
    [
      'COVID-19 = a disease: the one of 2019',
      { acronym: 'COVID-19', meaningEn: 'a disease: the one of 2019', meaningFr: null },
    ],
    ['Q&A — questions and answers', { acronym: 'Q&A', meaningEn: 'questions and answers', meaningFr: null }],
  ])('%s', (line, read) => expect(readPasted(line)).toEqual({ found: [read], unclear: [] }));

  test('names the lines that say nothing clear, and passes over empty ones', () => {
    expect(readPasted('OHT – Ontario Health Team\r\n\r\nno meaning here\n – nothing\nED –\n')).toMatchObject({
      found: [{ acronym: 'OHT' }],
      unclear: [3, 4, 5],
    });
  });

  test('what is written as a line is read back', () => {
    const word = fc.stringMatching(/^[A-Z][A-Z0-9&]{1,8}$/);
    const meaning = fc.stringMatching(/^[a-z][a-z ]{2,40}[a-z]$/);
    fc.assert(
      fc.property(word, meaning, meaning, (acronym, meaningEn, meaningFr) => {
        expect(readPasted(`${acronym} – ${meaningEn} | ${meaningFr}`).found).toEqual([
          { acronym, meaningEn, meaningFr },
        ]);
      }),
    );
  });
});

describe('the list of acronyms', () => {
  function house() {
    const db = freshDatabase();
    return { db, viewer: personViewer(db, 'rosa', ['coordinator']) };
  }
  const oht = { once: once(1), acronym: 'OHT', meaningEn: 'Ontario Health Team' };

  test('by its letters; one is there once, whatever its case and points', () => {
    const { viewer } = house();
    perform(viewer, addAcronym, { once: once(2), acronym: 'PFAC', meaningEn: 'A council' }, 0);
    expect(perform(viewer, addAcronym, oht, 0)).toMatchObject({ ok: true });
    expect(perform(viewer, addAcronym, oht, 0)).toEqual({ ok: true, value: { id: once(1) } });
    const again = { once: once(3), acronym: 'o.h.t.', meaningEn: 'Other' };
    expect(perform(viewer, addAcronym, again, 0)).toMatchObject({ refusal: 'acronym-there', field: 'acronym' });
    expect(acronymList(viewer).map(({ acronym }) => acronym)).toEqual(['OHT', 'PFAC']);
  });

  test('changed unless someone did so meanwhile, taken out once', () => {
    const { viewer } = house();
    perform(viewer, addAcronym, oht, 0);
    const stamp = stampOf(acronymById(viewer, once(1)));
    const change = { id: once(1), stamp, acronym: 'OHT', meaningEn: 'A team', meaningFr: 'Une équipe' };
    expect(perform(viewer, changeAcronym, change, 0)).toMatchObject({ ok: true });
    expect(perform(viewer, changeAcronym, { ...change, meaningEn: 'B' }, 0)).toMatchObject({
      refusal: 'changed-meanwhile',
    });
    expect(perform(viewer, removeAcronym, { id: once(1) }, 0)).toMatchObject({ ok: true });
    expect(perform(viewer, removeAcronym, { id: once(1) }, 0)).toMatchObject({ why: 'not-found' });
    expect(acronymList(viewer)).toEqual([]);
  });

  test('a pasted list adds what is new; a line that is unclear stops it all', () => {
    const { viewer } = house();
    perform(viewer, addAcronym, oht, 0);
    const list = 'OHT – something else\nED – emergency department\ned - again';
    expect(perform(viewer, importAcronyms, { list: `${list}\nwhat` }, 0)).toMatchObject({
      refusal: 'lines-unclear',
      details: { lines: [4] },
    });
    expect(acronymList(viewer)).toHaveLength(1);
    expect(perform(viewer, importAcronyms, { list }, 0)).toEqual({ ok: true, value: { added: 1, known: 2 } });
    expect(acronymList(viewer).map(({ meaningEn }) => meaningEn)).toEqual([
      'emergency department',
      'Ontario Health Team',
    ]);
    expect(perform(viewer, importAcronyms, { list: 'x'.repeat(50_000) }, 0)).toMatchObject({ why: 'invalid' });
  });

  test('everyone who signs in reads it, nobody else', () => {
    const { db, viewer } = house();
    perform(viewer, addAcronym, oht, 0);
    expect(acronymList(personViewer(db, 'joan', ['advisor']))).toHaveLength(1);
    expect(acronymList(visitor(db))).toEqual([]);
  });
});
