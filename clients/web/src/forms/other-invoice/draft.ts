import type { ClaimFormInput } from '../../graphql/__generated__/types.ts';
import { listOf, textOf, typed } from '../claim/typed.ts';

/** One line of the invoice, as it is typed. */
export interface LineDraft {
  /** Names the line on the page while others come and go. */
  readonly key: string;
  readonly servedOn: string;
  readonly description: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly tariffPosition: string;
}

/** Form 318.632 as it is typed. */
export interface OtherInvoiceDraft {
  readonly invoiceDate: string;
  readonly invoiceNumber: string;
  readonly supplierName: string;
  readonly supplierIban: string;
  readonly supplierReference: string;
  readonly lines: readonly LineDraft[];
}

/** Lines at most: what the server takes. */
export const mostLines = 50;

export function blankOtherInvoice(): OtherInvoiceDraft {
  return {
    invoiceDate: '',
    invoiceNumber: '',
    supplierName: '',
    supplierIban: '',
    supplierReference: '',
    lines: [blankLine()],
  };
}

export function blankLine(): LineDraft {
  return {
    key: crypto.randomUUID(),
    servedOn: '',
    description: '',
    quantity: '1',
    unitPrice: '',
    tariffPosition: '',
  };
}

/** What is sent. */
export function otherInvoiceInput({ lines, ...head }: OtherInvoiceDraft): ClaimFormInput {
  return {
    otherInvoice: {
      invoiceDate: typed(head.invoiceDate),
      invoiceNumber: typed(head.invoiceNumber),
      supplierName: typed(head.supplierName),
      supplierIban: typed(head.supplierIban),
      supplierReference: typed(head.supplierReference),
      lines: lines.map((line) => ({
        servedOn: typed(line.servedOn),
        description: typed(line.description),
        quantity: typed(line.quantity),
        unitPrice: typed(line.unitPrice),
        tariffPosition: typed(line.tariffPosition),
      })),
    },
  };
}

/** The form as it was typed before; null when nothing was. */
export function readOtherInvoice(value: unknown): OtherInvoiceDraft | null {
  if (typeof value !== 'object' || value === null) return null;
  const lines = listOf(value, 'lines').map((line) => ({
    key: crypto.randomUUID(),
    servedOn: textOf(line, 'servedOn'),
    description: textOf(line, 'description'),
    quantity: textOf(line, 'quantity'),
    unitPrice: textOf(line, 'unitPrice'),
    tariffPosition: textOf(line, 'tariffPosition'),
  }));
  return {
    invoiceDate: textOf(value, 'invoiceDate'),
    invoiceNumber: textOf(value, 'invoiceNumber'),
    supplierName: textOf(value, 'supplierName'),
    supplierIban: textOf(value, 'supplierIban'),
    supplierReference: textOf(value, 'supplierReference'),
    lines: lines.length > 0 ? lines : [blankLine()],
  };
}
