import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { DebitCreditor } from './bank-files/debit-order.ts';
import type { Debtor } from './bank-files/payment-order.ts';
import type { CardDesk } from './card-payments/card-desk.ts';
import { clientAccountLoaders } from './client-accounts/client-account.loaders.ts';
import { financeLoaders } from './finance/finance-rooms.ts';
import type { InvoiceTerms } from './monthly-invoices/invoice-account.settings.ts';
import { monthlyInvoiceLoaders } from './monthly-invoices/monthly-invoice.loaders.ts';
import { orderingLoaders } from './ordering/ordering.loaders.ts';
import { orderLoaders } from './orders/order.loaders.ts';
import { paymentRequestRecapLoaders } from './payment-request-recaps/payment-request-recap.loaders.ts';
import { paymentRequestLoaders } from './payment-requests/payment-request.loaders.ts';
import { payoutBatchLoaders } from './payout-batches/payout-batch.loaders.ts';
import { payoutLoaders } from './payouts/payout.loaders.ts';
import { recapLoaders } from './recaps/recap.loaders.ts';
import type { ReminderTerms } from './reminders/reminder.settings.ts';
import { requestBatchLoaders } from './request-batches/request-batch.loaders.ts';
import { serviceLoaders } from './services/service.loaders.ts';

/** What a process knows beside its database, for every call. */
export interface BillingGround {
  /** The account that the insurance office pays from; null where none is set. */
  readonly debtor: Debtor | null;
  /** The account of the providers' office: clients' shares come in there, providers are paid from it; null where none is set. */
  readonly providerAccount: DebitCreditor | null;
  readonly cardDesk: CardDesk;
  readonly invoiceTerms: InvoiceTerms;
  readonly reminderTerms: ReminderTerms;
}

/** What a resolver of this subgraph gets. */
export interface BillingContext extends RequestContext, BillingGround {
  readonly loaders: ReturnType<typeof payoutLoaders> &
    ReturnType<typeof payoutBatchLoaders> &
    ReturnType<typeof serviceLoaders> &
    ReturnType<typeof clientAccountLoaders> &
    ReturnType<typeof monthlyInvoiceLoaders> &
    ReturnType<typeof recapLoaders> &
    ReturnType<typeof orderLoaders> &
    ReturnType<typeof financeLoaders> &
    ReturnType<typeof paymentRequestLoaders> &
    ReturnType<typeof paymentRequestRecapLoaders> &
    ReturnType<typeof requestBatchLoaders> &
    ReturnType<typeof orderingLoaders>;
}

/** Adds the loaders of one call: they remember rows for as long as the call lasts, and no longer. */
export function billingContext(base: RequestContext, ground: BillingGround): BillingContext {
  return {
    ...base,
    ...ground,
    loaders: {
      ...payoutLoaders(base),
      ...payoutBatchLoaders(base),
      ...serviceLoaders(base),
      ...clientAccountLoaders(base),
      ...monthlyInvoiceLoaders(base),
      ...recapLoaders(base),
      ...orderLoaders(base),
      ...financeLoaders(base),
      ...paymentRequestLoaders(base),
      ...paymentRequestRecapLoaders(base),
      ...requestBatchLoaders(base),
      ...orderingLoaders(base),
    },
  };
}
