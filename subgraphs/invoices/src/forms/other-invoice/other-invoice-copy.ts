import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { formatIban, type Iban } from '@guichet/schema/scalars/iban.ts';
import { formatPaymentReference, type PaymentReference } from '@guichet/schema/scalars/payment-reference.ts';
import { z } from 'zod';
import type { ClaimLine } from '../../claims/claim-line.ts';
import { dayText } from '../../documents/copy-figures.ts';
import { paperBoxes } from '../../documents/paper-boxes.ts';
import type { CopyFact, LineNotes } from '../form-room.ts';
import { otherInvoiceLabels } from './other-invoice.wording.ts';

/** What form 318.632 froze. */
export const frozenOtherInvoice = z.object({
  invoiceNumber: z.string().nullable(),
  invoiceDate: z.string(),
  // What was frozen before the form asked for it has none of the three.
  supplierName: z.string().nullable().default(null),
  supplierIban: z.string().nullable().default(null),
  supplierReference: z.string().nullable().default(null),
});

/** Date and number of the invoice, and whom it asks to pay. */
export function otherInvoiceCopyFacts(
  frozen: z.output<typeof frozenOtherInvoice>,
  locale: Locale,
): readonly CopyFact[] {
  const fact = (name: keyof typeof frozen, value: string | null, box?: number): readonly CopyFact[] =>
    value ? [{ ...(box !== undefined && { box }), label: otherInvoiceLabels[name][locale], value }] : [];
  return [
    ...fact('invoiceDate', dayText(frozen.invoiceDate), paperBoxes.invoiceDate),
    ...fact('invoiceNumber', frozen.invoiceNumber, paperBoxes.invoiceNumber),
    ...fact('supplierName', frozen.supplierName, paperBoxes.author),
    ...fact('supplierIban', frozen.supplierIban && formatIban(frozen.supplierIban as Iban)),
    ...fact(
      'supplierReference',
      frozen.supplierReference && formatPaymentReference(frozen.supplierReference as PaymentReference),
    ),
  ];
}

/** The lines say everything themselves. */
export function otherInvoiceCopyLines(lines: readonly ClaimLine[]): readonly LineNotes[] {
  return lines.map(() => ({ notes: [] }));
}
