import type { FileRefusalReason } from '@/domain/imports/files/refusal';
import { type InputFile, text, workbook } from './workbook';
import { zip } from './zip';

type BadFile = InputFile & { reason: FileRefusalReason };

const MEGABYTE = 1024 * 1024;
const compound = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
  ]);

const named = ({ bytes }: InputFile, name: string, reason: FileRefusalReason): BadFile => ({ name, bytes, reason });

/** (j) Files that are refused whole, each with why. */
export async function badFiles(): Promise<BadFile[]> {
  const good = await workbook('good.xlsx', {
    Advisors: [
      ['Name', 'Type'],
      ['Ann Lee', 'Patient'],
    ],
  });
  const csv = text('good.csv', [
    ['Name', 'Advisor type'],
    ['Ann Lee', 'Patient'],
  ]);
  const sheet = { name: 'xl/workbook.xml', data: Buffer.from('<workbook/>') };
  const bomb = { name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(210 * MEGABYTE) };
  const noColumn = text('expenses.csv', [
    ['Date', 'Name', 'Expense type', 'Paid on'],
    ['2026-01-01', 'Ann Lee', 'Parking', ''],
  ]);
  return [
    { name: 'nothing.csv', bytes: Buffer.alloc(0), reason: 'empty' },
    { name: 'nothing.xlsx', bytes: Buffer.alloc(0), reason: 'empty' },
    { name: 'blanks.csv', bytes: Buffer.from('\r\n \r\n'), reason: 'empty' },
    named(await workbook('no rows.xlsx', { Sheet1: [] }), 'no rows.xlsx', 'empty'),
    named({ name: '', bytes: good.bytes.subarray(0, good.bytes.length >> 1) }, 'truncated.xlsx', 'corrupt'),
    named({ name: '', bytes: scrambled(good.bytes) }, 'corrupt.xlsx', 'corrupt'),
    { name: 'locked.xlsx', bytes: compound('EncryptedPackage'), reason: 'encrypted' },
    { name: 'old.xls', bytes: compound('Workbook'), reason: 'old-excel' },
    named(csv, 'really csv.xlsx', 'renamed'),
    named(good, 'really xlsx.csv', 'renamed'),
    {
      name: 'another zip.xlsx',
      bytes: zip([{ name: 'word/document.xml', data: Buffer.from('<w/>') }]),
      reason: 'renamed',
    },
    { name: 'large.csv', bytes: Buffer.alloc(21 * MEGABYTE, 'a,b\n'), reason: 'oversized' },
    { name: 'honest bomb.xlsx', bytes: zip([sheet, bomb]), reason: 'zip-bomb' },
    { name: 'lying bomb.xlsx', bytes: zip([sheet, { ...bomb, declared: 1000 }]), reason: 'zip-bomb' },
    { name: 'letter.pdf', bytes: Buffer.from('%PDF-1.7'), reason: 'not-a-table' },
    named(
      text('x.csv', [
        ['A', 'B'],
        ['1', '2'],
      ]),
      'no headings.csv',
      'not-recognized',
    ),
    named(noColumn, 'expenses.csv', 'missing-column'),
  ];
}

/** The same length, with the middle of the packed data turned over. */
function scrambled(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = 60; at < copy.length / 2; at++) copy[at] = (copy[at] ?? 0) ^ 0x5a;
  return copy;
}
