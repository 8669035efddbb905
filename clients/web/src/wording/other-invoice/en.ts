import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

export const en: Widened<typeof fr> = {
  means: 'Send it when no other form fits.',
  invoice: 'Invoice',
  invoiceMeans: 'What is printed at the top of the invoice.',
  invoiceDate: 'Date of the invoice',
  dateHint: 'For example 02.09.2026',
  invoiceNumber: 'Invoice number',
  lines: 'Services',
  linesMean: 'One entry for each line of the invoice.',
  line: say<{ position: number }>('Service {position}'),
  servedOn: 'Date of the services provided',
  description: 'Service',
  quantity: 'Quantity',
  unitPrice: 'Price in CHF',
  tariffPosition: 'Tariff position',
  lineAmount: 'Amount in CHF',
  addLine: 'Add an entry',
  removeLine: 'Remove',
  theLine: say<{ position: number }>(' service {position}'),
  documentsMean: 'The invoice, and the proof of payment if you paid it.',
};
