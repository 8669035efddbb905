import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** What companies owe the population office, in English. */
export const en: Widened<typeof fr> = {
  title: 'Finance',
  open: 'Open, CHF',
  invoices: 'Open invoices',
  overdue: 'Overdue, CHF',
  disputed: 'Disputed, CHF',
  overpaid: 'Overpaid, CHF',
  receivables: 'What companies owe',
  age: 'Overdue, by age',
  ageFinds: say<{ count: number; amount: string }>(
    '{count, plural, =0 {No invoice overdue} one {# invoice overdue} other {# invoices overdue}}, {amount}',
  ),
  days: 'Days overdue',
  between: say<{ from: string; until: string }>('{from} to {until} days'),
  from: say<{ from: string }>('{from} days and more'),
  unmatched: say<{ count: number; amount: string }>(
    '{count, plural, =0 {Every payment in has its invoice.} one {# payment in waits for its invoice: {amount}} other {# payments in wait for their invoice: {amount}}}',
  ),
  assign: 'Assign them',
  accounts: 'Who owes most',
  oldest: 'Oldest term',
  none: 'Nothing is open',
  noneMeans: 'After a month is closed, what companies owe appears here.',
  toClosing: 'Close a month',
};
