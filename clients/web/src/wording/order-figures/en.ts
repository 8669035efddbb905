import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** Orders in figures, in English. */
export const en: Widened<typeof fr> = {
  title: 'Orders in figures',
  counted: say<{ from: string; until: string; asOf: string }>(
    'Requests placed from {from} to {until}, as of {asOf}.',
  ),
  requests: 'Requests',
  waiting: 'With the office',
  delivered: 'Sent',
  refused: 'Refused',
  awaiting: 'To be paid',
  lapsed: 'Lapsed',
  charged: 'Amount, CHF',
  median: 'Median time, days',
  ninetieth: '9 in 10 within, days',
  overall: 'Overall',
  byMonth: 'By month',
  byMonthFinds: say<{ count: number; delivered: string }>(
    '{count, plural, one {# request} other {# requests}}, {delivered} sent',
  ),
  partHint: 'Filled: sent. Outline: all.',
  month: 'Month',
  byService: 'By service',
  service: 'Service',
  bySettlement: 'By payment',
  settlement: 'Payment',
  settlements: {
    ON_ACCOUNT: 'On account',
    CARD: 'By card',
  },
  none: 'No request in this period',
  noneMeans: 'Choose another day.',
};
