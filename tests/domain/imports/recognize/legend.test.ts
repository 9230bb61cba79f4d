import { describe, expect, it } from 'vitest';
import { legendRowsOf, readLegend } from '@/domain/imports/recognize/legend';
import type { Cell } from '@/domain/imports/sheet';

const legend = (...rows: Cell[][]) => readLegend([{ file: 'a.xlsx', name: 'Notes', rows }]);

describe('a legend', () => {
  it.each<[string, Cell[][], object]>([
    [
      'in one cell, without signs',
      [['P in person, V video, T telephone, R regrets, A absent without word, * came by asking, blank not invited']],
      {
        codes: {
          P: 'in-person',
          V: 'video',
          T: 'phone',
          R: 'absent-with-word',
          A: 'absent-without-word',
          '': 'not-invited',
        },
        suffixes: { '*': 'asked' },
      },
    ],
    [
      'in one cell, with signs and commas inside',
      [['Legend: P = in person; E = absent, excused; A: absent, no word; P+1 = with a guest; (blank) = not invited']],
      {
        codes: { P: 'in-person', E: 'absent-with-word', A: 'absent-without-word', '': 'not-invited' },
        suffixes: { '+1': 'guest' },
      },
    ],
    [
      'in two columns',
      [
        ['Code', 'Meaning'],
        ['PR', 'Attended in person'],
        ['blank', 'Not invited'],
        ['†', 'By asking'],
        ['HERE', 'On site'],
      ],
      { codes: { PR: 'in-person', '': 'not-invited', HERE: 'in-person' }, suffixes: { '†': 'asked' } },
    ],
    [
      'in French',
      [['Légende : P = présent; V = par vidéo; X = absent sans prévenir; vide = non convoqué; * = sur demande']],
      {
        codes: { P: 'in-person', V: 'video', X: 'absent-without-word', '': 'not-invited' },
        suffixes: { '*': 'asked' },
      },
    ],
    [
      'that is none',
      [['Members present at the first meeting voted'], ['Updated', 'June 2026']],
      { codes: {}, suffixes: {} },
    ],
  ])('%s', (_, rows, read) => {
    expect(legend(...rows)).toEqual(read);
  });

  it('below a grid is told from the grid’s people', () => {
    const rows = [
      ['Name', '2026-01-05', '2026-02-02'],
      ['Al', 'Present', null],
      ['Bo Ray', 'HERE', 'P'],
      [],
      ['P', 'In person'],
      ['HERE', 'On site'],
      ['* came by asking'],
    ];
    const sheet = { file: 'a.xlsx', name: 'Att', rows };
    expect(legendRowsOf(sheet, 0, new Set(['here', 'p', 'present']))).toEqual([4, 5, 6]);
  });
});
