import type { FigurePeriod } from '@guichet/chassis/figures/period.ts';
import type { MonthlyInvoiceStatus } from '../monthly-invoices/monthly-invoice.ts';

/** By what invoices are counted together. */
export type InvoiceFigureGroup = 'INVOICE_STATUS' | 'MONTH' | 'REMINDED';

/** By the highest level that went out. */
export const remindedLevels = ['NONE', 'REMINDER', 'SUMMONS'] as const;

export type InvoiceFigureReminded = (typeof remindedLevels)[number];

/** Which invoices are counted, as it was asked. */
export interface AskedInvoiceFigures {
  readonly issuedFrom?: string | null | undefined;
  readonly issuedUntil?: string | null | undefined;
  readonly statuses?: readonly MonthlyInvoiceStatus[] | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** Which invoices are counted. */
export interface InvoiceFigureQuestion extends FigurePeriod {
  readonly statuses: readonly MonthlyInvoiceStatus[] | null;
}

/** The figures of the invoices of one group. */
export interface InvoiceFigureCounts {
  readonly invoices: number;
  readonly companies: number;
  readonly askedMinor: bigint;
  readonly paidMinor: bigint;
  readonly creditedMinor: bigint;
  readonly openMinor: bigint;
  readonly overdueMinor: bigint;
  readonly openInvoices: number;
  readonly overdueInvoices: number;
  readonly paidInvoices: number;
  readonly reminders: number;
  /** In seconds, of those paid; null when none is. */
  readonly medianSeconds: number | null;
  readonly ninetiethSeconds: number | null;
}

/** A group and what distinguishes it; null for what is not grouped by. */
export interface InvoiceFigureRow {
  readonly status: MonthlyInvoiceStatus | null;
  readonly month: string | null;
  readonly reminded: InvoiceFigureReminded | null;
  readonly counts: InvoiceFigureCounts;
}
