import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** Figures and charts in English. */
const say = icu('en');

export const en: Widened<typeof fr> = {
  chart: say<{ finding: string }>('{finding}. The same figures are in the table.'),
  csvBusy: 'Preparing…',
  csvFailed: 'The file could not be prepared. Try again.',
  print: 'Print',
  until: 'to',
  asOf: 'As they stood on',
  form: 'Form',
  allForms: 'All',
  status: 'Status',
  allStatuses: 'All',
  show: 'Show',
  notADay: 'Give a day, for example 31.10.2026.',
  tooLong: 'Choose five years at most, from the first to the last day.',
  counted: say<{ from: string; until: string; asOf: string }>(
    'Claims received from {from} to {until}, as they stood on {asOf}.',
  ),
  overall: 'Overall',
  received: 'Received',
  decided: 'Decided',
  accepted: 'Accepted',
  refused: 'Refused',
  waiting: 'In process',
  toComplete: 'To complete',
  median: 'Median, days',
  ninetieth: '9 in 10, days',
  asked: 'Asked, CHF',
  granted: 'Granted, CHF',
  oldest: 'The oldest',
  byMonthFinds: say<{ received: number; decided: number }>(
    '{received, plural, one {# claim received} other {# claims received}}, {decided, plural, =0 {none decided} one {# decided} other {# decided}}',
  ),
  partHint: 'The outline shows the claims received in the month, the filled part those decided.',
  byAge: 'Waiting',
  byAgeFinds: say<{ waiting: number; old: number }>(
    '{waiting, plural, =0 {No claim in process} one {# claim in process} other {# claims in process}}, {old} of them for 30 days or more',
  ),
  age: 'Waiting for',
  ageBetween: say<{ from: number; to: number }>('{from} to {to} days'),
  ageFrom: say<{ from: number }>('{from} days and more'),
  claims: 'Claims',
  treatmentFinds: say<{ days: string }>('Half of the decisions are taken in {days} days or less'),
  nothingDecided: 'No claim decided',
  treatmentHint:
    'Days from the submission to the decision, without those in which the person had the claim to complete.',
  you: 'You',
  officerNamed: say<{ pseudonym: string }>('Officer {pseudonym}'),
  undecided: 'Undecided',
  none: 'No claim in this period',
  noneMeans: 'Choose another period, another form or another status.',
};
