import { type Iban, isQrIban, parseIban } from '@guichet/schema/scalars/iban.ts';
import { isBankDay } from './bank-day.ts';
import { isBankReference, isBankText } from './bank-text.ts';

/** The account that an office pays from. */
export interface Debtor {
  readonly name: string;
  /** An ordinary Swiss or Liechtenstein account: a QR-IBAN only takes payments. */
  readonly iban: Iban;
  /** Null: the bank is named by the number that stands in the IBAN. */
  readonly bic: string | null;
}

/** A structured address. Since November 2025 an address in free lines alone is refused (SPS 2025). */
export interface BankAddress {
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postalCode: string | null;
  readonly town: string;
  /** Two letters of ISO 3166-1. */
  readonly country: string;
}

/** What the payment is for: a reference of the creditor's bill, or a text. Never both. */
export type Remittance =
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'QRR' | 'SCOR'; readonly reference: string };

/** One payment of an order. */
export interface Transfer {
  /** Ours for ever: the bank answers with it. Also the instruction's id. */
  readonly endToEndId: string;
  readonly amountMinor: bigint;
  readonly creditorName: string;
  readonly address: BankAddress;
  readonly iban: Iban;
  readonly remittance: Remittance;
}

/** The payments of one currency and day. */
export interface TransferGroup {
  readonly id: string;
  readonly currency: 'CHF' | 'EUR';
  /** Whether it goes by the SEPA scheme (SPS 2025, payments « S »): EUR to an account anywhere in its area. */
  readonly isSepa?: boolean;
  readonly executionOn: Temporal.PlainDate;
  readonly transfers: readonly Transfer[];
}

/** What is handed to the bank in one file. */
export interface PaymentOrder {
  readonly messageId: string;
  readonly createdAt: Temporal.Instant;
  readonly debtor: Debtor;
  readonly groups: readonly TransferGroup[];
}

/** The most payments of one file. */
export const mostTransfers = 99_999;

/** The most that one payment may be, in minor units. */
export const mostAmountMinor = 999_999_999_999n;

/** Lengths of the texts of an order. */
export const lengths = {
  creditorName: 140,
  debtorName: 70,
  street: 70,
  houseNumber: 16,
  postalCode: 16,
  town: 35,
  text: 140,
} as const;

/** Everything by which an order breaks the Swiss Payment Standards 2025, chapter 3. A bank would refuse the whole file. */
export function breachesOf({ messageId, debtor, groups }: PaymentOrder): readonly string[] {
  const transfers = groups.flatMap((group) => group.transfers);
  return [
    ...(isBankReference(messageId) ? [] : ['MsgId']),
    ...wrongText('Dbtr/Nm', debtor.name, lengths.debtorName),
    ...(isAccount(debtor.iban) && !isQrIban(debtor.iban) ? [] : ['DbtrAcct']),
    ...(transfers.length > 0 && transfers.length <= mostTransfers ? [] : ['NbOfTxs']),
    ...(groups.every(({ id }) => isBankReference(id)) && areDifferent(groups.map(({ id }) => id))
      ? []
      : ['PmtInfId']),
    ...(areDifferent(groups.map(({ currency, executionOn }) => `${currency} ${executionOn}`))
      ? []
      : ['PmtInf']),
    ...(groups.every(({ executionOn }) => isBankDay(executionOn)) ? [] : ['ReqdExctnDt']),
    ...(groups.every((group) => group.transfers.length > 0) ? [] : ['CdtTrfTxInf']),
    ...(areDifferent(transfers.map(({ endToEndId }) => endToEndId)) ? [] : ['EndToEndId']),
    ...transfers.flatMap(transferBreaches),
  ];
}

function transferBreaches(transfer: Transfer): readonly string[] {
  const { address, amountMinor } = transfer;
  return [
    ...(isBankReference(transfer.endToEndId) ? [] : ['EndToEndId']),
    ...(amountMinor > 0n && amountMinor <= mostAmountMinor ? [] : ['InstdAmt']),
    ...(isAccount(transfer.iban) ? [] : ['CdtrAcct']),
    ...wrongText('Cdtr/Nm', transfer.creditorName, lengths.creditorName),
    ...addressBreaches(address),
    ...remittanceBreaches(transfer),
  ];
}

/** Everything by which an address breaks the rules: a town and a country must stand there. */
export function addressBreaches(address: BankAddress): readonly string[] {
  return [
    ...wrongText('TwnNm', address.town, lengths.town),
    ...(/^[A-Z]{2}$/.test(address.country) ? [] : ['Ctry']),
    ...wrongText('StrtNm', address.street, lengths.street),
    ...wrongText('BldgNb', address.houseNumber, lengths.houseNumber),
    ...wrongText('PstCd', address.postalCode, lengths.postalCode),
  ];
}

/** A QR-IBAN takes a QR reference and nothing else, and no other account takes one. */
function remittanceBreaches({ iban, remittance }: Transfer): readonly string[] {
  if (isQrIban(iban) !== (remittance.kind === 'QRR')) return ['RmtInf'];
  if (remittance.kind === 'TEXT') return wrongText('Ustrd', remittance.text, lengths.text);
  const form = remittance.kind === 'QRR' ? /^\d{27}$/ : /^RF\d{2}[A-Z0-9]{1,21}$/;
  return form.test(remittance.reference) ? [] : ['CdtrRefInf'];
}

/** Null stands for an element that is left out: empty ones are refused. */
export function wrongText(element: string, text: string | null, limit: number): readonly string[] {
  if (text === null) return [];
  return text.trim() === text && text !== '' && text.length <= limit && isBankText(text) ? [] : [element];
}

/** Whether a text is an IBAN as it is written. */
export function isAccount(iban: string): boolean {
  const parsed = parseIban(iban);
  return parsed.ok && parsed.value === iban;
}

/** Whether no text stands there twice. */
export function areDifferent(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}
