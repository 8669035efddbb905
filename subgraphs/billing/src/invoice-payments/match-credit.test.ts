import { expect, test } from 'vitest';
import type { BankCreditWord } from '../bank-files/bank-word.ts';
import type { MonthlyInvoiceId } from '../monthly-invoices/monthly-invoice.ts';
import { matchCredit, type PayableInvoice } from './match-credit.ts';

const invoice = (id: string, some: Partial<PayableInvoice> = {}): PayableInvoice => ({
  id: id as MonthlyInvoiceId,
  reference: `00000000000000000000000000${id}`,
  currency: 'CHF',
  totalMinor: 10_000n,
  paidMinor: 0n,
  creditedMinor: 0n,
  debtor: { name: 'Horlogerie Exemple SA' },
  ...some,
});

const credit: BankCreditWord = {
  servicerReference: 'X1',
  amountMinor: 10_000n,
  currency: 'CHF',
  on: '2026-11-20',
  reference: null,
  debtorName: 'HORLOGERIE EXEMPLE SA',
  isReversal: false,
};

const meant = (some: Partial<BankCreditWord>, ...invoices: readonly PayableInvoice[]) => {
  const { invoice: found, doubt } = matchCredit({ ...credit, ...some }, invoices);
  return [found?.id ?? null, doubt];
};

test('a credit is for the invoice whose reference it bears, whatever its amount and whoever paid', () => {
  const some = { reference: '00 00000 00000 00000 00000 00001', amountMinor: 1n, debtorName: null };
  expect(meant(some, invoice('1'), invoice('2'))).toEqual(['1', null]);
  expect(meant({ reference: '1', currency: 'EUR' }, invoice('1'))).toEqual(['1', 'OTHER_CURRENCY']);
});

test('without a reference it is for the only invoice open by its amount, when its company paid', () => {
  expect(meant({}, invoice('1'), invoice('2', { totalMinor: 5000n }))).toEqual(['1', null]);
  expect(meant({ debtorName: 'Boulangerie Modèle' }, invoice('1'))).toEqual([null, 'UNKNOWN_REFERENCE']);
  expect(meant({ debtorName: null }, invoice('1'))).toEqual([null, 'UNKNOWN_REFERENCE']);
  expect(meant({}, invoice('1'), invoice('2'))).toEqual([null, 'UNKNOWN_REFERENCE']);
  expect(meant({ amountMinor: 9999n }, invoice('1'))).toEqual([null, 'UNKNOWN_REFERENCE']);
});

test('what the bank takes back is never counted by itself', () => {
  expect(meant({ reference: '1', isReversal: true }, invoice('1'))).toEqual(['1', 'REVERSAL']);
  expect(meant({ isReversal: true }, invoice('1'))).toEqual([null, 'REVERSAL']);
});
