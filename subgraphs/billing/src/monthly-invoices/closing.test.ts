import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChargeGroup, hasEnded, invoiceLinesOf, isMonth, sumsOf, takenOff } from './closing.ts';
import { invoiceNumberOf, openMinorOf, statusAt } from './monthly-invoice.ts';

const group = (some: Partial<ChargeGroup> = {}): ChargeGroup => ({
  ...{
    settlement: 'ON_ACCOUNT',
    kind: 'SERVICE',
    code: 'RESIDENCE_CERTIFICATE',
    unitMinor: 2500n,
    quantity: 1,
  },
  ...some,
});

test('a month ends in Geneva, an hour or two before it ends in Greenwich', () => {
  expect(hasEnded('2026-10', Temporal.Instant.from('2026-10-31T22:59:59.999Z'))).toBe(false);
  expect(hasEnded('2026-10', Temporal.Instant.from('2026-10-31T23:00:00Z'))).toBe(true);
  expect(hasEnded('2026-06', Temporal.Instant.from('2026-06-30T22:00:00Z'))).toBe(true);
  expect(hasEnded('2026-12', Temporal.Instant.from('2026-12-31T22:59:59.999Z'))).toBe(false);
});

test('a month is written by its year and number', () => {
  expect(['2026-01', '2026-12'].every(isMonth)).toBe(true);
  expect(['2026-00', '2026-13', '2026-1', '26-01', '2026-01-01', ''].some(isMonth)).toBe(false);
});

test('an invoice has a line for each service and price, then the postage, and nothing that was paid by card', () => {
  const lines = invoiceLinesOf([
    group({ kind: 'POSTAGE', code: 'LETTER_A', unitMinor: 120n, quantity: 3 }),
    group({ unitMinor: 3000n }),
    group({ settlement: 'CARD', quantity: 7 }),
    group({ quantity: 2 }),
    group({ code: 'DEPARTURE_CERTIFICATE' }),
  ]);
  expect(
    lines.map(({ code, quantity, unitMinor, amountMinor }) => [code, quantity, unitMinor, amountMinor]),
  ).toEqual([
    ['DEPARTURE_CERTIFICATE', 1, '2500', '2500'],
    ['RESIDENCE_CERTIFICATE', 2, '2500', '5000'],
    ['RESIDENCE_CERTIFICATE', 1, '3000', '3000'],
    ['LETTER_A', 3, '120', '360'],
  ]);
});

test('the sums of a month keep what was paid by card apart, and count services only', () => {
  expect(
    sumsOf([
      group({ quantity: 2 }),
      group({ kind: 'POSTAGE', unitMinor: 120n }),
      group({ settlement: 'CARD' }),
    ]),
  ).toEqual({ count: 2, feeMinor: 5000n, postageMinor: 120n, cardCount: 1, cardMinor: 2500n });
});

test('what an invoice takes off is never more than there is to pay, nor more than is left of a credit, and the oldest goes first', () => {
  const amount = fc.bigInt({ min: 1n, max: 500_000n });
  fc.assert(
    fc.property(
      fc.array(amount, { maxLength: 6 }),
      fc.bigInt({ min: 0n, max: 1_000_000n }),
      (lefts, subtotal) => {
        const credits = lefts.map((leftMinor, index) => ({ id: String(index), leftMinor }));
        const taken = takenOff(credits, subtotal);
        const sum = taken.reduce((all, { amountMinor }) => all + amountMinor, 0n);
        const available = lefts.reduce((all, left) => all + left, 0n);
        expect(sum).toBe(available < subtotal ? available : subtotal);
        // All but the last are used up.
        for (const [index, { creditNoteId, amountMinor }] of taken.entries()) {
          expect(creditNoteId).toBe(String(index));
          if (index < taken.length - 1) expect(amountMinor).toBe(lefts[index]);
        }
      },
    ),
  );
});

test('an invoice is overdue from the day after its term, unless it was reminded, disputed or paid', () => {
  expect(statusAt({ status: 'ISSUED', dueOn: '2026-12-01' }, '2026-12-01')).toBe('ISSUED');
  expect(statusAt({ status: 'ISSUED', dueOn: '2026-12-01' }, '2026-12-02')).toBe('OVERDUE');
  expect(statusAt({ status: 'PARTLY_PAID', dueOn: '2026-12-01' }, '2027-01-01')).toBe('OVERDUE');
  for (const status of ['PAID', 'REMINDED', 'DISPUTED', 'CREDITED'] as const)
    expect(statusAt({ status, dueOn: '2026-12-01' }, '2027-01-01')).toBe(status);
});

test('nothing is open of an invoice that is paid, overpaid or credited', () => {
  const asked = { totalMinor: 5000n, paidMinor: 0n, creditedMinor: 0n };
  expect(openMinorOf({ ...asked, paidMinor: 2000n, creditedMinor: 500n })).toBe(2500n);
  expect(openMinorOf({ ...asked, paidMinor: 6000n })).toBe(0n);
  expect(invoiceNumberOf(2026, 42)).toBe('2026-000042');
});
