import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanReceipt } from '@/server/receipt';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c8b27a' } });
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)]);

describe('a receipt as it is kept', () => {
  test('is a picture made anew: upright, smaller, with nothing of what the camera added', async () => {
    const sent = await picture(3000, 1000)
      .withExif({ IFD0: { Make: 'Camera of Ada', Copyright: 'Ada' }, IFD3: { GPSLatitude: '45/1 25/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(sent.includes('Camera of Ada')).toBe(true);
    const clean = await cleanReceipt(sent);
    if (!clean.ok) throw new Error(clean.refusal);
    const { width, height, exif, orientation, format } = await sharp(clean.bytes).metadata();
    expect({ width, height, exif, orientation, format }).toEqual({
      width: 733,
      height: 2200,
      exif: undefined,
      orientation: undefined,
      format: 'jpeg',
    });
    expect(clean.bytes.includes('Camera of Ada')).toBe(false);
  });

  test.each(['png', 'webp'] as const)('from a %s too', async (format) => {
    const clean = await cleanReceipt(await picture(200, 100).toFormat(format).toBuffer());
    expect(clean).toMatchObject({ ok: true, type: 'image/jpeg' });
  });

  test('is a PDF as it was sent', async () => {
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
    expect(await cleanReceipt(pdf)).toEqual({ ok: true, type: 'application/pdf', bytes: pdf });
  });

  test.each([
    ['an empty file', Buffer.alloc(0), 'receipt-none'],
    [
      'a page of a site under the name of a picture',
      Buffer.from('<html><script>alert(1)</script></html>'),
      'receipt-unknown',
    ],
    [
      'a drawing that can run script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'receipt-unknown',
    ],
    ['a photo in Apple’s own format', heic, 'receipt-heic'],
    [
      'a PDF of more than is kept',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(6 * 1024 * 1024)]),
      'receipt-too-large',
    ],
    ['more than a photo can be', Buffer.alloc(20 * 1024 * 1024 + 1), 'receipt-too-large'],
  ])('is not %s', async (_, sent, refusal) => {
    expect(await cleanReceipt(sent)).toEqual({ ok: false, refusal });
  });

  test('is not a picture cut short, nor one that unfolds into more than memory holds', async () => {
    const whole = await picture(400, 400).png().toBuffer();
    expect(await cleanReceipt(whole.subarray(0, whole.length / 2))).toEqual({ ok: false, refusal: 'receipt-broken' });
    const bomb = await picture(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await cleanReceipt(bomb)).toMatchObject({
      ok: false,
      refusal: expect.stringMatching(/receipt-(huge|broken)/),
    });
  });
});
