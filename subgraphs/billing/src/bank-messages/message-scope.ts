import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { isOrdersFinance } from '../finance/finance-viewer.ts';
import { ordersOffice } from '../orders/order.ts';
import { providersOffice } from '../payment-requests/payment-request.ts';
import { financeScopeOf } from '../payouts/finance-scope.ts';
import { providerFinanceOf } from '../request-batches/request-batch-scope.ts';

/** Whose bank's messages a viewer reads: of the offices whose finance he is. */
export interface MessageScope {
  readonly offices: readonly string[];
}

export function messageScopeOf(viewer: Passport): MessageScope {
  const { office } = financeScopeOf(viewer);
  return {
    offices: [
      ...(office === null ? [] : [office]),
      ...(isOrdersFinance(viewer) ? [ordersOffice] : []),
      ...(providerFinanceOf(viewer).isFinance ? [providersOffice] : []),
    ],
  };
}
