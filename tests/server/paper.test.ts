import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { MOST_PAPER_BYTES } from '@/domain/planning/forms';
import { cleanPaper, paperName, titleOfFile } from '@/server/paper';

/** An archive of one stored file, as office programs write them: what is in it says what it is. */
function archive(name: string, content: string): Buffer {
  const [path, bytes] = [Buffer.from(name), Buffer.from(content)];
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt32LE(bytes.length, 22);
  head.writeUInt16LE(path.length, 26);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([head, path, bytes, end]);
}

const office = (type: string) =>
  archive('[Content_Types].xml', `<Types><Override PartName="/doc.xml" ContentType="${type}.main+xml"/></Types>`);
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MACRO = 'application/vnd.ms-word.document.macroEnabled';
const TEXT = 'application/vnd.oasis.opendocument.text';

describe('a paper as it is kept', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%%EOF\n'), 'application/pdf'],
    ['a Word file', office(WORD), WORD],
    ['an OpenDocument text', archive('mimetype', TEXT), TEXT],
  ])('is %s as it was sent', async (_, sent, type) => {
    expect(await cleanPaper(sent)).toEqual({ ok: true, type, bytes: sent });
  });

  test('is a picture made anew, with nothing of what the camera added', async () => {
    const sent = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c8b27a' } })
      .withExif({ IFD0: { Copyright: 'Ada' } })
      .png()
      .toBuffer();
    const clean = await cleanPaper(sent);
    expect(clean).toMatchObject({ ok: true, type: 'image/jpeg' });
    expect(clean.ok && clean.bytes.includes('Ada')).toBe(false);
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'paper-none'],
    ['a page of a site', Buffer.from('<html><script>alert(1)</script></html>'), 'paper-unknown'],
    ['a drawing that can run script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'paper-unknown'],
    ['a document with a program in it', office(MACRO), 'paper-unknown'],
    ['a program', Buffer.from('MZ\x90\x00'.padEnd(200, '\0')), 'paper-unknown'],
    ['an archive of anything', archive('a.txt', 'a'), 'paper-unknown'],
    ['a picture cut short', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'paper-unknown'],
    [
      'more than is kept',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(MOST_PAPER_BYTES)]),
      'paper-too-large',
    ],
  ])('is not %s', async (_, sent, refusal) => {
    expect(await cleanPaper(sent)).toMatchObject({
      ok: false,
      refusal: expect.stringMatching(`${refusal}|receipt-broken`),
    });
  });
});

test.each([
  ['budget_2027.pdf', 'budget_2027.pdf', 'budget 2027'],
  ['C:\\Users\\ada\\plan.PDF', 'plan.pdf', 'plan'],
  ['../../etc/passwd', 'passwd.pdf', 'passwd'],
  ['invoice.pdf.exe', 'invoice.pdf.pdf', 'invoice.pdf'],
  ['a"\r\nX-Evil: 1.pdf', 'a"X-Evil: 1.pdf', 'a"X-Evil: 1'],
  ['\u202egnp.fdp', 'gnp.pdf', 'gnp'],
  ['', 'paper.pdf', 'paper'],
])('a file that came as %j goes by %j', (sent, name, title) => {
  expect(paperName(sent, 'application/pdf')).toBe(name);
  expect(titleOfFile(name)).toBe(title);
});
