import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { CardDesk } from './card-payments/card-desk.ts';
import { payoutLoaders } from './payouts/payout.loaders.ts';
import { serviceLoaders } from './services/service.loaders.ts';

/** What a resolver of this subgraph gets. */
export interface BillingContext extends RequestContext {
  readonly loaders: ReturnType<typeof payoutLoaders> & ReturnType<typeof serviceLoaders>;
  readonly cardDesk: CardDesk;
}

/** Adds the loaders of one call: they remember rows for as long as the call lasts, and no longer. */
export function billingContext(base: RequestContext, cardDesk: CardDesk): BillingContext {
  return { ...base, cardDesk, loaders: { ...payoutLoaders(base), ...serviceLoaders(base) } };
}
