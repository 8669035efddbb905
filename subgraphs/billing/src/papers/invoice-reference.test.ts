import { type Iban, remainder97 } from '@guichet/schema/scalars/iban.ts';
import fc from 'fast-check';
import { isQRReferenceValid, isSCORReferenceValid } from 'swissqrbill/utils';
import { expect, test } from 'vitest';
import { invoiceReferenceOf } from './invoice-reference.ts';
import { plainIban, qrIban } from './testing/paper-facts.ts';

test('an invoice that is paid on a QR-IBAN has a reference of 27 digits, which its last one checks', () => {
  expect(invoiceReferenceOf('2026-000042', qrIban)).toBe('000000000000000020260000425');
  // The example of the Swiss Payment Standards.
  expect(invoiceReferenceOf('21000000000313947143000901', qrIban)).toBe('210000000003139471430009017');
});

test('an invoice that is paid on an ordinary account has a creditor reference, RF with two check digits', () => {
  const reference = invoiceReferenceOf('2026-000042', plainIban);
  expect(reference).toMatch(/^RF\d\d2026000042$/);
  expect(remainder97(reference)).toBe(1);
  // The example of ISO 11649.
  expect(invoiceReferenceOf('539007547034', plainIban)).toBe('RF18539007547034');
});

test('each number gives a reference of its own, and both kinds are valid', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2026, max: 2199 }),
      fc.integer({ min: 1, max: 999_999 }),
      (year, sequence) => {
        const number = `${year}-${String(sequence).padStart(6, '0')}`;
        const qr = invoiceReferenceOf(number, qrIban);
        expect(isQRReferenceValid(qr)).toBe(true);
        expect(qr.slice(0, -1).endsWith(`${year}${number.slice(5)}`)).toBe(true);
        expect(isSCORReferenceValid(invoiceReferenceOf(number, plainIban))).toBe(true);
      },
    ),
  );
});

test('a slip of one digit in a QR reference is seen', () => {
  const reference = invoiceReferenceOf('2026-000042', qrIban);
  for (let at = 0; at < 27; at += 1)
    for (const digit of '0123456789') {
      const slipped = reference.slice(0, at) + digit + reference.slice(at + 1);
      expect(isQRReferenceValid(slipped)).toBe(slipped === reference);
    }
});

test('nothing can be made of a number without digits, nor of one that is too long', () => {
  for (const number of ['', 'A-', '0000-000000', '1'.repeat(27)])
    for (const iban of [qrIban, plainIban] satisfies Iban[])
      expect(() => invoiceReferenceOf(number, iban)).toThrow('No reference');
  expect(() => invoiceReferenceOf('1'.repeat(22), plainIban)).toThrow('No reference');
});
