import type { ClientAccountId } from '../client-accounts/client-account.ts';
import type { MonthlyInvoiceId } from '../monthly-invoices/monthly-invoice.ts';
import type { OrderId } from '../orders/order.ts';
import type { Currency } from '../payouts/payout.ts';

export type CreditNoteId = string & { readonly __brand: 'CreditNoteId' };

export type CreditReason = 'DUPLICATE' | 'OFFICE_ERROR' | 'GOODWILL' | 'OTHER';

/** What the office gives back of what it charged on account: for an order or a whole invoice. It never changes. */
export interface CreditNote {
  readonly id: CreditNoteId;
  readonly office: string;
  readonly clientAccountId: ClientAccountId;
  readonly organisationId: string;
  /** Without a gap in its year: `A-2026-000007`. */
  readonly number: string;
  /** The invoice that it corrects; null for an order whose month is not closed yet. */
  readonly invoiceId: MonthlyInvoiceId | null;
  readonly orderId: OrderId | null;
  readonly financeCaseId: string | null;
  readonly amountMinor: bigint;
  readonly currency: Currency;
  readonly reason: CreditReason;
  /** Finance's words. */
  readonly note: string;
  readonly issuedAt: Temporal.Instant;
  readonly issuedBy: string;
}

/** Where a credit went. */
export interface CreditApplication {
  readonly creditNoteId: CreditNoteId;
  readonly invoiceId: MonthlyInvoiceId;
  readonly amountMinor: bigint;
  readonly atIssue: boolean;
  readonly at: Temporal.Instant;
}

export const creditReasons: readonly CreditReason[] = ['DUPLICATE', 'OFFICE_ERROR', 'GOODWILL', 'OTHER'];

/** What of a credit no invoice has taken yet. */
export function remainingOf(
  { amountMinor }: Pick<CreditNote, 'amountMinor'>,
  applications: readonly Pick<CreditApplication, 'amountMinor'>[],
): bigint {
  return applications.reduce((left, application) => left - application.amountMinor, amountMinor);
}

/** What an open invoice takes of a credit: as far as it is open. */
export function takenBy(openMinor: bigint, amountMinor: bigint): bigint {
  if (openMinor <= 0n) return 0n;
  return openMinor < amountMinor ? openMinor : amountMinor;
}
