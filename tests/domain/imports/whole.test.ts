import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../../database';
import { csvOnly } from '../../files/csv-only';
import { datedSeats } from '../../files/dated-seats';
import { dayFirst, dayFirstUnsaid } from '../../files/day-first';
import { frenchCsv } from '../../files/french-csv';
import { frenchWorkbook } from '../../files/french-workbook';
import { march } from '../../files/grown-file';
import { handMapped } from '../../files/hand-mapped';
import { motionsEveryWay } from '../../files/motions-every-way';
import { oddLayouts } from '../../files/odd-layouts';
import { otherCodes } from '../../files/other-codes';
import { otherHeadings } from '../../files/other-headings';
import { rawCells } from '../../files/raw-cells';
import { sheetPerCommittee } from '../../files/sheet-per-committee';
import type { Input } from '../../files/workbook';
import { bringIn, records, tryOut } from './bring-in';

const inputs: [string, Input][] = [
  ['a French workbook', frenchWorkbook],
  ['days first, as the map says', dayFirst],
  ['days first, unsaid', dayFirstUnsaid],
  ['dated seats', datedSeats],
  ['other codes', otherCodes],
  ['text files alone', csvOnly],
  ['a sheet per committee', sheetPerCommittee],
  ['motions recorded every way', motionsEveryWay],
  ['a first month', march],
  ['cells that lost their form', rawCells],
  ['odd layouts', oddLayouts],
  ['French text files', frenchCsv],
  ['other headings', otherHeadings],
  ['a workbook that only its map explains', handMapped],
];

const place = ({ sheet = '', row, column = '', value, reason }: Input['refused'][number]) =>
  [sheet, row, column, value, reason].join(' | ');

describe.each(inputs)('%s', (_, input) => {
  it('comes to what its author counted, and refuses exactly the rows that cannot be taken', async () => {
    const db = freshDatabase();
    const result = await bringIn(db, input);
    expect(result.refused.map(place).sort()).toEqual(input.refused.map(place).sort());
    expect(result.counts).toMatchObject(input.counts);
    expect(db.sql.pragma('foreign_key_check')).toEqual([]);
  });

  it('adds and changes nothing when it comes a second time', async () => {
    const db = freshDatabase();
    const first = await bringIn(db, input);
    const before = records(db);
    const second = await bringIn(db, input);
    const news = Object.entries(second.tally).filter(([, { added, changed }]) => added + changed > 0);
    expect(news).toEqual([]);
    expect(second.counts).toEqual(first.counts);
    expect(records(db)).toEqual(before);
  });

  it('is told beforehand as it then happens, and the telling keeps nothing', async () => {
    const db = freshDatabase();
    const before = records(db);
    const told = await tryOut(db, input);
    expect(records(db)).toEqual(before);
    expect(await bringIn(db, input)).toEqual(told);
  });
});
