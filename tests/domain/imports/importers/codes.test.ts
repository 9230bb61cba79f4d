import { describe, expect, it } from 'vitest';
import { codeBook, readCode } from '@/domain/imports/importers/codes';
import type { CodeMeaning, SuffixMeaning } from '@/domain/imports/lexicon/codes';
import type { Recognized } from '@/domain/imports/recognize/sheets';
import type { Cell } from '@/domain/imports/sheet';

const told = (codes: Record<string, CodeMeaning> = {}, suffixes: Record<string, SuffixMeaning> = {}): Recognized => ({
  sheet: { file: 'a.xlsx', name: 'Att', rows: [] },
  kind: 'attendance',
  headerRow: 0,
  columns: [],
  dates: [],
  groupHints: [],
  dayFirst: undefined,
  codes,
  suffixes,
  words: {},
});

const read = (cells: Cell[], recognized = told()) => {
  const book = codeBook(recognized, cells);
  return cells.map((cell) => {
    const code = readCode(cell, book);
    return code && [code.meaning, ...code.suffixes, ...(code.guests > 0 ? [`${code.guests} guests`] : [])].join(' ');
  });
};

const [P, V, W, A, N] = ['in-person', 'video', 'absent-with-word', 'absent-without-word', 'not-invited'];

describe('the codes of a grid', () => {
  it.each<[string, Cell[], (string | undefined | null)[]]>([
    ['letters', ['P', 'V', 'T', 'R', 'A', ''], [P, V, 'phone', W, A, N]],
    ['French letters', ['P', 'V', 'T', 'E', 'A', 'S/O'], [P, V, 'phone', W, A, N]],
    ['ticks and blanks', ['✓', null, '✔️'], [P, A, P]],
    ['crosses and blanks', ['X', null, 'x'], [P, A, P]],
    ['crosses and regrets: a blank is nobody’s absence', ['X', 'R', null], [P, W, N]],
    ['crosses beside presences are absences', ['P', 'X', null], [P, A, N]],
    ['ones and noughts', [1, 0, null], [P, A, N]],
    ['boxes', [true, false], [P, A]],
    ['ticks and crosses', ['✓', '✗'], [P, A]],
    ['yes and no', ['Y', 'n', 'Oui', 'non'], [P, A, P, A]],
    ['words', ['Present', 'Absent', 'Excused', 'Not invited'], [P, A, W, N]],
    ['French words', ['Présente', 'Absente', 'Excusé(e)', 'Non invité'], [P, A, W, N]],
    [
      'sentences',
      ['Attended by video', 'Sent regrets', 'Did not attend', 'Called in', 'Not present'],
      [V, W, A, 'phone', A],
    ],
    [
      'suffixes',
      ['P*', 'V+g', 'P+2', 'P (guest)', 'P w/ guest'],
      ['in-person asked', 'video 1 guests', 'in-person 2 guests', 'in-person 1 guests', 'in-person 1 guests'],
    ],
    ['what is not known', ['P', 'Q', '7'], [P, null, null]],
  ])('%s', (_, cells, meanings) => {
    expect(read(cells)).toEqual(meanings);
  });

  it('are the office’s own first, with their blank and suffixes', () => {
    const own = told({ '': 'absent-with-word', P: 'phone' }, { '#': 'walked-in', g: 'guest' });
    expect(read(['P', null, 'V#', 'Vg', 'V#g'], own)).toEqual([
      'phone',
      W,
      'video walked-in',
      'video guest 1 guests',
      'video guest walked-in 1 guests',
    ]);
  });

  it('take the one mark a legend explains for a tick, unless the legend tells of absence', () => {
    expect(read(['●', null], told({ '●': 'video' }))).toEqual([V, A]);
    expect(read(['P', null], told({ P: 'in-person', A: 'absent-without-word' }))).toEqual([P, N]);
  });
});
