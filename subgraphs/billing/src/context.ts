import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { roomLoaders } from '@guichet/chassis/subgraph/room-loaders.ts';
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

/** They remember rows for as long as one call lasts, and no longer. */
const loadersFor = roomLoaders(
  payoutLoaders,
  payoutBatchLoaders,
  serviceLoaders,
  clientAccountLoaders,
  monthlyInvoiceLoaders,
  recapLoaders,
  orderLoaders,
  financeLoaders,
  paymentRequestLoaders,
  paymentRequestRecapLoaders,
  requestBatchLoaders,
  orderingLoaders,
);

/** What a resolver of this subgraph gets. */
export interface BillingContext extends RequestContext, BillingGround {
  readonly loaders: ReturnType<typeof loadersFor>;
}

/** Adds the loaders of one call. */
export function billingContext(base: RequestContext, ground: BillingGround): BillingContext {
  return { ...base, ...ground, loaders: loadersFor(base) };
}
