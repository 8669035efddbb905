import type { FormRepeat } from '../move-days.ts';
import type { OtherInvoiceEntry } from './other-invoice.ts';

/** An invoice that comes each month: another number, another date, the same services on the same days of the month. */
export const repeatOtherInvoice: FormRepeat<OtherInvoiceEntry> = {
  unit: 'MONTH',
  move: ({ invoiceDate, lines }, move) => ({
    invoiceNumber: null,
    invoiceDate: move.day(invoiceDate),
    lines: lines?.map((line) => line && { ...line, servedOn: move.day(line.servedOn) }) ?? null,
  }),
  toCheck: ['invoiceNumber', 'invoiceDate', 'servedOn', 'quantity'],
};
