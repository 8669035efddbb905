import type { Iban } from '@guichet/schema/scalars/iban.ts';
import { isBankDay } from './bank-day.ts';
import { isBankReference } from './bank-text.ts';
import {
  addressBreaches,
  areDifferent,
  type BankAddress,
  type Debtor,
  isAccount,
  lengths,
  mostTransfers,
  wrongText,
} from './payment-order.ts';

/** Who debits: the account that it comes in on, and the creditor's identifier in the SEPA area (EPC262-08). */
export interface DebitCreditor extends Debtor {
  readonly creditorId: string;
}

/** One debit of an order. */
export interface Debit {
  /** Ours for ever: the bank answers with it. Also the instruction's id. */
  readonly endToEndId: string;
  /** Cents of EUR. */
  readonly amountMinor: bigint;
  readonly mandateReference: string;
  /** The day on which the mandate was accepted. */
  readonly mandateAcceptedOn: Temporal.PlainDate;
  readonly debtorName: string;
  /**
   * Where the debtor lives. The core scheme wants it as soon as one of the two banks is outside of the EEA, as that of a Swiss creditor is (EPC130-08, `Dbtr/PstlAdr`), and since
   * November 2026 it stands in elements of its own, with town and country at least. Null for what was asked before it was kept.
   */
  readonly address: BankAddress | null;
  readonly iban: Iban;
  readonly text: string;
}

/** Debits that are handed to the bank in one file, of one day. */
export interface DebitOrder {
  readonly messageId: string;
  readonly groupId: string;
  readonly createdAt: Temporal.Instant;
  readonly collectionOn: Temporal.PlainDate;
  readonly creditor: DebitCreditor;
  readonly debits: readonly Debit[];
}

/** The most that one debit may be (EPC130-08), in cents. */
export const mostDebitMinor = 99_999_999_999n;

/** Names have 70 letters in the SEPA schemes. */
export const debitNameLength = 70;

/** Everything by which an order breaks the rules of the core scheme (EPC130-08). A bank would refuse the whole file. */
export function debitBreachesOf({
  messageId,
  groupId,
  collectionOn,
  creditor,
  debits,
}: DebitOrder): readonly string[] {
  return [
    ...(isBankReference(messageId) ? [] : ['MsgId']),
    ...(isBankReference(groupId) ? [] : ['PmtInfId']),
    ...(isBankDay(collectionOn) ? [] : ['ReqdColltnDt']),
    ...wrongText('Cdtr/Nm', creditor.name, lengths.debtorName),
    ...(isAccount(creditor.iban) ? [] : ['CdtrAcct']),
    ...(isCreditorId(creditor.creditorId) ? [] : ['CdtrSchmeId']),
    ...(debits.length > 0 && debits.length <= mostTransfers ? [] : ['NbOfTxs']),
    ...(areDifferent(debits.map(({ endToEndId }) => endToEndId)) ? [] : ['EndToEndId']),
    ...debits.flatMap((debit) => breachesOfDebit(debit, collectionOn)),
  ];
}

/** Whether a text is a creditor's identifier: its check digits leave the three signs of the business out (ISO 7064, MOD 97-10). */
export function isCreditorId(text: string): boolean {
  const [, country = '', check = '', national = ''] =
    /^([A-Z]{2})(\d{2})[A-Z0-9]{3}([A-Z0-9]{1,28})$/.exec(text) ?? [];
  const digits = [...`${national}${country}${check}`].map((sign) => Number.parseInt(sign, 36)).join('');
  return national !== '' && BigInt(digits) % 97n === 1n;
}

function breachesOfDebit(debit: Debit, collectionOn: Temporal.PlainDate): readonly string[] {
  const { amountMinor, mandateAcceptedOn } = debit;
  return [
    ...(isBankReference(debit.endToEndId) ? [] : ['EndToEndId']),
    ...(amountMinor > 0n && amountMinor <= mostDebitMinor ? [] : ['InstdAmt']),
    ...(isBankReference(debit.mandateReference) ? [] : ['MndtId']),
    ...(Temporal.PlainDate.compare(mandateAcceptedOn, collectionOn) <= 0 ? [] : ['DtOfSgntr']),
    ...wrongText('Dbtr/Nm', debit.debtorName, debitNameLength),
    ...(debit.address ? addressBreaches(debit.address) : []),
    ...(isAccount(debit.iban) ? [] : ['DbtrAcct']),
    ...wrongText('Ustrd', debit.text, lengths.text),
  ];
}
