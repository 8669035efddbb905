import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

export const en: Widened<typeof fr> = {
  means: 'The hours and nights of one month that your assistants provided.',
  documentsMean:
    'Payslips; a medical certificate from the 4th day of illness; contracts of work for the advance.',
  month: {
    title: 'Accounting period',
    mean: 'Each month needs an invoice of its own. The rates are those of the month chosen.',
    invoiced: 'Month invoiced',
    hint: 'For a month to come, only an advance can be asked for.',
    year: 'Year',
    month: 'Month',
    pick: 'Choose',
    noRates:
      'The counter does not know the rates of this month. Check the month; if it is right, use the paper form.',
    monthlyAmount: 'Monthly amount of the decision',
    monthlyAmountHint:
      'The counter then warns you when a month or the year goes beyond what the law provides.',
  },
  services: {
    title: 'Services',
    mean: 'Fill in what concerns you and leave the rest empty.',
    row: 'Row',
    hoursProvided: 'hours actually provided',
    nights: 'Number of nights',
    rate: 'rate in CHF',
    amount: 'amount in CHF',
    unit: { hours: 'hours', nights: 'nights', insuredPersons: 'insured' },
    label: {
      hours: '1. Number of hours actually provided (by all assistants together)',
      qualifiedHours:
        '2. Number of hours actually provided with a particular qualification (explicitly decided)',
      nights: '3. Nights actually provided at the lump sum (by all assistants together)',
      nightDegree: '3.1. Rate of the lump sum of a night (amount named in the decision)',
      nightRate: 'Amount named in the decision',
      shared: '4. Nights in which one assistant looks after several insured persons.',
      insuredPersons: '4.1. Number of insured persons',
      sharedNights: '4.2. Number of nights',
      sharedNightRate: '4.3. Reduced rate of a night',
      sickPay: '5. Sum in CHF of wages that go on under art. 324a CO (the assistant is ill)',
      preventedPay: '6. Sum in CHF of wages that go on under art. 324a CO (the work cannot be done)',
      advance: '7. Advance',
    },
    hint: {
      hours: 'For example 92.5, 92:30 or 92h30.',
      qualifiedHours: 'Without the hours of row 1.',
      nights:
        'Without the nights of row 4. Recognised nights that you do not invoice can be converted to hours (art. 39i para. 2ter RAI).',
      nightDegree: 'The degree that your decision recognises.',
      sharedNightRate: 'As decided.',
      sickPay: 'Without what an insurance pays, for three months at most (art. 39h RAI).',
      preventedPay: 'For three months at most (art. 39h RAI).',
      advance:
        'The advance is paid on request up to the contracts of work handed in, but at most up to the monthly assistance contribution.',
    },
    pick: 'Choose',
    degree: say<{ degree: number }>('Degree {degree}'),
    otherAmount: 'Another amount',
    takeOver: say<{ rate: string; full: string; persons: string }>(
      'Take {rate}, which is {full} divided by {persons}',
    ),
  },
  parts: { hours: 'Hours', nights: 'Nights', sums: 'Wages and advance' },
};
