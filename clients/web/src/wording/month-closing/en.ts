import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** The closing of a month, in English. */
export const en: Widened<typeof fr> = {
  title: 'Month closing',
  lead: 'Each account gets its recap, and one invoice for what it ordered on account.',
  month: 'Month',
  preview: 'Before closing',
  accounts: 'Accounts to close',
  requests: 'Requests on account',
  subtotal: 'Their amount, CHF',
  card: 'By card, CHF',
  running: 'The month has not ended: it can be closed from the 1st of the next one.',
  nothing: 'Nothing is left to close for this month.',
  close: say<{ month: string }>('Close {month}'),
  closing: 'Closing…',
  confirm: say<{ month: string }>('Close {month}?'),
  means: say<{ accounts: number; amount: string }>(
    '{accounts, plural, one {# account is closed and invoiced} other {# accounts are closed and invoiced}}: {amount}. What is closed never changes. Repeating is safe.',
  ),
  progress: say<{ done: string; all: string }>('{done} of {all} accounts closed'),
  begun: say<{ month: string }>('The closing of {month} has begun. You can leave the page.'),
  finished: say<{ month: string; invoices: number; amount: string }>(
    '{month} is closed: {invoices, plural, =0 {no invoice} one {# invoice} other {# invoices}}, {amount}.',
  ),
  goOn: 'Go on closing',
  seeInvoices: 'See the invoices',
  before: 'Closed months',
  caption: 'Closed months, the latest first',
  closedOn: 'Closed on',
  accountsHead: 'Accounts',
  credits: 'Credits, CHF',
  total: 'Invoiced, CHF',
  none: 'No month is closed yet',
  goesOn: 'under way',
};
