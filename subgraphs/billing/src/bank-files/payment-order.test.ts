import type { Iban } from '@guichet/schema/scalars/iban.ts';
import { describe, expect, test } from 'vitest';
import { isBankDay, nextBankDay } from './bank-day.ts';
import { isBankReference, isBankText, toBankText } from './bank-text.ts';
import { breachesOf, type PaymentOrder, type Transfer } from './payment-order.ts';
import { checkOrder } from './testing/check-order.ts';
import { writePaymentOrder } from './write-payment-order.ts';

const debtor = { name: 'Office AI Genève', iban: 'CH5800791123000889012' as Iban, bic: null };
const transfer: Transfer = {
  endToEndId: '019aa8f24c1e7d3a9b5c0123456789ab',
  amountMinor: 208_320n,
  creditorName: 'Claire Favre',
  address: {
    street: 'Rue du Mont-Blanc',
    houseNumber: '12',
    postalCode: '1201',
    town: 'Genève',
    country: 'CH',
  },
  iban: 'CH9300762011623852957' as Iban,
  remittance: { kind: 'TEXT', text: 'AI 318.632-2026-00001' },
};
const order = (some: Partial<Transfer> = {}, more: Partial<PaymentOrder> = {}): PaymentOrder => ({
  messageId: 'LOT-1',
  createdAt: Temporal.Instant.from('2026-11-21T09:00:00.123Z'),
  debtor,
  groups: [
    {
      id: 'LOT-1-1',
      currency: 'CHF',
      executionOn: Temporal.PlainDate.from('2026-11-23'),
      transfers: [{ ...transfer, ...some }],
    },
  ],
  ...more,
});
const isWorkingDay = (day: string) => isBankDay(Temporal.PlainDate.from(day));
const check = (of: PaymentOrder) => checkOrder(Buffer.from(writePaymentOrder(of)), isWorkingDay);

test('a payment order is written as banks read it', async () => {
  await expect(writePaymentOrder(order())).toMatchFileSnapshot('testing/payment-order.xml');
  expect(check(order())).toEqual([]);
});

test('a payment on a QR-bill has its reference, and the bank may be named by its BIC', () => {
  const remittance = { kind: 'QRR', reference: '210000000003139471430009017' } as const;
  const bill = order(
    { iban: 'CH4431999123000889012' as Iban, remittance },
    { debtor: { ...debtor, bic: 'POFICHBEXXX' } },
  );
  const written = writePaymentOrder(bill);
  expect(written).toContain('<Prtry>QRR</Prtry>');
  expect(written).toContain('<BICFI>POFICHBEXXX</BICFI>');
  expect(check(bill)).toEqual([]);
});

describe('an order is not written', () => {
  test.each([
    ['InstdAmt', order({ amountMinor: 0n })],
    ['InstdAmt', order({ amountMinor: 1_000_000_000_000n })],
    ['TwnNm', order({ address: { ...transfer.address, town: '' } })],
    ['TwnNm', order({ address: { ...transfer.address, town: 'x'.repeat(36) } })],
    ['Ctry', order({ address: { ...transfer.address, country: 'Suisse' } })],
    ['Cdtr/Nm', order({ creditorName: '王' })],
    ['EndToEndId', order({ endToEndId: '/1' })],
    ['EndToEndId', order({ endToEndId: 'x'.repeat(36) })],
    ['CdtrAcct', order({ iban: 'CH9300762011623852958' as Iban })],
    ['RmtInf', order({ iban: 'CH4431999123000889012' as Iban })],
    ['RmtInf', order({ remittance: { kind: 'QRR', reference: '210000000003139471430009017' } })],
    ['Ustrd', order({ remittance: { kind: 'TEXT', text: 'x'.repeat(141) } })],
    ['DbtrAcct', order({}, { debtor: { ...debtor, iban: 'CH4431999123000889012' as Iban } })],
    ['NbOfTxs', order({}, { groups: [] })],
    ['MsgId', order({}, { messageId: 'a//b' })],
  ])('by a breach of %s', (element, broken) => {
    expect(breachesOf(broken)).toContain(element);
    expect(() => writePaymentOrder(broken)).toThrow(element);
  });

  test('for a day on which banks don’t work, nor with two groups of one currency and day, nor one payment twice', () => {
    const [group] = order().groups;
    if (!group) throw new Error('no group');
    const sunday = { ...group, executionOn: Temporal.PlainDate.from('2026-11-22') };
    expect(breachesOf(order({}, { groups: [sunday] }))).toEqual(['ReqdExctnDt']);
    expect(breachesOf(order({}, { groups: [group, { ...group, id: 'LOT-1-2' }] }))).toEqual([
      'PmtInf',
      'EndToEndId',
    ]);
  });
});

describe('a bank’s day', () => {
  test('is none of a weekend nor a holiday', () => {
    const closed = '2026-01-02 2026-04-03 2026-04-06 2026-05-14 2026-05-25 2027-03-26 2026-08-01 2026-11-29';
    for (const day of closed.split(' ')) expect([day, isWorkingDay(day)]).toEqual([day, false]);
    expect(isWorkingDay('2026-11-30')).toBe(true);
  });

  test('follows a long weekend', () => {
    expect(nextBankDay(Temporal.PlainDate.from('2026-04-02')).toString()).toBe('2026-04-07');
    expect(nextBankDay(Temporal.PlainDate.from('2026-12-24')).toString()).toBe('2026-12-28');
  });
});

test('a text is brought to the bank’s letters, and keeps those that it has', () => {
  expect(toBankText('  Zoë  Đặng\u2019s Élan – \u738b\u{1f600} ', 140)).toBe("Zoë Đang's Élan - ..");
  expect(toBankText('Țepeș Škoda Łukasz €', 140)).toBe('Țepeș Škoda Łukasz €');
  expect(toBankText('x'.repeat(200), 70)).toHaveLength(70);
  for (const wrong of ['', ' a', '/a', 'a/', 'a//b', 'é', 'x'.repeat(36)])
    expect(isBankReference(wrong)).toBe(false);
});

test('what isn’t a letter of the bank is none', () => {
  expect(isBankText('Genève €')).toBe(true);
  expect(isBankText('王')).toBe(false);
});
