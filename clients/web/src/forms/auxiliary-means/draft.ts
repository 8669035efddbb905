import { formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import type { AuxiliaryMeansDelivery, ClaimFormInput } from '../../graphql/__generated__/types.ts';
import { textOf, typed } from '../claim/typed.ts';

/** Forms 318.635 to 318.639 as they are typed: text everywhere, so that nothing a person writes is lost. */
export interface AuxiliaryMeansDraft {
  readonly servedFrom: string;
  readonly servedUntil: string;
  readonly delivery: AuxiliaryMeansDelivery | '';
  readonly benefitCode: string;
  readonly designation: string;
  readonly supplier: string;
  readonly invoiceDate: string;
  readonly invoiceNumber: string;
  readonly amount: string;
}

/** In the order in which they are offered. */
export const deliveries: readonly AuxiliaryMeansDelivery[] = [
  'PURCHASE',
  'LOAN',
  'RENTAL',
  'REPAIR',
  'UPKEEP',
  'TRAINING',
  'DEPRECIATION',
  'THIRD_PARTY_SERVICES',
];

export function blankMeans(): AuxiliaryMeansDraft {
  return {
    ...{ servedFrom: '', servedUntil: '', delivery: '', benefitCode: '', designation: '' },
    ...{ supplier: '', invoiceDate: '', invoiceNumber: '', amount: '' },
  };
}

/** A draft whose first day is typed. Once it stands there whole it is the last one too, until another is typed: most services are of one day. */
export function withFirstDay(draft: AuxiliaryMeansDraft, servedFrom: string): AuxiliaryMeansDraft {
  const start = parseDate(servedFrom);
  const isWhole = start.ok && servedFrom === formatDate(start.value);
  return { ...draft, servedFrom, ...(isWhole && draft.servedUntil === '' && { servedUntil: servedFrom }) };
}

/** The day whose list is shown: the first of the period, once the period can be read and the kind of delivery is chosen. */
export function listDay({ servedFrom, servedUntil, delivery }: AuxiliaryMeansDraft): string | null {
  const start = parseDate(servedFrom);
  return start.ok && parseDate(servedUntil).ok && delivery !== '' ? start.value : null;
}

/** What is sent. */
export function toMeansInput({ delivery, ...draft }: AuxiliaryMeansDraft): ClaimFormInput {
  return {
    auxiliaryMeans: {
      servedFrom: typed(draft.servedFrom),
      servedUntil: typed(draft.servedUntil),
      delivery: delivery === '' ? null : delivery,
      benefitCode: typed(draft.benefitCode),
      designation: typed(draft.designation),
      supplier: typed(draft.supplier),
      invoiceDate: typed(draft.invoiceDate),
      invoiceNumber: typed(draft.invoiceNumber),
      amount: typed(draft.amount),
    },
  };
}

/** Reads what was typed before; null when it is no form of auxiliary means. */
export function readMeans(typedBefore: unknown): AuxiliaryMeansDraft | null {
  if (typeof typedBefore !== 'object' || typedBefore === null) return null;
  const text = (name: keyof AuxiliaryMeansDraft) => textOf(typedBefore, name);
  return {
    servedFrom: text('servedFrom'),
    servedUntil: text('servedUntil'),
    delivery: deliveries.find((one) => one === text('delivery')) ?? '',
    benefitCode: text('benefitCode'),
    designation: text('designation'),
    supplier: text('supplier'),
    invoiceDate: text('invoiceDate'),
    invoiceNumber: text('invoiceNumber'),
    amount: text('amount'),
  };
}
