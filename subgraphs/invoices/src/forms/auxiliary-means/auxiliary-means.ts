import type { Typed } from '@guichet/chassis/problems/fields.ts';
import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { PrintedForm } from '../../benefits/benefit.ts';

/** How a means may be provided (art. 3, 3bis, 7, 8 and 9 OMAI), in the order of the page. */
export const deliveries = [
  'PURCHASE',
  'LOAN',
  'RENTAL',
  'REPAIR',
  'UPKEEP',
  'TRAINING',
  'DEPRECIATION',
  'THIRD_PARTY_SERVICES',
] as const;

export type Delivery = (typeof deliveries)[number];

/** Forms 318.635 to 318.639 as they were typed. */
export interface AuxiliaryMeansEntry {
  readonly servedFrom?: Typed;
  readonly servedUntil?: Typed;
  readonly delivery?: Typed;
  readonly benefitCode?: Typed;
  readonly designation?: Typed;
  readonly supplier?: Typed;
  readonly invoiceDate?: Typed;
  readonly invoiceNumber?: Typed;
  readonly amount?: Typed;
}

/** What forms 318.635 to 318.639 say beside their line. The benefit is as the list had it when the claim was made. */
export interface AuxiliaryMeansDetails {
  readonly form: 'AUXILIARY_MEANS';
  readonly printedForm: PrintedForm;
  readonly benefitCode: string;
  readonly benefitTitle: Wording;
  readonly delivery: Delivery;
  readonly designation: string;
  readonly supplier: string | null;
  /** The day, `2026-09-02`. */
  readonly invoiceDate: string;
  readonly invoiceNumber: string;
}

/** What is claimed again is told apart by how it was provided and by its number in the list. */
export interface MeansVariant {
  readonly delivery: Delivery;
  readonly code: string;
}

/** Both as a line keeps them: `UPKEEP 11.02`. */
export function writeVariant({ delivery, code }: MeansVariant): string {
  return `${delivery} ${code}`;
}

/** Reads what `writeVariant` wrote; null for anything else. */
export function readVariant(variant: string | null): MeansVariant | null {
  const [name, code] = (variant ?? '').split(' ');
  const delivery = deliveries.find((one) => one === name);
  return delivery && code ? { delivery, code } : null;
}
