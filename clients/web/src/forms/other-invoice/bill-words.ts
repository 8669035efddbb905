import type { AmountOfMoney } from '../../ui/amount.tsx';
import { moneyText } from '../../ui/amount.tsx';
import type { otherInvoiceWording } from '../../wording/other-invoice/other-invoice.ts';
import type { SupplierBill } from '../claim/seen-file.ts';
import type { OtherInvoiceDraft } from './draft.ts';
import { type BillField, hasOneService } from './take-bill.ts';

type Words = (typeof otherInvoiceWording)['fr' | 'de'];

/** Fields by their labels: « IBAN du fournisseur, Tarif en CHF ». */
export function fieldsInWords(fields: readonly BillField[], words: Words): string {
  return fields.map((field) => words[field]).join(', ');
}

/** What a bill asks for, in words. */
export function sumInWords(amount: AmountOfMoney | null, words: Words): string {
  return amount ? moneyText(amount) : words.bill.noSum;
}

/** Why its amount is not taken over; null when it is. */
export function amountInTheWay(
  { amount, currency }: SupplierBill,
  draft: OtherInvoiceDraft,
  { bill: words }: Words,
): string | null {
  if (currency === 'EUR') return amount ? words.inEuros({ amount: moneyText(amount) }) : words.eurosOpen;
  if (!amount) return words.noAmount;
  return hasOneService(draft) ? null : words.severalLines;
}
