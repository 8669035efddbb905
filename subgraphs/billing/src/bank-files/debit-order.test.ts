import type { Iban } from '@guichet/schema/scalars/iban.ts';
import { expect, test } from 'vitest';
import { toBankText } from './bank-text.ts';
import {
  type Debit,
  type DebitOrder,
  debitBreachesOf,
  debitNameLength,
  isCreditorId,
} from './debit-order.ts';
import { lengths } from './payment-order.ts';
import { checkDebitOrder } from './testing/check-debit-order.ts';
import { writeDebitOrder } from './write-debit-order.ts';

const address = {
  street: 'rue du Salève',
  houseNumber: '8',
  postalCode: '74100',
  town: 'Annemasse',
  country: 'FR',
};

const debit: Debit = {
  endToEndId: '019aa8f24c1e7d3a9b5c0123456789ab',
  amountMinor: 6251n,
  mandateReference: 'GUICHET-0001',
  mandateAcceptedOn: Temporal.PlainDate.from('2026-10-01'),
  debtorName: 'Jeanne Martin',
  address,
  iban: 'FR7630006000011234567890189' as Iban,
  text: 'Exemple Services F-2026-1',
};
const order = (some: Partial<Debit> = {}, more: Partial<DebitOrder> = {}): DebitOrder => ({
  ...{ messageId: 'LOT-1', groupId: 'LOT-1-1', createdAt: Temporal.Instant.from('2026-11-21T09:00:00Z') },
  collectionOn: Temporal.PlainDate.from('2026-11-24'),
  creditor: {
    ...{ name: 'Guichet, Services à la personne', iban: 'CH5604835012345678009' as Iban, bic: null },
    creditorId: 'CH24ZZZ00000026115',
  },
  debits: [{ ...debit, ...some }],
  ...more,
});

test('an order to debit is written as banks read it', () => {
  const written = writeDebitOrder(order());
  expect(checkDebitOrder(Buffer.from(written))).toEqual([]);
  for (const said of ['<SeqTp>RCUR</SeqTp>', '<Id>CH24ZZZ00000026115</Id>', '<CtrlSum>62.51</CtrlSum>'])
    expect(written).toContain(said);
  const { creditor } = order();
  const named = writeDebitOrder(order({}, { creditor: { ...creditor, bic: 'POFICHBEXXX' } }));
  expect(named).toContain('<BICFI>POFICHBEXXX</BICFI>');
});

test.each([
  ['InstdAmt', order({ amountMinor: 0n })],
  ['InstdAmt', order({ amountMinor: 100_000_000_000n })],
  ['MndtId', order({ mandateReference: 'é' })],
  ['DtOfSgntr', order({ mandateAcceptedOn: Temporal.PlainDate.from('2026-11-25') })],
  ['Dbtr/Nm', order({ debtorName: 'x'.repeat(71) })],
  ['Dbtr/Nm', order({ debtorName: '' })],
  ['TwnNm', order({ address: { ...address, town: '' } })],
  ['Ctry', order({ address: { ...address, country: 'France' } })],
  ['DbtrAcct', order({ iban: 'FR7630006000011234567890188' as Iban })],
  ['EndToEndId', order({}, { debits: [debit, debit] })],
  ['NbOfTxs', order({}, { debits: [] })],
  ['ReqdColltnDt', order({}, { collectionOn: Temporal.PlainDate.from('2026-11-22') })],
  ['MsgId', order({}, { messageId: 'a//b' })],
])('an order is not written by a breach of %s', (element, broken) => {
  expect(debitBreachesOf(broken)).toContain(element);
  expect(() => writeDebitOrder(broken)).toThrow(element);
});

test('three hundred random orders obey the rules, and their sums are right to the cent', () => {
  let seed = 20261129;
  const upTo = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % limit;
  };
  const signs = [...'aé Ž&<>"\u2019–Đ王\u{1f600}/-.ș€0'];
  const words = (most: number) =>
    `N${Array.from({ length: upTo(most) }, () => signs[upTo(signs.length)]).join('')}`;
  for (let round = 0; round < 300; round += 1) {
    const debits = Array.from({ length: 1 + upTo(12) }, (_, index) => ({
      ...{ ...debit, endToEndId: `${round}-${index}`, amountMinor: BigInt(1 + upTo(1_000_000)) },
      debtorName: toBankText(words(120), debitNameLength),
      text: toBankText(words(200), lengths.text),
    }));
    const bytes = Buffer.from(writeDebitOrder(order({}, { debits })));
    expect(checkDebitOrder(bytes)).toEqual([]);
  }
});

test('a creditor’s identifier has its check digits', () => {
  expect(isCreditorId('CH24ZZZ00000026115')).toBe(true);
  expect(isCreditorId('CH42ZZZ00000026115')).toBe(false);
  expect(isCreditorId('DE98ZZZ09999999999')).toBe(true);
  expect(isCreditorId('')).toBe(false);
});
