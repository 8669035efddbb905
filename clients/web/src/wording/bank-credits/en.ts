import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** Payments that came in without an invoice, in English. */
export const en: Widened<typeof fr> = {
  title: 'Payments in',
  lead: 'What the bank credited and whose invoice is unknown.',
  caption: 'Payments in without an invoice, newest first',
  bookedOn: "Bank's date",
  debtor: 'Paid by',
  unknown: 'Unknown',
  noReference: 'no reference',
  why: 'Why it waits',
  amount: 'Amount',
  actions: 'Actions',
  doubts: {
    UNKNOWN_REFERENCE: 'No invoice bears this reference.',
    OTHER_CURRENCY: 'Another currency than the invoice.',
    REVERSAL: 'The bank took back a credit.',
  },
  assign: 'Assign',
  assignOf: say<{ amount: string; who: string }>('Assign {amount} of {who}'),
  settle: 'Settle',
  settleOf: say<{ amount: string; who: string }>('Settle {amount} of {who}'),
  which: 'Which invoice?',
  candidates: 'Of the same open amount, or of the same name.',
  find: 'Another invoice number',
  notFound: 'No invoice has this number.',
  option: say<{ name: string; amount: string }>('{name}, open {amount}'),
  chooseInvoice: 'Choose an invoice.',
  assigned: say<{ number: string }>('The payment counts for invoice {number}.'),
  note: 'What became of it',
  settled: 'The payment is settled.',
  none: 'Every payment in has its invoice',
  noneMeans: 'What the bank announces without a known reference appears here.',
  noteHint: 'At most 140 characters.',
  files: 'Files of the bank',
  filesMean:
    "A camt.054 of the office's account. Each credit finds its invoice by its reference; the others wait here.",
};
