import { expect, it } from 'vitest';
import type { SeenFile, SupplierBill } from '../claim/seen-file.ts';
import type { FileInHand } from '../claim/upload-queue.ts';
import { offersOf, unreadableOf } from './bill-offer.ts';

const bill: SupplierBill = {
  creditorName: 'Cabinet',
  iban: 'CH93 0076 2011 6238 5295 7',
  amount: null,
  currency: 'CHF',
  reference: null,
  invoiceNumber: null,
  invoiceDate: null,
};
const file = (name: string, seen: Partial<SeenFile> | null): FileInHand => ({
  key: name,
  id: name,
  name,
  size: 9,
  state: { step: 'ready' },
  ...(seen && {
    seen: {
      mediaType: 'image/jpeg',
      url: null,
      previewUrl: null,
      supplierBills: [],
      hasUnreadableCode: false,
      ...seen,
    },
  }),
});

it('a bill that is there twice, as a photo and as a PDF, is offered once', () => {
  const other = { ...bill, creditorName: 'Un autre cabinet' };
  const files = [
    file('a.pdf', { supplierBills: [bill] }),
    file('b.jpg', { supplierBills: [bill, other] }),
    file('c.pdf', null),
  ];
  expect(offersOf(files).map(({ fileName, bill: { creditorName } }) => [fileName, creditorName])).toEqual([
    ['a.pdf', 'Cabinet'],
    ['b.jpg', 'Un autre cabinet'],
  ]);
});

it('a document whose only code can not be read is named, one with a bill beside it is not', () => {
  const files = [
    file('a.jpg', { hasUnreadableCode: true }),
    file('b.jpg', { hasUnreadableCode: true, supplierBills: [bill] }),
    file('c.jpg', {}),
  ];
  expect(unreadableOf(files).map(({ name }) => name)).toEqual(['a.jpg']);
});
