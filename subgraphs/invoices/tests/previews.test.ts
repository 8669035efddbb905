import { qrBillPdf } from '@guichet/stack/testing/qr-bill.ts';
import { sql } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { photo } from '../src/inspection/testing/honest-files.ts';
import { type Asker, type Counter, claimOf, openCounter, submit } from './counter.ts';
import { qrBillPicture } from './qr-bill-picture.ts';
import { read, readyFile } from './uploads.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

interface Looked {
  readonly previewUrl: string | null;
  readonly hasUnreadableCode: boolean;
  readonly supplierBills: readonly Record<string, unknown>[];
}

/** What a person's own file shows. */
async function look(id: string, asker: Asker = counter.claire): Promise<Looked | undefined> {
  const query = `query ($ids: [ID!]!) { attachments(ids: $ids) { previewUrl hasUnreadableCode supplierBills {
    creditorName creditorAddress iban amount { amount currency } currency reference message invoiceNumber invoiceDate } } }`;
  const { data } = await counter.ask<{ attachments: Looked[] }>(asker, query, { ids: [id] });
  return data.attachments[0];
}

async function readings(id: string) {
  return counter.rows<{ details: unknown }>(
    sql`select details from audit_entry where subject = ${`Attachment:${id}`} and action = 'file.read' order by at`,
  );
}

describe('the preview of a document', () => {
  test.each([
    ['facture.pdf', async () => qrBillPdf()],
    ['photo.png', async () => photo(1600, 900).png().toBuffer()],
  ] as const)('%s is a small JPEG, for who sees the document', async (name, bytes) => {
    const file = await readyFile(counter, name, await bytes());
    const { previewUrl } = (await look(file.id)) ?? {};
    const preview = await read(counter, previewUrl);
    expect(preview).toMatchObject({ mediaType: 'image/jpeg', fileName: name.replace(/\.\w+$/, '.jpg') });
    const { format, width, height } = await sharp(preview?.bytes).metadata();
    expect([format, Math.ceil(Math.max(width, height) / 100)]).toEqual(['jpeg', 12]);
    expect(preview?.length).toBe(preview?.bytes.length);
    expect(await read(counter, previewUrl, counter.rochat)).toBeNull();
    expect(await readings(file.id)).toEqual([]);
  });

  test('is written down when an officer looks at it, as the opening of the document is', async () => {
    const file = await readyFile(counter, 'facture.pdf', await qrBillPdf());
    const { claim } = await submit(counter, 'shown', {
      ...claimOf(counter.claire),
      attachmentIds: [file.id],
    });
    const query = 'query ($id: ID!) { claim(id: $id) { attachments { previewUrl } } }';
    const { data } = await counter.ask<{ claim: { attachments: Looked[] } }>(counter.dufour, query, {
      id: claim?.id,
    });
    const url = data.claim.attachments[0]?.previewUrl;
    expect(await readings(file.id)).toEqual([]);
    expect((await read(counter, url, counter.dufour))?.mediaType).toBe('image/jpeg');
    expect(await readings(file.id)).toEqual([{ details: { claim: claim?.id, preview: true } }]);
  });
});

describe('the Swiss QR code of a bill', () => {
  test('is read while the document is examined, and kept sealed', async () => {
    const file = await readyFile(counter, 'facture.png', await qrBillPicture());
    expect(await look(file.id)).toMatchObject({
      hasUnreadableCode: false,
      supplierBills: [
        {
          creditorName: 'Physiothérapie du Rhône Sàrl',
          creditorAddress: ['Rue du Rhône 7', '1204 Genève'],
          iban: 'CH44 3199 9123 0008 8901 2',
          amount: { amount: '143.00', currency: 'CHF' },
          currency: 'CHF',
          reference: '21 00000 00003 13947 14300 09017',
          message: null,
          invoiceNumber: null,
          invoiceDate: null,
        },
      ],
    });
    const [row] = await counter.rows<{ codes: string }>(
      sql`select payment_codes as codes from attachment where id = ${file.id}`,
    );
    expect(row?.codes).not.toContain('CH44');
  });

  test('may be in euros, without an amount, twice in one document, or not there', async () => {
    const bills = async (bytes: Buffer) =>
      (await look((await readyFile(counter, 'facture.pdf', bytes)).id))?.supplierBills.map(
        ({ amount }) => amount,
      );
    expect(await bills(await qrBillPdf({ currency: 'EUR' }))).toEqual([
      { amount: '143.00', currency: 'EUR' },
    ]);
    expect(await bills(await qrBillPdf({ amounts: [null] }))).toEqual([null]);
    expect(await bills(await qrBillPdf({ amounts: [20.5, 10] }))).toHaveLength(2);
    expect(await bills(await qrBillPdf({ amounts: [] }))).toEqual([]);
  });
});
