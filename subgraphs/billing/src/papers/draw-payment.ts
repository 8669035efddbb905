import type { Sheet } from '@guichet/chassis/sheets/sheet.ts';
import { drawSection } from '@guichet/chassis/sheets/sheet-section.ts';
import { formatIban } from '@guichet/schema/scalars/iban.ts';
import { formatReference } from 'swissqrbill/utils';
import { financeEmail, officeWording } from './office.wording.ts';
import { drawPaymentPart, type PaymentPart, partHeight } from './payment-part.ts';
import { paymentPartWording } from './payment-part.wording.ts';

/** What the section above the payment part takes. */
const sectionHeight = 150;

/** Where the money goes and until when, in words that can be heard and copied, and under them on the same page the payment part. */
export function drawPayment(sheet: Sheet, part: PaymentPart, terms: string): void {
  const { locale, creditor, reference } = part;
  sheet.makeRoom(sectionHeight + partHeight);
  drawSection(sheet, {
    title: paymentPartWording.payment[locale],
    facts: [
      { label: paymentPartWording.account[locale], value: formatIban(creditor.iban) },
      { label: paymentPartWording.payableTo[locale], value: creditor.name },
      { label: paymentPartWording.reference[locale], value: formatReference(reference) },
      { label: officeWording.contact[locale], value: financeEmail },
    ],
    text: terms,
  });
  drawPaymentPart(sheet, part);
}
