import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import type { ClaimId } from '../../claims/claim.ts';
import { claimScopeOf } from '../../claims/claim-scope.ts';
import { findOtherInvoices } from './other-invoice.repository.ts';
import type { OtherInvoiceDetails } from './other-invoice.ts';

/** What form 318.632 says, one statement for however many claims. */
export function otherInvoiceLoaders({ database, viewer }: RequestContext) {
  const scope = claimScopeOf(viewer);
  return {
    otherInvoiceByClaim: new DataLoader<ClaimId, OtherInvoiceDetails | null>(async (ids) => {
      const rows = await findOtherInvoices(database.pages, scope, ids);
      const found = new Map(rows.map((row) => [row.claimId, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
