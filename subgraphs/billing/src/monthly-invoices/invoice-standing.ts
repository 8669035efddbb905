import type { MonthlyInvoice, MonthlyInvoiceStatus } from './monthly-invoice.ts';

type Amounts = Pick<MonthlyInvoice, 'totalMinor' | 'paidMinor' | 'creditedMinor'>;

/** What an invoice's standing is judged by, beside its amounts. */
export interface Standing {
  /** The last day of its own term. */
  readonly dueOn: string;
  /** The highest reminder that went out: 0 for none, 1 « Rappel », 2 « Sommation ». */
  readonly reminded: 0 | 1 | 2;
  /** Whether an open case contests it. */
  readonly isDisputed: boolean;
  /** The day in Geneva. */
  readonly day: string;
}

/** What is still to be paid; below zero what was paid too much. */
export function openOf({ totalMinor, paidMinor, creditedMinor }: Amounts): bigint {
  return totalMinor - paidMinor - creditedMinor;
}

/**
 * Where an invoice stands on a day. What is settled is settled, whatever was disputed or reminded before; of what is open a dispute says most, then how far it
 * was reminded, then that it is late, then that a part arrived.
 */
export function standingOf(amounts: Amounts, standing: Standing): MonthlyInvoiceStatus {
  const open = openOf(amounts);
  if (open < 0n) return 'OVERPAID';
  if (open === 0n) return amounts.paidMinor === 0n && amounts.creditedMinor > 0n ? 'CREDITED' : 'PAID';
  if (standing.isDisputed) return 'DISPUTED';
  if (standing.reminded === 2) return 'SUMMONED';
  if (standing.reminded === 1) return 'REMINDED';
  if (standing.day > standing.dueOn) return 'OVERDUE';
  return amounts.paidMinor > 0n ? 'PARTLY_PAID' : 'ISSUED';
}

/** States in which nothing is to be paid any more. */
export const settledStatuses: readonly MonthlyInvoiceStatus[] = ['PAID', 'OVERPAID', 'CREDITED'];
