import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { partnerActor } from '../card-payments/apply-decision.ts';
import type { CardPayment } from '../card-payments/card-payment.ts';
import { readAttempts } from '../card-payments/order-attempts.ts';
import type { PayableOrders } from '../card-payments/payable-orders.ts';
import { shareKnownAccount } from '../client-accounts/hold-account.ts';
import { expireLater } from './expire-order.ts';
import { moveOrder } from './move-order.ts';
import { lockOrder } from './order.repository.ts';
import { hoursToPay, isPayable, monthOfOffice, ordersOffice, totalOf } from './order.ts';
import { tellOrderer } from './order-notice.ts';
import { officeScope } from './order-scope.ts';
import { renewPrice } from './renew-price.ts';

const ofPartner = (at: Temporal.Instant) => ({ actor: partnerActor, at });

/** What a card payment asks and tells its order. Each holds the order first, so that a cancellation or an expiry comes before or after, and never at once. */
export const payableOrders: PayableOrders = {
  async confirm(tx, { orderId, amountMinor }) {
    const order = await lockOrder(tx, officeScope, orderId);
    if (!order || !isPayable(order.status)) return 'ORDER_CLOSED';
    const renewed = await renewPrice(tx, order, ofPartner(await databaseNow(tx)));
    if (!renewed) return 'ORDER_CLOSED';
    return totalOf(renewed) === amountMinor ? 'STANDS' : 'PRICE_CHANGED';
  },

  async paid(tx, payment) {
    const order = await lockOrder(tx, officeScope, payment.orderId);
    if (!order) throw new Error('An order is gone that was paid');
    if (!isPayable(order.status)) return noteLatePayment(tx, payment);
    // A month is closed while its account is held: this order is in it, or in the next one. An account that was opened since the order was placed has it too.
    const account = order.organisationId ? await shareKnownAccount(tx, order.organisationId) : null;
    const clientAccountId = order.clientAccountId ?? account?.id ?? null;
    const at = await databaseNow(tx);
    const definitive = { confirmedAt: at, month: monthOfOffice(at), expiresAt: null, clientAccountId };
    const confirmed = await moveOrder(tx, order, 'confirm', ofPartner(at), definitive);
    await tellOrderer(tx, confirmed, 'ORDER_CONFIRMED');
  },

  async notPaid(tx, { id, orderId, reason }) {
    const order = await lockOrder(tx, officeScope, orderId);
    if (!order || !isPayable(order.status)) return;
    if (order.status === 'AWAITING_PAYMENT') {
      // Of a refusal on the page the person knows; of a price that changed behind it he doesn't.
      if (reason === 'PRICE_CHANGED') await tellOrderer(tx, order, 'ORDER_NOT_PAID');
      return;
    }
    const others = await readAttempts(tx, orderId);
    if (others.some((other) => other.id !== id && other.status === 'UNCLEAR')) return;
    const at = await databaseNow(tx);
    const again = { expiresAt: at.add({ hours: hoursToPay }) };
    const waiting = await moveOrder(tx, order, 'resolveDoubt', ofPartner(at), again);
    await expireLater(tx, waiting);
    await tellOrderer(tx, waiting, 'ORDER_NOT_PAID');
  },

  async unclear(tx, { orderId }) {
    const order = await lockOrder(tx, officeScope, orderId);
    if (order?.status !== 'AWAITING_PAYMENT') return;
    await moveOrder(tx, order, 'doubtPayment', ofPartner(await databaseNow(tx)));
  },
};

/** Money that came for an order which had ended, or which another attempt has paid: finance reads it in the trail and pays it back. */
function noteLatePayment(tx: Transaction, { id, orderId }: CardPayment): Promise<void> {
  return appendAudit(tx, {
    ...{ office: ordersOffice, actor: { kind: 'SUBGRAPH', subject: 'billing' }, action: 'order.paidLate' },
    ...{ subject: `Order:${orderId}`, details: { payment: id } },
  });
}
