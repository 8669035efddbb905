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
  supplier: 'Supplier',
  supplierMeans:
    'The office pays into the account chosen above. These details show it whom the invoice asks to pay. Attached to the documents, a QR-bill fills them in for you.',
  supplierName: 'Name of the supplier',
  supplierIban: 'IBAN of the supplier',
  supplierReference: 'Reference of the invoice',
  supplierReferenceHint: '27 digits, or a text that begins with RF',
  bill: {
    title: 'We have read the QR code of your invoice',
    many: say<{ count: number }>('We have read the QR code of {count} invoices'),
    which: 'Which invoice to use?',
    offer: say<{ name: string; amount: string; file: string }>('{name}, {amount} ({file})'),
    noSum: 'no amount',
    from: 'Document',
    amount: 'Amount',
    take: 'Use it',
    ignore: 'Do not use it',
    inEuros: say<{ amount: string }>(
      'This invoice is in euros ({amount}). Enter the rate in Swiss francs yourself: the office pays in francs.',
    ),
    eurosOpen: 'This invoice is in euros, without an amount. Enter the rate in Swiss francs yourself.',
    noAmount: 'This invoice states no amount. Enter it yourself.',
    severalLines: 'Your claim has several services, or a quantity: split the amount yourself.',
    typedOver: say<{ fields: string }>('You have already typed something else here: {fields}.'),
    replace: 'Replace it by the invoice',
    onlyEmpty: 'Fill only what is empty',
    taken: say<{ fields: string }>('Taken from the invoice: {fields}.'),
    nothingTaken: 'Everything was typed already: nothing has changed.',
    undo: 'Undo',
    undone: 'What was taken over is undone.',
    found: say<{ title: string }>('{title}. You can use it below the documents.'),
    unreadable: say<{ name: string }>(
      'The document {name} has a QR code that could not be read. Copy the details from the invoice, or attach a sharper photo of the code.',
    ),
  },
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
