import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findPayoutPage, sumPayouts } from './payout.repository.ts';
import { openStatuses, type Payout, type PayoutStatus, type PayoutTotal } from './payout.ts';
import { payoutScopeOf } from './payout-scope.ts';

type Reader = Pick<RequestContext, 'database' | 'viewer'>;

/** A page of the payouts that exist for the viewer, newest first. */
export async function listPayouts(
  { database, viewer }: Reader,
  { statuses = null }: { readonly statuses?: readonly PayoutStatus[] | null },
  page: Page,
): Promise<Connection<Payout>> {
  const found = await findPayoutPage(database.pages, payoutScopeOf(viewer), statuses, page);
  return connection(found, page, ({ recordedAt, id }) => ({ at: recordedAt, id }));
}

/** What waits or is on its way, in the order of the states. */
export async function totalPayouts({ database, viewer }: Reader): Promise<readonly PayoutTotal[]> {
  const totals = await sumPayouts(database.pages, payoutScopeOf(viewer), openStatuses);
  return openStatuses.flatMap((status) => totals.filter((total) => total.status === status));
}
