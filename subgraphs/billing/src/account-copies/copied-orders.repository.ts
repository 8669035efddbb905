import { type CopiedTable, copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { eq } from 'drizzle-orm';
import { orderLines, orders, orderTransitions } from '../orders/order.table.ts';
import { answersPurpose } from '../orders/order-answers.ts';

/** What a person gets of what he ordered. Who treated it at the office is withheld. */
export const copiedOrders: readonly CopiedTable[] = [
  copiedTable('orders', orders, {
    ownedBy: (accountId) => eq(orders.ownerAccountId, accountId),
    key: [orders.id],
    columns: {
      ...shown('id', 'office', 'version', 'number', 'ownerAccountId', 'orderedBy', 'organisationId'),
      ...shown('membershipId', 'clientAccountId', 'companyName', 'settlement', 'cardReason', 'currency'),
      ...shown('feeMinor', 'postageMinor', 'postage', 'recipient', 'address', 'postalCode', 'town'),
      ...shown('country', 'terms', 'locale', 'status', 'placedAt', 'expiresAt', 'confirmedAt', 'month'),
      ...shown('officerMessage'),
    },
  }),
  copiedTable('order-lines', orderLines, {
    ownedBy: (accountId) => eq(orderLines.ownerAccountId, accountId),
    key: [orderLines.id],
    columns: {
      ...shown('id', 'office', 'orderId', 'ownerAccountId', 'position', 'serviceCode', 'editionFrom'),
      ...shown('editionVersion', 'feeSource', 'feeMinor', 'postageMinor', 'reference'),
      answers: { sealedFor: answersPurpose },
    },
  }),
  copiedTable('order-history', orderTransitions, {
    ownedBy: (accountId) => eq(orderTransitions.ownerAccountId, accountId),
    key: [orderTransitions.office, orderTransitions.orderId, orderTransitions.orderVersion],
    columns: {
      ...shown('office', 'orderId', 'ownerAccountId', 'orderVersion', 'from', 'to', 'by', 'reason', 'at'),
      ...shown('totalBeforeMinor', 'totalAfterMinor', 'hash'),
      actor: 'withheld',
    },
  }),
];
