import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { cardPayments } from '../card-payments/card-payment.table.ts';
import type { CardPayment } from '../card-payments/card-payment.ts';
import { among } from '../client-accounts/account-scope.ts';
import { orders } from '../orders/order.table.ts';
import { type Order, type OrderId, ordersOffice } from '../orders/order.ts';
import type { RefundOperation } from './judge-refund.ts';
import { orderRefunds, refundRequests, refundTransitions } from './refund.table.ts';
import type { OrderRefund, OrderRefundId } from './refund.ts';

/** What of an order its refund is judged by. */
export type PaidOrder = Pick<
  Order,
  'id' | 'number' | 'ownerAccountId' | 'organisationId' | 'settlement' | 'confirmedAt'
>;

const inOffice = eq(orderRefunds.office, ordersOffice);

/** An order of the office, and its payment that was taken, held until the transaction ends: of two refunds of one payment one is first. */
export async function holdPaidOrder(
  tx: Transaction,
  orderId: string,
): Promise<{ readonly order: PaidOrder; readonly payment: CardPayment | null } | null> {
  const { id, number, ownerAccountId, organisationId, settlement, confirmedAt } = orders;
  const [order] = await tx
    .select({ id, number, ownerAccountId, organisationId, settlement, confirmedAt })
    .from(orders)
    .where(and(eq(orders.office, ordersOffice), among(orders.id, [orderId])));
  if (!order) return null;
  const [payment = null] = await tx
    .select()
    .from(cardPayments)
    .where(
      and(
        eq(cardPayments.office, ordersOffice),
        eq(cardPayments.orderId, order.id),
        eq(cardPayments.status, 'CAPTURED'),
      ),
    )
    .for('update');
  return { order, payment };
}

/** What cards paid of orders: nothing for one that no card paid. */
export async function findTaken(
  db: Executor,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, bigint>> {
  const rows = await db
    .select({ orderId: cardPayments.orderId, amountMinor: cardPayments.amountMinor })
    .from(cardPayments)
    .where(
      and(
        eq(cardPayments.office, ordersOffice),
        among(cardPayments.orderId, orderIds),
        eq(cardPayments.status, 'CAPTURED'),
      ),
    );
  return new Map(rows.map(({ orderId, amountMinor }) => [orderId, amountMinor]));
}

/** The refunds of orders, oldest first. Asked for orders that exist for the viewer. */
export function findRefundsOf(db: Executor, orderIds: readonly string[]): Promise<OrderRefund[]> {
  return db
    .select()
    .from(orderRefunds)
    .where(and(inOffice, among(orderRefunds.orderId, orderIds)))
    .orderBy(asc(orderRefunds.requestedAt), asc(orderRefunds.id));
}

export function findRefunds(db: Executor, ids: readonly string[]): Promise<OrderRefund[]> {
  return db
    .select()
    .from(orderRefunds)
    .where(and(inOffice, among(orderRefunds.id, ids)));
}

export function findUnclearRefunds(db: Executor, limit: number): Promise<OrderRefund[]> {
  return db
    .select()
    .from(orderRefunds)
    .where(and(inOffice, eq(orderRefunds.status, 'UNCLEAR')))
    .orderBy(asc(orderRefunds.requestedAt), asc(orderRefunds.id))
    .limit(limit);
}

export async function lockRefund(tx: Transaction, id: string): Promise<OrderRefund | null> {
  const [found] = await tx
    .select()
    .from(orderRefunds)
    .where(and(inOffice, among(orderRefunds.id, [id])))
    .for('update');
  return found ?? null;
}

export async function insertRefund(tx: Transaction, row: OrderRefund): Promise<void> {
  await tx.insert(orderRefunds).values(row);
}

/** Writes what a step changes on a refund that the caller holds. */
export async function updateRefund(
  tx: Transaction,
  { id, version, status, doubt, transactionId, endedAt }: OrderRefund,
): Promise<void> {
  await tx
    .update(orderRefunds)
    .set({ version, status, doubt, transactionId, endedAt })
    .where(and(inOffice, eq(orderRefunds.id, id)));
}

/** The seal of a refund's last step. Ask while holding the refund. */
export async function lastRefundSeal(tx: Transaction, id: OrderRefundId): Promise<string | null> {
  const [last] = await tx
    .select({ hash: refundTransitions.hash })
    .from(refundTransitions)
    .where(and(eq(refundTransitions.office, ordersOffice), eq(refundTransitions.refundId, id)))
    .orderBy(desc(refundTransitions.refundVersion))
    .limit(1);
  return last?.hash ?? null;
}

export async function insertRefundTransition(
  tx: Transaction,
  row: typeof refundTransitions.$inferInsert,
): Promise<void> {
  await tx.insert(refundTransitions).values(row);
}

/** Whether the partner was asked to open a refund, and gave no answer that was written down. */
export async function wasAskedToOpen(db: Executor, refundId: OrderRefundId): Promise<boolean> {
  const open = await db
    .select({ id: refundRequests.id })
    .from(refundRequests)
    .where(
      and(
        eq(refundRequests.office, ordersOffice),
        eq(refundRequests.refundId, refundId),
        eq(refundRequests.operation, 'REFUND'),
        isNull(refundRequests.answeredAt),
      ),
    );
  return open.length > 0;
}

/** Writes down what the partner is about to be asked: the question that got no answer yet, or a new one under this id. */
export async function writeRefundRequest(
  db: Executor,
  refundId: OrderRefundId,
  operation: RefundOperation,
  newId: string,
): Promise<{ readonly id: string; readonly retries: number }> {
  const now = sql`clock_timestamp()`;
  const [written] = await db
    .insert(refundRequests)
    .values({ office: ordersOffice, id: newId, refundId, operation, askedAt: now })
    .onConflictDoUpdate({
      target: [refundRequests.office, refundRequests.refundId, refundRequests.operation],
      targetWhere: sql`answered_at is null`,
      set: { retries: sql`${refundRequests.retries} + 1`, askedAt: now },
    })
    .returning({ id: refundRequests.id, retries: refundRequests.retries });
  if (!written) throw new Error('A request to the payment partner was not written down');
  return written;
}

export async function closeRefundRequest(db: Executor, id: string, answer: string): Promise<void> {
  await db
    .update(refundRequests)
    .set({ answeredAt: sql`clock_timestamp()`, answer })
    .where(eq(refundRequests.id, id));
}

/** How an order is named to the person whom its refund is told. */
export async function findOrderNumber(db: Executor, id: OrderId): Promise<string | null> {
  const [row] = await db
    .select({ number: orders.number })
    .from(orders)
    .where(and(eq(orders.office, ordersOffice), eq(orders.id, id)));
  return row?.number ?? null;
}
