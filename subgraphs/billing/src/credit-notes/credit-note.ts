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
