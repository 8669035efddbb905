import fc from 'fast-check';
import { calculateQRReferenceChecksum, calculateSCORReferenceChecksum } from 'swissqrbill/utils';
import { describe, expect, it } from 'vitest';
import { readPaymentCode } from './payment-code.ts';
import { type CodeParts, paymentCode } from './testing/payment-code.ts';

describe('the Swiss QR code of a bill', () => {
  it('says whom to pay, on which account, how much and under which reference', () => {
    expect(readPaymentCode(paymentCode())).toEqual({
      creditor: { name: 'Physiothérapie du Rhône Sàrl', address: ['Rue du Rhône 7', '1204 Genève'] },
      iban: 'CH4431999123000889012',
      amountMinor: 143_00n,
      currency: 'CHF',
      reference: '210000000003139471430009017',
      message: null,
      invoice: { number: null, date: null },
    });
  });

  it('is read with an ordinary account and a creditor reference, or none', () => {
    const ordinary = { iban: 'CH9300762011623852957' };
    const scor = paymentCode({ ...ordinary, referenceType: 'SCOR', reference: 'RF18539007547034' });
    expect(readPaymentCode(scor)).toMatchObject({ reference: 'RF18539007547034' });
    const none = paymentCode({ ...ordinary, referenceType: 'NON', reference: '', message: 'Facture 118' });
    expect(readPaymentCode(none)).toMatchObject({ reference: null, message: 'Facture 118' });
  });

  it('may leave the amount open, or ask for nothing', () => {
    expect(readPaymentCode(paymentCode({ amount: '' }))).toMatchObject({ amountMinor: null });
    expect(readPaymentCode(paymentCode({ amount: '0.00' }))).toMatchObject({ amountMinor: null });
  });

  it('may be in euros', () => {
    expect(readPaymentCode(paymentCode({ currency: 'EUR' }))).toMatchObject({ currency: 'EUR' });
  });

  it('is read with the address in two lines that older bills have, and with a country abroad', () => {
    const lines = ['K', 'Cabinet', 'Rue 7', '9490 Vaduz', '', '', 'LI'];
    expect(readPaymentCode(paymentCode({ creditor: lines }))).toMatchObject({
      creditor: { name: 'Cabinet', address: ['Rue 7', '9490 Vaduz', 'LI'] },
    });
  });

  it('says number and date of the invoice where the biller has coded them', () => {
    const information = '//S1/10/X.66\\/711/11/260902/20/1400.000-53';
    expect(readPaymentCode(paymentCode({ after: [information] }))).toMatchObject({
      invoice: { number: 'X.66/711', date: '2026-09-02' },
    });
    expect(readPaymentCode(paymentCode({ after: ['//S1/10/F-1/11/269902'] }))).toMatchObject({
      invoice: { number: 'F-1', date: null },
    });
  });

  it('may end with two alternative schemes', () => {
    expect(
      readPaymentCode(paymentCode({ after: ['', 'eBill/B/41010560425610173', 'cc/XRP/…'] })),
    ).not.toBeNull();
    expect(readPaymentCode(paymentCode({ after: ['', 'a', 'b', 'c'] }))).toBeNull();
  });

  it.each(['\n', '\r\n', '\r'])('is the same whatever ends its lines: %j', (end) => {
    expect(readPaymentCode(paymentCode().replaceAll('\n', end))).toEqual(readPaymentCode(paymentCode()));
    expect(readPaymentCode(paymentCode() + end)).toEqual(readPaymentCode(paymentCode()));
  });

  it.each<[string, CodeParts]>([
    ['of another kind', { mark: 'BCD' }],
    ['of an older version', { version: '0100' }],
    ['in another coding', { coding: '2' }],
    ['without its trailer', { trailer: '' }],
    ['with an account that does not exist', { iban: 'CH4431999123000889013' }],
    ['with an account abroad', { iban: 'DE89370400440532013000', referenceType: 'NON', reference: '' }],
    ['with a QR account and no QR reference', { referenceType: 'NON', reference: '' }],
    ['with a QR reference and an ordinary account', { iban: 'CH9300762011623852957' }],
    ['with a reference whose check digit is wrong', { reference: '210000000003139471430009018' }],
    [
      'with a creditor reference whose check digits are wrong',
      { iban: 'CH9300762011623852957', referenceType: 'SCOR', reference: 'RF19539007547034' },
    ],
    [
      'with a QR reference that calls itself a creditor reference',
      { iban: 'CH9300762011623852957', referenceType: 'SCOR' },
    ],
    ['without anybody to pay', { creditor: ['S', '', 'Rue', '7', '1204', 'Genève', 'CH'] }],
    ['with an address of neither kind', { creditor: ['X', 'Cabinet', 'Rue', '7', '1204', 'Genève', 'CH'] }],
    ['with half an address', { creditor: ['S', 'Cabinet', 'Rue', '7', '', '', 'CH'] }],
    ['with somebody else who gets the money', { ultimateCreditor: ['S', 'Autre', '', '', '1', 'X', 'CH'] }],
    ['in another currency', { currency: 'USD' }],
    ['with an amount below zero', { amount: '-1.00' }],
    ['with an amount without cents', { amount: '143' }],
    ['with an amount in thousands', { amount: "1'430.00" }],
    ['with an amount that no bill has', { amount: '1000000000.00' }],
  ])('is not read %s', (_, parts) => {
    expect(readPaymentCode(paymentCode(parts))).toBeNull();
  });

  it('is read for every amount and every good reference', () => {
    const references = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 26, maxLength: 26 })
      .map((digits) => digits.join(''))
      .map((digits) => digits + calculateQRReferenceChecksum(digits));
    const cents = fc.integer({ min: 1, max: 99_999_999_999 });
    fc.assert(
      fc.property(cents, references, (minor, reference) => {
        const amount = (minor / 100).toFixed(2);
        expect(readPaymentCode(paymentCode({ amount, reference }))).toMatchObject({
          amountMinor: BigInt(minor),
          reference,
        });
      }),
    );
  });

  it('is read for every good creditor reference', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{1,21}$/), (text) => {
        const reference = `RF${calculateSCORReferenceChecksum(text)}${text}`;
        const code = paymentCode({ iban: 'CH9300762011623852957', referenceType: 'SCOR', reference });
        expect(readPaymentCode(code)).toMatchObject({ reference });
      }),
    );
  });

  it('is nothing when it is cut off, at whichever character before its end', () => {
    const whole = paymentCode();
    for (let length = 0; length < whole.length; length += 1)
      expect(readPaymentCode(whole.slice(0, length))).toBeNull();
  });

  it('is nothing, and no error, for whatever else a code may hold', () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3000 }),
      fc.array(fc.string({ maxLength: 80 }), { maxLength: 60 }).map((lines) => ['SPC', ...lines].join('\n')),
    );
    fc.assert(fc.property(garbage, (text) => readPaymentCode(text) === null));
    expect(readPaymentCode(`${paymentCode({ after: ['x'.repeat(3000)] })}`)).toBeNull();
  });
});
