import type { MonthlyInvoiceId } from '../monthly-invoices/monthly-invoice.ts';
import type { Currency } from '../payouts/payout.ts';

export type BankCreditId = string & { readonly __brand: 'BankCreditId' };

/** Why money that came in waits for a person. */
export type BankCreditDoubt = 'UNKNOWN_REFERENCE' | 'OTHER_CURRENCY' | 'REVERSAL';

/** What came in on the office's account, or of a reversal went back. */
export interface BankCredit {
  readonly id: BankCreditId;
  readonly office: string;
  readonly amountMinor: bigint;
  readonly currency: Currency;
  readonly isReversal: boolean;
  /** The bank's day. */
  readonly bookedOn: string;
  readonly reference: string | null;
  readonly debtorName: string | null;
  /** Null for one that was counted for an invoice by itself. */
  readonly doubt: BankCreditDoubt | null;
  readonly invoiceId: MonthlyInvoiceId | null;
  readonly recordedAt: Temporal.Instant;
  readonly settledAt: Temporal.Instant | null;
}
