import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** A company's month of requests, in English. */
export const en: Widened<typeof fr> = {
  title: 'Recap',
  month: 'Month',
  open: 'month still running, not invoiced yet',
  ended: 'month ended, not invoiced yet',
  closed: say<{ day: string }>(
    'Closed on {day}. What stood then never changes; what has changed since is said beside it.',
  ),
  live: 'The requests of this month as they stand now.',
  sums: 'Amounts',
  onAccount: 'On account',
  card: 'By card',
  requests: 'Requests',
  fees: 'of this, fees',
  postage: 'of this, postage',
  equals: say<{ count: number; total: string }>(
    '{count, plural, one {The request} other {The # requests}} on account: {total}, the amount of',
  ),
  equalsLess: say<{ count: number; subtotal: string; credits: string; total: string }>(
    '{count, plural, one {The request} other {The # requests}} on account: {subtotal}, less {credits} of credits: {total}, the amount of',
  ),
  invoice: say<{ number: string }>('invoice {number}'),
  noInvoice: 'Nothing on account this month: no invoice.',
  willBe: say<{ count: number; total: string }>(
    '{count, plural, one {# request} other {# requests}} on account so far: {total}.',
  ),
  pdf: 'Recap as PDF',
  csv: 'Table as CSV',
  print: 'Print',
  twelve: 'Month by month',
  finds: say<{ count: number; month: string }>(
    '{count, plural, =0 {No request} one {# request} other {# requests}} in {month}',
  ),
  totalIn: 'Total, CHF',
  byService: 'By service',
  byCollaborator: 'By collaborator',
  byName: 'By company name',
  service: 'Service',
  collaborator: 'Collaborator',
  companyName: 'Company name',
  onAccountIn: 'On account, CHF',
  cardIn: 'By card, CHF',
  total: 'Total',
  listed: 'Requests of the month',
  caption: 'Requests of the month on account, oldest first',
  cardTitle: 'Paid by card',
  cardMeans: 'On no invoice.',
  cardCaption: 'Requests paid by card',
  all: 'All',
  allCollaborators: 'All',
  settlement: 'Payment',
  filters: 'Requests to show',
  date: 'Date',
  order: 'Order',
  who: 'Ordered by',
  state: 'State at closing',
  stateNow: 'State',
  today: say<{ state: string }>('today: {state}'),
  further: 'Further requests',
  first: 'Back to the start',
  none: 'No request this month',
  noneMeans:
    'Each service ordered for the company appears here the same day, with who ordered it and the company name. At the end of the month the office makes one invoice of them.',
  noneFound: 'No request matches this choice',
  reset: 'Show all requests',
  personal: 'My claims',
  which: 'Recap of',
  file: 'company-recap',
};
