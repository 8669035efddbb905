import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** Invoices at the desk of finance, in English. */
export const en: Widened<typeof fr> = {
  list: {
    caption: 'Invoices of companies, newest first',
    state: 'Status',
    month: 'Month',
    allMonths: 'All',
    number: 'Invoice number',
    filters: {
      toutes: 'All',
      ouvertes: 'To pay',
      retard: 'Overdue or reminded',
      contestees: 'Disputed',
      surplus: 'Overpaid',
      closes: 'Paid or credited',
    },
    due: 'Term',
    none: 'No invoice matches this choice',
    noneMeans: 'Choose another status or month.',
  },
  invoice: {
    acts: 'What to do',
    account: 'Client account',
    pay: 'Record a payment',
    payMeans: 'For a payment that the bank did not announce.',
    amount: 'Amount in CHF',
    bookedOn: 'Came in on',
    note: 'Note',
    noteHint: 'At most 140 characters.',
    paid: say<{ amount: string }>('The payment of {amount} is recorded.'),
    credit: 'Issue a credit note',
    creditable: say<{ amount: string }>('At most {amount}: what was charged and is not credited yet.'),
    creditMeans:
      'The credit is set off against the invoice, the rest against the next ones. The company reads it, and nothing can be erased afterwards.',
    reason: 'Reason',
    creditNote: 'What the company reads',
    creditNoteHint: '10 to 500 characters.',
    credited: say<{ number: string; amount: string }>('Credit note {number} of {amount} is issued.'),
    choose: 'Choose',
  },
};
