import { deflateSync } from 'node:zlib';
import { qrBillPdf } from '@guichet/stack/testing/qr-bill.ts';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inspectPdf } from '../src/inspection/inspect-pdf.ts';
import { honestFiles } from '../src/inspection/testing/honest-files.ts';
import { streamOf, writtenPdf } from '../src/inspection/testing/written-pdf.ts';
import { lookAtFile } from '../src/previews/look-at-file.ts';
import { most } from '../src/previews/preview.ts';
import { readPaymentCode } from '../src/supplier-bills/payment-code.ts';
import { qrBillPicture } from './qr-bill-picture.ts';

const pdf = 'application/pdf';

/** The amounts and references of the bills that are found on a file. */
async function bills(bytes: Buffer, mediaType: string) {
  const { paymentCodes } = await lookAtFile({ bytes, mediaType });
  return paymentCodes
    .map(readPaymentCode)
    .map((bill) => bill && { amount: bill.amountMinor, reference: bill.reference });
}

const bill = { amount: 143_00n, reference: '210000000003139471430009017' };

describe('a look at a file', () => {
  it('reads the code of a bill that was drawn as a PDF, on its first page and on its last', async () => {
    expect(await bills(await qrBillPdf(), pdf)).toEqual([bill]);
    expect(await bills(await qrBillPdf({ pagesBefore: 11 }), pdf)).toEqual([bill]);
  });

  it('reads the code of a bill that was photographed: small, askew, upside down, in grey light', async () => {
    const page = await qrBillPicture();
    expect(await bills(await sharp(page).png().toBuffer(), 'image/png')).toEqual([bill]);
    const photographed = await sharp(page)
      .rotate(187, { background: '#7a6a55' })
      .linear(0.55, 60)
      .blur(0.8)
      .jpeg({ quality: 55 })
      .toBuffer();
    expect(await bills(photographed, 'image/jpeg')).toEqual([bill]);
  });

  it('reads the codes of two bills in one file', async () => {
    const two = await qrBillPdf({ amounts: [143, 20.5] });
    expect((await bills(two, pdf)).map((one) => one?.amount)).toEqual([143_00n, 20_50n]);
  });

  it('says of a code that is scratched that it can not be read', async () => {
    const page = await qrBillPicture();
    const { width, height } = await sharp(page).metadata();
    const scratch = {
      input: { create: { width: 90, height: 380, channels: 3, background: '#000' } },
    } as const;
    const scratched = await sharp(page)
      .composite([{ ...scratch, left: Math.round(width * 0.43), top: Math.round(height * 0.72) }])
      .png()
      .toBuffer();
    expect(await bills(scratched, 'image/png')).toEqual([null]);
  });

  it('shows each file that people send, its longer side of 1200 points at most', async () => {
    for (const { name, bytes } of await honestFiles()) {
      const mediaType = name.includes('PDF') ? pdf : name.includes('PNG') ? 'image/png' : 'image/jpeg';
      if (name.includes('HEIC')) continue;
      const { preview, paymentCodes } = await lookAtFile({ bytes, mediaType });
      const { width = 0, height = 0, format } = await sharp(preview?.jpeg).metadata();
      expect([name, format, Math.max(width, height) <= 1200]).toEqual([name, 'jpeg', true]);
      expect(paymentCodes).toEqual([]);
    }
  });

  it('shows a photo the way up in which it was taken, and tells nothing of its place', async () => {
    const lying = await sharp({ create: { width: 400, height: 100, channels: 3, background: '#fff' } })
      .withExif({ IFD0: { Make: 'Appareil' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { preview } = await lookAtFile({ bytes: lying, mediaType: 'image/jpeg' });
    expect(await sharp(preview?.jpeg).metadata()).toMatchObject({ width: 100, height: 400 });
    expect((await sharp(preview?.jpeg).metadata()).exif).toBeUndefined();
  });

  it('draws no page that asks for more memory than a drawing may have, and the next file after it', async () => {
    const shapes = deflateSync('0 0 10 10 re f '.repeat(2_000_000));
    const bytes = writtenPdf({
      page: '/Contents 4 0 R',
      objects: [streamOf(shapes, '/Filter /FlateDecode')],
    });
    expect(await inspectPdf(bytes)).toBeNull();
    const before = process.memoryUsage().rss;
    await expect(lookAtFile({ bytes, mediaType: pdf })).rejects.toThrow();
    expect(process.memoryUsage().rss - before).toBeLessThan(2 * most.drawingBytes);
    expect(await bills(await qrBillPdf(), pdf)).toEqual([bill]);
  });
});
