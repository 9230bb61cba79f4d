import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Letter, letterPdf } from '@/server/documents/letter';

const letter = (words: Partial<Letter> = {}): Letter => ({
  language: 'en',
  title: 'A record of contribution',
  about: 'What Ann gave',
  team: 'Lakeshore OHT',
  name: 'Ann Lee',
  on: '31 October 2026',
  lead: ['Ann Lee has been an advisor since March 2024.'],
  parts: [
    {
      title: 'Meetings',
      sentences: ['Ann came to 12 meetings.'],
      table: { head: ['Group', 'Meetings'], rows: [['Council', '12']] },
      items: [{ text: 'One phone number', more: 'It is being set up.' }],
    },
  ],
  end: ['Call Sam.'],
  ...words,
});

/** What a PDF holds: its objects as they stand, and its streams opened. */
function contentOf(pdf: Buffer): string {
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    const from = index + length;
    const to = pdf.indexOf('endstream', from);
    try {
      return inflateSync(pdf.subarray(from, to)).toString('latin1');
    } catch {
      return '';
    }
  });
  return [pdf.toString('latin1'), ...streams].join('\n');
}
const utf8 = (pdf: Buffer): string => pdf.toString('utf8');

describe('a letter as PDF', () => {
  it.each(['en', 'fr'] as const)(
    'is tagged, names its language and title, and carries its fonts (%s)',
    async (language) => {
      const pdf = await letterPdf(letter({ language }));
      const content = contentOf(pdf);
      expect(content).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
      expect(content).toContain('/StructTreeRoot');
      expect(content).toContain(`/Lang (${language}-CA)`);
      expect(content).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(content).toContain('/DisplayDocTitle true');
      expect(utf8(pdf)).toContain('A record of contribution');
      expect(content).toMatch(/\/FontFile[23]?/);
      for (const tag of ['/H1', '/Table', '/TH', '/L']) expect(content).toMatch(new RegExp(`/S ${tag}\\b`));
    },
  );

  it('takes a name as it is written: quotes, marks of Typst, accents', async () => {
    const name = "Zoë “D’Arc” O'Brien-\\#Smith $x$ *b* _i_ <l> @r `c` // /* #panic() Été";
    expect(utf8(await letterPdf(letter({ name, title: name })))).toContain('#panic()');
  });

  it('is written whatever a person wrote, and never reads it as markup', { timeout: 30_000 }, async () => {
    const marks = fc.string({
      unit: fc.constantFrom(...'#$\\*_`<>@[]{}()"\'/-=+~:;!?é\u0000\u202e\ud800\n ᐃ😀'),
      maxLength: 60,
    });
    const text = fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 60 }), fc.constant('#read("/etc/passwd")'));
    await fc.assert(
      fc.asyncProperty(text, text, async (said, name) => {
        const parts = [
          {
            title: `About ${said}`,
            sentences: [said],
            table: { head: [said], rows: [[name]] },
            items: [{ text: said, more: name }],
          },
        ];
        const pdf = await letterPdf(letter({ name, lead: [said], parts, end: [name] }));
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      }),
      { numRuns: 60 },
    );
  });
});
