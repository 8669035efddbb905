import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { z } from 'zod';
import type { ClaimLine } from '../../claims/claim-line.ts';
import { dayText } from '../../documents/copy-figures.ts';
import { paperBoxes } from '../../documents/paper-boxes.ts';
import type { CopyFact, LineNotes } from '../form-room.ts';
import { otherInvoiceLabels } from './other-invoice.wording.ts';

/** What form 318.632 froze. */
export const frozenOtherInvoice = z.object({ invoiceNumber: z.string().nullable(), invoiceDate: z.string() });

/** Date and number of the invoice. */
export function otherInvoiceCopyFacts(
  { invoiceNumber, invoiceDate }: z.output<typeof frozenOtherInvoice>,
  locale: Locale,
): readonly CopyFact[] {
  const fact = (name: 'invoiceDate' | 'invoiceNumber', value: string): CopyFact => ({
    box: paperBoxes[name],
    label: otherInvoiceLabels[name][locale],
    value,
  });
  return [
    fact('invoiceDate', dayText(invoiceDate)),
    ...(invoiceNumber === null ? [] : [fact('invoiceNumber', invoiceNumber)]),
  ];
}

/** The lines say everything themselves. */
export function otherInvoiceCopyLines(lines: readonly ClaimLine[]): readonly LineNotes[] {
  return lines.map(() => ({ notes: [] }));
}
