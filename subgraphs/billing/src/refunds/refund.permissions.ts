import { everyone, hasRole, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';
import { ordersOffice } from '../orders/order.ts';

const finance = hasRole(ordersOffice, 'FINANCE');

export const refundPermissions: Permissions = {
  OrderRefund: {
    id: everyone,
    version: everyone,
    amount: everyone,
    status: everyone,
    reason: everyone,
    requestedAt: everyone,
    endedAt: everyone,
    order: everyone,
  },
  UnclearRefund: {
    id: finance,
    version: finance,
    orderId: finance,
    reference: finance,
    transactionId: finance,
    amount: finance,
    requestedAt: finance,
    doubt: finance,
    advice: finance,
  },
  RefundOrderPayload: { refund: everyone, order: everyone, problems: everyone },
  ClearRefundPayload: { refund: everyone, problems: everyone },
  Order: { refunds: signedIn, refundable: finance },
  Query: { unclearRefunds: finance },
  Mutation: { refundOrder: finance, clearRefund: finance },
};
