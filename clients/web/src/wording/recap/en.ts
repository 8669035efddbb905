import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** A month or a year of claims in English. */
const say = icu('en');

export const en: Widened<typeof fr> = {
  title: 'Recap',
  period: 'Period',
  months: 'Months',
  years: 'Years',
  running: say<{ period: string }>('{period}, still running'),
  means: 'Your claims that the office received in this period, as they stand today.',
  of: 'Recap of',
  subjects: { CLAIMS: 'Claims', REQUESTS: 'Payment requests' },
  sums: 'Amounts',
  asked: 'Asked',
  granted: 'Granted',
  count: 'Claims',
  wholeYear: say<{ year: string }>('The whole of {year}'),
  twelve: 'Twelve months',
  finds: say<{ count: number; period: string }>(
    '{count, plural, =0 {No claim} one {# claim} other {# claims}} in {period}',
  ),
  byBeneficiary: 'By beneficiary',
  byForm: 'By form',
  beneficiary: 'Beneficiary',
  form: 'Form',
  total: 'Total',
  ofMonth: 'Claims of the month',
  ofYear: 'Claims of the year',
  date: 'Date',
  reference: 'Reference',
  status: 'Status',
  more: 'Older claims',
  askedIn: 'Asked, CHF',
  grantedIn: 'Granted, CHF',
  month: 'Month',
  none: 'No claim in this period',
  noneMeans: 'Choose another month, or go back to the counter to send an invoice.',
  caption: 'Claims of the period, newest first',
  file: 'recap',
};
