import { type Iban, parseIban, remainder97 } from '@guichet/schema/scalars/iban.ts';
import { rounds } from '@guichet/stack/testing/proof.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBankDay, nextBankDay } from '../src/bank-files/bank-day.ts';
import { toBankText } from '../src/bank-files/bank-text.ts';
import { lengths, mostAmountMinor, type PaymentOrder } from '../src/bank-files/payment-order.ts';
import { checkOrder } from '../src/bank-files/testing/check-order.ts';
import { writePaymentOrder } from '../src/bank-files/write-payment-order.ts';

const textOf = (limit: number) =>
  fc
    .array(fc.constantFrom(...'aÉß€ș\'&<>"/ -–王Ł9\u0301\u{1f600}'), { maxLength: limit + 20 })
    .map((letters) => toBankText(`x${letters.join('')}`, limit));
const optional = (limit: number) => fc.option(textOf(limit));
const onAccount = fc
  .tuple(fc.integer({ min: 100, max: 29_999 }), fc.nat(999_999_999), textOf(lengths.text))
  .map(([bank, account, text]) => ({
    iban: ibanOf(bank, account),
    remittance: { kind: 'TEXT', text } as const,
  }));
const onQrBill = fc
  .tuple(fc.integer({ min: 30_000, max: 31_999 }), fc.nat(999_999_999))
  .map(([bank, account]) => ({
    iban: ibanOf(bank, account),
    remittance: { kind: 'QRR', reference: String(account).padStart(27, '0') } as const,
  }));
const transfers = fc.record({
  amountMinor: fc.bigInt({ min: 1n, max: mostAmountMinor }),
  creditorName: textOf(lengths.creditorName),
  address: fc.record({
    street: optional(lengths.street),
    houseNumber: optional(lengths.houseNumber),
    postalCode: optional(lengths.postalCode),
    town: textOf(lengths.town),
    country: fc.constantFrom('CH', 'LI', 'FR'),
  }),
  account: fc.oneof(onAccount, onQrBill),
});
const groups = fc.array(fc.array(transfers, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });
const orders = fc.tuple(groups, fc.nat(2000)).map(([made, days]): PaymentOrder => {
  const first = nextBankDay(Temporal.PlainDate.from('2026-01-01').add({ days }));
  const kinds = [first, nextBankDay(first)].flatMap((executionOn) =>
    (['CHF', 'EUR'] as const).map((currency) => ({ currency, executionOn })),
  );
  const grouped = made.map((listed, at) => ({
    ...{ currency: 'CHF' as const, executionOn: first, ...kinds[at], id: `LOT-1-${at}` },
    transfers: listed.map(({ account, ...one }, place) => ({
      ...one,
      ...account,
      endToEndId: `${at}-${place}`,
    })),
  }));
  return {
    messageId: 'LOT-1',
    createdAt: Temporal.Instant.from('2026-01-01T09:00:00Z'),
    debtor: { name: 'Office AI Genève', iban: 'CH5800791123000889012' as Iban, bic: null },
    groups: grouped,
  };
});

const isWorkingDay = (day: string) => isBankDay(Temporal.PlainDate.from(day));

test('every random order obeys every rule of the standards, to the centime', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(orders, (made) => {
      expect(checkOrder(Buffer.from(writePaymentOrder(made)), isWorkingDay)).toEqual([]);
    }),
    { numRuns: rounds(50, 1000) },
  );
});

function ibanOf(bank: number, account: number): Iban {
  const rest = `${String(bank).padStart(5, '0')}${String(account).padStart(12, '0')}`;
  const check = 98 - remainder97(`CH00${rest}`);
  const parsed = parseIban(`CH${String(check).padStart(2, '0')}${rest}`);
  if (!parsed.ok) throw new Error(parsed.code);
  return parsed.value;
}
