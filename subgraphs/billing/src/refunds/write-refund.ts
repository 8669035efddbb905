import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { ProblemCode, ProblemParameter } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import { financeProblems } from '../finance/finance.problems.ts';
import { isOwnMoney } from '../finance/finance-viewer.ts';
import { ordersOffice } from '../orders/order.ts';
import { recordRefundStep } from './move-refund.ts';
import { refundProblems } from './refund.problems.ts';
import { findRefundsOf, holdPaidOrder, insertRefund } from './refund.repository.ts';
import {
  isTooOldToRefund,
  mostRefunds,
  type OrderRefund,
  type OrderRefundId,
  partnerRefundIdOf,
  refundableOf,
  refundMonths,
} from './refund.ts';
import { addRefunding } from './refund-job.ts';

/** A refund as it was read. */
export interface RefundEntry {
  readonly orderId: string;
  readonly amountMinor: bigint;
  /** What finance saw as refundable. */
  readonly availableMinor: bigint;
  readonly reason: string;
}

/** Why a refund is not written: where, which, and with what. */
export interface RefundRefusal {
  readonly path: 'orderId' | 'amount' | 'available';
  readonly code: ProblemCode;
  readonly parameters?: Readonly<Record<string, ProblemParameter>>;
}

/** Writes down a refund and has it carried to the card. Answers its id, or why it is not written: then nothing is. */
export async function writeRefund(
  tx: Transaction,
  { viewer, newId }: Pick<RequestContext, 'viewer' | 'newId'>,
  { orderId, amountMinor, availableMinor, reason }: RefundEntry,
): Promise<OrderRefundId | RefundRefusal> {
  const held = await holdPaidOrder(tx, orderId);
  const refuse = (code: ProblemCode): RefundRefusal => ({ path: 'orderId', code });
  if (!held) return refuse(sharedProblems.NOT_FOUND);
  const { order, payment } = held;
  if (isOwnMoney(viewer, order)) return refuse(financeProblems.FINANCE_OF_ONESELF);
  if (order.settlement === 'ON_ACCOUNT') return refuse(refundProblems.REFUND_OF_ACCOUNT_ORDER);
  if (!payment || !order.confirmedAt) return refuse(refundProblems.REFUND_NOTHING_TAKEN);
  const earlier = await findRefundsOf(tx, [order.id]);
  if (payment.captureId === null || earlier.length >= mostRefunds)
    return refuse(refundProblems.REFUND_BY_HAND);
  const at = await databaseNow(tx);
  if (isTooOldToRefund(order.confirmedAt, at))
    return { ...refuse(refundProblems.REFUND_TOO_LATE), parameters: { months: refundMonths } };
  const left = refundableOf(payment.amountMinor, earlier);
  const parameters = { left: toDecimalString(left) };
  if (left !== availableMinor)
    return { path: 'available', code: refundProblems.REFUND_AMOUNT_CHANGED, parameters };
  if (amountMinor > left) return { path: 'amount', code: refundProblems.REFUND_TOO_HIGH, parameters };
  const actor = viewer.subject ?? '';
  const refund: OrderRefund = {
    ...{ id: newId<OrderRefundId>(), office: ordersOffice, version: 1, orderId: order.id },
    ...{ ownerAccountId: order.ownerAccountId, cardPaymentId: payment.id, captureId: payment.captureId },
    partnerOrderId: payment.partnerOrderId,
    partnerRefundId: partnerRefundIdOf(order.number, earlier.length + 1),
    ...{ amountMinor, currency: payment.currency, reason, status: 'ASKED', doubt: null, transactionId: null },
    ...{ requestedAt: at, requestedBy: actor, endedAt: null },
  };
  await insertRefund(tx, refund);
  await recordRefundStep(tx, null, refund, { actor, at });
  await addRefunding(tx, refund, 'RESUME');
  await appendAudit(tx, {
    ...{ office: ordersOffice, actor: viewer, action: 'order.refund', subject: `Order:${order.id}` },
    reason,
  });
  return refund.id;
}
