import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '@/domain/imports/files/csv';
import { readFile } from '@/domain/imports/files/read';
import { readDrafts } from '@/domain/imports/importers/read';
import { leftOutCsv, leftOutRows, safeCell } from '@/domain/imports/left-out-rows';
import { recognize } from '@/domain/imports/recognize/sheets';
import { smallTracker } from '../../files/small-tracker';

async function leftOut() {
  const { name, bytes } = await smallTracker();
  const { recognized } = recognize(await readFile(name, bytes), {});
  return leftOutRows(recognized, readDrafts(recognized).reading.refused);
}

describe('the rows left out', () => {
  it('are kept whole, a sheet each, with why', async () => {
    expect(await leftOut()).toMatchObject([
      { sheet: 'Council attendance', rows: [{ row: 2, cells: ['Ann Lee', 'P', 'Q'], reasons: ['unknown-code'] }] },
      { sheet: 'Suggestions', rows: [{ row: 3, reasons: ['impossible-date'] }] },
    ]);
  });

  it('come back from their file as they were, and start no formula on the way', async () => {
    const [, suggestions] = await leftOut();
    if (!suggestions) throw new Error('no suggestions left out');
    const csv = leftOutCsv(suggestions, 'Why', () => 'There is no such day.');
    expect(parse(csv)[1]).toEqual(['31-Feb-26', 'Bo Ray', "'=Meet in the evening", 'Open', 'There is no such day.']);
    const [sheet] = readCsv('mended.csv', Buffer.from(csv));
    expect(sheet?.rows[1]?.[2]).toBe('=Meet in the evening');
  });

  it('hold no cell that a spreadsheet runs, whatever was written', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (start, rest) => {
        const safe = safeCell(start + rest);
        expect(/^[=@\t\r]/.test(safe) || (/^[+-]/.test(safe) && !/^[+-]?[\d\s.,]*$/.test(safe))).toBe(false);
      }),
    );
  });
});
