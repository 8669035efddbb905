import type { ClientAccountId } from '../client-accounts/client-account.ts';
import type { CreditNoteId } from '../credit-notes/credit-note.ts';
import type { MonthlyInvoiceId } from '../monthly-invoices/monthly-invoice.ts';
import type { OrderId } from '../orders/order.ts';
import type { OrderRefundId } from '../refunds/refund.ts';

export type FinanceCaseId = string & { readonly __brand: 'FinanceCaseId' };

export type FinanceCaseKind = 'DOUBLE_BILLING' | 'BILLING_ADDRESS' | 'REMINDER' | 'REFUND';

export type FinanceCaseStatus = 'OPEN' | 'ANSWERED' | 'WITHDRAWN';

export type FinanceCaseAnswer = 'CREDIT_NOTE' | 'REFUND' | 'BILLING_ADDRESS' | 'EXPLANATION';

export type FinanceCaseSide = 'ASKER' | 'FINANCE';

/** A question about money that somebody asks the finance office, of an invoice or of a private order. */
export interface FinanceCase {
  readonly id: FinanceCaseId;
  readonly office: string;
  readonly version: number;
  /** `F-2026-000012`. */
  readonly number: string;
  readonly kind: FinanceCaseKind;
  readonly status: FinanceCaseStatus;
  readonly openedBy: string;
  /** Of a company's invoice: the three together. */
  readonly organisationId: string | null;
  readonly clientAccountId: ClientAccountId | null;
  readonly invoiceId: MonthlyInvoiceId | null;
  /** Of a private person's order. */
  readonly orderId: OrderId | null;
  readonly companyName: string | null;
  readonly subject: string;
  readonly message: string;
  readonly openedAt: Temporal.Instant;
  readonly awaits: FinanceCaseSide | null;
  readonly answer: FinanceCaseAnswer | null;
  readonly answerText: string | null;
  readonly creditNoteId: CreditNoteId | null;
  readonly refundId: OrderRefundId | null;
  readonly endedAt: Temporal.Instant | null;
}

/** A message of a case. */
export interface FinanceCaseMessage {
  readonly caseId: FinanceCaseId;
  /** The version that the case has with it. */
  readonly caseVersion: number;
  readonly by: FinanceCaseSide;
  readonly text: string;
  readonly at: Temporal.Instant;
}

/** A step that a case took; `from` is null for its opening. */
export interface FinanceCaseTransition {
  readonly caseId: FinanceCaseId;
  readonly from: FinanceCaseStatus | null;
  readonly to: FinanceCaseStatus;
  readonly by: FinanceCaseSide;
  readonly at: Temporal.Instant;
}

/** What only a company's invoice can be about: a private person has no invoices, hence no address of them and no reminder. */
export const kindsOfInvoices: readonly FinanceCaseKind[] = ['BILLING_ADDRESS', 'REMINDER'];

/** By what a case can be answered: a company by what changes its invoices, a private person by money on his card. */
export function answersOf({ invoiceId }: Pick<FinanceCase, 'invoiceId'>): readonly FinanceCaseAnswer[] {
  return invoiceId === null ? ['REFUND', 'EXPLANATION'] : ['CREDIT_NOTE', 'BILLING_ADDRESS', 'EXPLANATION'];
}

/** Whole days in Geneva for which a case waited, or has been waiting. */
export function waitingDaysOf(
  { openedAt, endedAt }: Pick<FinanceCase, 'openedAt' | 'endedAt'>,
  now: Temporal.Instant,
): number {
  const day = (instant: Temporal.Instant) => instant.toZonedDateTimeISO('Europe/Zurich').toPlainDate();
  return day(openedAt).until(day(endedAt ?? now), { largestUnit: 'day' }).days;
}
