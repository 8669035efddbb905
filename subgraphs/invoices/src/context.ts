import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { claimLoaders } from './claims/claim.loaders.ts';
import { otherInvoiceLoaders } from './forms/other-invoice/other-invoice.loaders.ts';

/** What a resolver of this subgraph gets. */
export interface InvoicesContext extends RequestContext {
  readonly loaders: ReturnType<typeof claimLoaders> & ReturnType<typeof otherInvoiceLoaders>;
}

/** Adds the loaders of one call: they remember rows for as long as the call lasts, and no longer. */
export function invoicesContext(base: RequestContext): InvoicesContext {
  return { ...base, loaders: { ...claimLoaders(base), ...otherInvoiceLoaders(base) } };
}
