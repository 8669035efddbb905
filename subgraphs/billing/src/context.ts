import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { Debtor } from './bank-files/payment-order.ts';
import { payoutBatchLoaders } from './payout-batches/payout-batch.loaders.ts';
import { payoutLoaders } from './payouts/payout.loaders.ts';
import { serviceLoaders } from './services/service.loaders.ts';
import type { BillingSettings } from './settings.ts';

/** What a resolver of this subgraph gets. */
export interface BillingContext extends RequestContext {
  readonly loaders: ReturnType<typeof payoutLoaders> &
    ReturnType<typeof payoutBatchLoaders> &
    ReturnType<typeof serviceLoaders>;
  /** The account that the insurance office pays from; null where none is set. */
  readonly debtor: Debtor | null;
}

/** Adds the loaders of one call: they remember rows for as long as the call lasts, and no longer. */
export function billingContext(base: RequestContext, { debtor }: BillingSettings): BillingContext {
  return {
    ...base,
    debtor,
    loaders: { ...payoutLoaders(base), ...payoutBatchLoaders(base), ...serviceLoaders(base) },
  };
}
