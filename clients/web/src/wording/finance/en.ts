import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** The desk of the population office's finance, in English. */
export const en: Widened<typeof fr> = {
  nav: 'Finance pages',
  tabs: {
    home: 'Overview',
    invoices: 'Invoices',
    cases: 'Cases',
    closing: 'Closing',
    reminders: 'Reminders',
    credits: 'Payments in',
    accounts: 'Accounts',
    cards: 'Cards',
  },
  print: 'Print',
  cancel: 'Cancel',
  save: 'Save',
  saving: 'Saving…',
  more: 'More',
  asOf: 'As of',
  show: 'Show',
  noDay: 'A date like 31.10.2026, today at the latest.',
  company: 'Company',
  invoices: 'Invoices',
};
