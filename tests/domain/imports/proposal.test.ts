import { describe, expect, it } from 'vitest';
import { readFile } from '@/domain/imports/files/read';
import { correctionsForm, type Mapping } from '@/domain/imports/forms';
import { clashIn, corrected } from '@/domain/imports/proposal/corrected';
import { propose } from '@/domain/imports/proposal/propose';
import type { Sheet } from '@/domain/imports/sheet';
import { smallTracker } from '../../files/small-tracker';

async function small(): Promise<Sheet[]> {
  const { name, bytes } = await smallTracker();
  return readFile(name, bytes);
}
const at = (sheets: readonly Sheet[], name: string) => sheets.findIndex((sheet) => sheet.name === name);

/** A form as the page posts it, with what was changed in one sheet. */
const post = (sheets: readonly Sheet[], mapping: Mapping, name: string, changes: object) =>
  correctionsForm.parse({
    importId: 'one',
    sheets: propose(sheets, mapping).map(({ kind, headerRow, sheet }) => ({
      shownKind: kind ?? '',
      shownRow: headerRow ?? '',
      kind: kind ?? 'ignore',
      headerRow: headerRow ?? '',
      ...(sheet === name ? changes : {}),
    })),
  }).sheets;

const correct = (sheets: readonly Sheet[], mapping: Mapping, name: string, changes: object) =>
  corrected(sheets, mapping, propose(sheets, mapping), post(sheets, mapping, name, changes));

describe('what each sheet is taken to be', () => {
  it('names kind, header row, columns with samples, and what is passed over', async () => {
    const proposals = propose(await small(), {});
    expect(proposals.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ['Notes', null],
      ['Advisors', 'advisors'],
      ['Committees', 'seats'],
      ['Meetings', 'meetings'],
      ['Council attendance', 'attendance'],
      ['Suggestions', 'suggestions'],
    ]);
    expect(proposals[1]?.columns[3]).toEqual({
      index: 3,
      letter: 'D',
      header: 'Ring at',
      field: '',
      samples: ['705-555-0101'],
    });
  });

  it('lists the codes in use with their meaning and count, suffixes apart', async () => {
    const sheets = await small();
    const { codes, suffixes, days } = propose(sheets, {})[at(sheets, 'Council attendance')] ?? {};
    expect(days).toEqual(['2026-03-10', '2026-04-14']);
    expect(codes).toContainEqual({ code: 'P', meaning: 'in-person', count: 2 });
    expect(codes).toContainEqual({ code: 'Q', meaning: null, count: 1 });
    expect(codes).toContainEqual({ code: '', meaning: 'not-invited', count: 1 });
    expect(suffixes).toEqual([{ suffix: '*', meaning: 'asked', count: 1 }]);
  });

  it('asks about dates that could be two days', () => {
    const rows = [
      ['Date', 'Committee', 'Format'],
      ['03/04/2026', 'Council', 'Zoom'],
      ['25/04/2026', 'Council', 'Zoom'],
    ];
    const [proposal] = propose([{ file: 'a.xlsx', name: 'Meetings', rows }], {});
    expect(proposal?.ambiguous).toEqual(['03/04/2026']);
  });

  it('tells which columns are missing when a sheet is tried as something it is not', async () => {
    const [notes] = propose(await small(), {}, [{ at: 0, kind: 'meetings' }]);
    expect(notes).toMatchObject({ kind: 'meetings', missing: ['date'] });
  });
});

describe('a mapping after corrections', () => {
  it('is what it was when nothing was corrected', async () => {
    expect(await small().then((sheets) => correct(sheets, {}, 'Advisors', {}))).toEqual({ sheets: [] });
  });

  it('pins a column by its heading, and the kind it belongs to', async () => {
    const sheets = await small();
    const mapping = correct(sheets, {}, 'Advisors', { columns: { c3: 'phone' } });
    expect(mapping).toEqual({ sheets: [{ sheet: 'Advisors', kind: 'advisors', columns: { 'Ring at': 'phone' } }] });
    expect(propose(sheets, mapping)[1]?.columns[3]?.field).toBe('phone');
  });

  it('keeps earlier corrections beside new ones', async () => {
    const sheets = await small();
    const first = correct(sheets, {}, 'Advisors', { columns: { c3: 'phone' } });
    const codes = [{ code: 'Q', meaning: 'video' }];
    const second = correct(sheets, first, 'Council attendance', { codes });
    expect(second.sheets).toContainEqual({ sheet: 'Council attendance', codes: { Q: 'video' } });
    expect(second.sheets).toContainEqual(first.sheets?.[0]);
  });

  it('takes a meaning away from the column that had it', async () => {
    const sheets = await small();
    const before = correct(sheets, {}, 'Advisors', { columns: { c3: 'phone' } });
    const after = correct(sheets, before, 'Advisors', { columns: { c2: 'phone', c3: 'phone' } });
    expect(propose(sheets, after)[1]?.columns.map(({ field }) => field)).toEqual(['name', 'kind', 'phone', '']);
  });

  it('reads a sheet with headings nobody knows once its columns are named', () => {
    const rows = [['Our year'], ['Wann', 'Wer', 'Was'], ['2026-03-11', 'Ann Lee', 'Later papers']];
    const known = [
      ['Name', 'Advisor type', 'Email'],
      ['Ann Lee', 'Patient', 'ann@example.org'],
    ];
    const sheets = [
      { file: 'a.xlsx', name: 'Advisors', rows: known },
      { file: 'a.xlsx', name: 'Jahr', rows },
    ];
    const shown = propose(sheets, {}, [{ at: 1, kind: 'suggestions' }]);
    expect(shown[1]).toMatchObject({ headerRow: 2, missing: ['date', 'name', 'text'] });
    const posted = post(sheets, {}, 'Jahr', { kind: 'suggestions', columns: { c0: 'date', c1: 'name', c2: 'text' } });
    const [, jahr] = propose(sheets, corrected(sheets, {}, shown, posted));
    expect(jahr).toMatchObject({ kind: 'suggestions', headerRow: 2, missing: [] });
    expect(jahr?.columns.map(({ field }) => field)).toEqual(['date', 'name', 'text']);
  });

  it('refuses one meaning newly given to two columns', async () => {
    const sheets = await small();
    const posted = post(sheets, {}, 'Advisors', { columns: { c2: 'phone', c3: 'phone' } });
    expect(clashIn(propose(sheets, {}), posted)).toEqual({ sheet: 1, column: 3 });
  });

  it('knows next month’s text file by its name without the numbers', () => {
    const table = (file: string): Sheet => ({
      file,
      name: '',
      rows: [
        ['Name', 'Advisor type', 'Ring at'],
        ['Ann Lee', 'Patient', '1'],
      ],
    });
    const sheets = [table('advisors-2026-03.csv'), table('other advisors.csv')];
    const posted = post(sheets, {}, '', { columns: { c2: 'phone' } });
    const mapping = corrected(sheets, {}, propose(sheets, {}), posted.slice(0, 1));
    expect(mapping.sheets).toMatchObject([{ file: 'advisors-*.csv', sheet: '' }]);
    const [next, other] = propose([table('advisors-2026-04.csv'), table('other advisors.csv')], mapping);
    expect([next?.columns[2]?.field, other?.columns[2]?.field]).toEqual(['phone', '']);
  });
});
