import type { MonthlyInvoiceId } from '../monthly-invoices/monthly-invoice.ts';

/** 1: « Rappel ». 2: « Sommation ». */
export type ReminderLevel = 1 | 2;

/** A reminder that went out. */
export interface InvoiceReminder {
  readonly invoiceId: MonthlyInvoiceId;
  readonly level: ReminderLevel;
  readonly openMinor: bigint;
  readonly remindedOn: string;
  readonly dueOn: string;
  readonly sentAt: Temporal.Instant;
}

/** A reminder that would go out on a day. */
export interface ReminderDue {
  readonly invoiceId: MonthlyInvoiceId;
  readonly invoiceNumber: string;
  readonly companyName: string;
  readonly level: ReminderLevel;
  readonly openMinor: bigint;
  readonly termPassedOn: string;
  /** The new term. */
  readonly dueOn: string;
  readonly isPaused: boolean;
}

/** The letter's day and its new term: never in the past, whatever day the reminders are asked of. */
export function termsOf(asOf: string, today: string, termDays: number) {
  const remindedOn = asOf > today ? asOf : today;
  return { remindedOn, dueOn: Temporal.PlainDate.from(remindedOn).add({ days: termDays }).toString() };
}
