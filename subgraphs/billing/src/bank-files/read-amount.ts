import { type BankWord, minorOf } from './bank-word.ts';
import { element, elements, textAt, type XmlElement } from './xml.ts';

export type Amount = Pick<BankWord, 'amountMinor' | 'currency'>;

/** A detail's amount. A bank that books one payment may name it once, at the entry. */
export function amountOf(transfer: XmlElement, entry: XmlElement): Amount {
  const own = element(transfer, 'Amt') ?? element(transfer, 'AmtDtls', 'TxAmt', 'Amt');
  const isAlone = elements(entry, 'NtryDtls').flatMap((detail) => elements(detail, 'TxDtls')).length === 1;
  const named = own ?? (isAlone ? element(entry, 'Amt') : undefined);
  return { amountMinor: minorOf(textAt(named)), currency: textAt(named, '@Ccy') };
}
