import { describe, expect, it } from 'vitest';
import { shownBy } from '@/domain/imports/files/formula';
import { readFile } from '@/domain/imports/files/read';
import { badFiles } from '../../../files/bad-files';
import { day, text, timeOfDay, workbook } from '../../../files/workbook';

const rowsOf = async ({ name, bytes }: { name: string; bytes: Buffer }) => (await readFile(name, bytes))[0]?.rows;

describe('a text table', () => {
  const rows = [
    ['Nom', 'Dépense', 'Note'],
    ['Zoé O’Neil', '12,50 $', 'dit « oui »; puis "non"\nenfin'],
  ];
  it.each([
    [',', 'utf-8'],
    [';', 'utf-8-bom'],
    ['\t', 'utf-16'],
    ['|', 'utf-8'],
    [';', 'windows-1252'],
  ] as const)('parted by %j in %s', async (separator, encoding) => {
    expect(await rowsOf(text('a.csv', rows, separator, encoding))).toEqual(rows);
  });
});

describe('a workbook', () => {
  it('gives days, times, numbers, ticked boxes and texts as they show', async () => {
    const file = await workbook('a.xlsx', {
      S: [['Ann', 12.5, true, day('2026-02-10'), timeOfDay('18:30'), '="0705"']],
    });
    const [moment, time] = [{ day: '2026-02-10', minutes: 0 }, expect.objectContaining({ minutes: 1110 })];
    expect(await rowsOf(file)).toEqual([['Ann', 12.5, true, moment, time, '0705']]);
  });
});

describe('a formula kept as text', () => {
  it.each([
    ['=HYPERLINK("mailto:a@b.ca","a@b.ca")', 'a@b.ca'],
    ['=HYPERLINK("mailto:a@b.ca")', 'a@b.ca'],
    ['=hyperlink("https://x.ca"; "Ann Lee")', 'Ann Lee'],
    ['="00123"', '00123'],
    ['=DATE(2026,2,9)', '2026-02-09'],
    ["'12.50", '12.50'],
    ['=A1+B1', '=A1+B1'],
    ["O'Neil", "O'Neil"],
  ])('%s shows %s', (formula, shown) => {
    expect(shownBy(formula)).toBe(shown);
  });
});

it('refuses a bad file whole, and says why', async () => {
  for (const { name, reason, bytes } of await badFiles()) {
    if (reason === 'not-recognized' || reason === 'missing-column') continue;
    await expect(readFile(name, bytes)).rejects.toMatchObject({ file: name, reason });
  }
});
