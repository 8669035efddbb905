import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { ClientAccountId } from '../client-accounts/client-account.ts';
import { orderLines, orderNumbers, orders, orderTransitions } from './order.table.ts';
import { type Order, type OrderId, type OrderTransition, ordersOffice, type SealedLine } from './order.ts';
import { among, isUuid, type OrderScope, within } from './order-scope.ts';

type OrderRow = typeof orders.$inferSelect;

/** An order out of its row: where it is sent stands together. */
export function toOrder({ recipient, address, postalCode, town, country, ...row }: OrderRow): Order {
  return { ...row, delivery: { recipient, address, postalCode, town, country } };
}

/** The orders among `ids` that exist for the viewer. */
export async function findOrders(db: Executor, scope: OrderScope, ids: readonly string[]): Promise<Order[]> {
  const rows = await db
    .select()
    .from(orders)
    .where(and(within(scope, orders), among(orders.id, ids)));
  return rows.map(toOrder);
}

/** An order that exists for the viewer, held until the transaction ends. */
export async function lockOrder(tx: Transaction, scope: OrderScope, id: string): Promise<Order | null> {
  if (!isUuid(id)) return null;
  const [row] = await tx
    .select()
    .from(orders)
    .where(and(within(scope, orders), eq(orders.id, id as OrderId)))
    .for('update');
  return row ? toOrder(row) : null;
}

/** The lines of orders that exist for the viewer, in the order of the basket. */
export function findLines(
  db: Executor,
  scope: OrderScope,
  orderIds: readonly string[],
): Promise<SealedLine[]> {
  return db
    .select({
      id: orderLines.id,
      office: orderLines.office,
      orderId: orderLines.orderId,
      ownerAccountId: orderLines.ownerAccountId,
      position: orderLines.position,
      serviceCode: orderLines.serviceCode,
      editionFrom: orderLines.editionFrom,
      editionVersion: orderLines.editionVersion,
      feeSource: orderLines.feeSource,
      feeMinor: orderLines.feeMinor,
      postageMinor: orderLines.postageMinor,
      reference: orderLines.reference,
      answers: orderLines.answers,
    })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .where(
      and(within(scope, orders), eq(orderLines.office, ordersOffice), among(orderLines.orderId, orderIds)),
    )
    .orderBy(asc(orderLines.orderId), asc(orderLines.position));
}

/** The history of each order that exists for the viewer, oldest first. */
export function findTransitions(
  db: Executor,
  scope: OrderScope,
  orderIds: readonly string[],
): Promise<OrderTransition[]> {
  return db
    .select({
      orderId: orderTransitions.orderId,
      orderVersion: orderTransitions.orderVersion,
      from: orderTransitions.from,
      to: orderTransitions.to,
      by: orderTransitions.by,
      at: orderTransitions.at,
      reason: orderTransitions.reason,
      totalBeforeMinor: orderTransitions.totalBeforeMinor,
      totalAfterMinor: orderTransitions.totalAfterMinor,
    })
    .from(orderTransitions)
    .innerJoin(orders, eq(orders.id, orderTransitions.orderId))
    .where(
      and(
        within(scope, orders),
        eq(orderTransitions.office, ordersOffice),
        among(orderTransitions.orderId, orderIds),
      ),
    )
    .orderBy(asc(orderTransitions.orderId), asc(orderTransitions.orderVersion));
}

/** The next number of a day. Taken by itself, so that two who order don't wait for each other: it may be left out. */
export async function takeNumber(db: Executor, day: string): Promise<number> {
  const [taken] = await db
    .insert(orderNumbers)
    .values({ office: ordersOffice, day, last: 1 })
    .onConflictDoUpdate({
      target: [orderNumbers.office, orderNumbers.day],
      set: { last: sql`${orderNumbers.last} + 1` },
    })
    .returning({ last: orderNumbers.last });
  if (!taken) throw new Error('No order number was given');
  return taken.last;
}

export async function insertOrder(
  tx: Transaction,
  { delivery, ...order }: Order,
  lines: readonly SealedLine[],
): Promise<void> {
  await tx.insert(orders).values({ ...order, ...delivery, terms: [...order.terms] } as OrderRow);
  await tx.insert(orderLines).values([...lines]);
}

/** Writes what a step changes on an order that the caller holds. */
export async function updateOrder(tx: Transaction, order: Order): Promise<void> {
  const { version, status, feeMinor, postageMinor, expiresAt, confirmedAt, month } = order;
  const { clientAccountId, officerMessage } = order;
  await tx
    .update(orders)
    .set({
      ...{ version, status, feeMinor, postageMinor, expiresAt, confirmedAt, month },
      ...{ clientAccountId: clientAccountId as ClientAccountId | null, officerMessage },
    })
    .where(and(eq(orders.office, ordersOffice), eq(orders.id, order.id)));
}

/** Writes what lines of an order cost, which the caller holds and nobody has paid. */
export async function updatePrices(tx: Transaction, lines: readonly SealedLine[]): Promise<void> {
  const rows = JSON.stringify(
    lines.map(({ id, feeMinor, feeSource, postageMinor }) => ({
      ...{ id, source: feeSource, fee: feeMinor.toString(), postage: postageMinor.toString() },
    })),
  );
  await tx.execute(sql`
    update ${orderLines} set fee_minor = renewed.fee, fee_source = renewed.source, postage_minor = renewed.postage
    from jsonb_to_recordset(${rows}::jsonb) as renewed(id uuid, source text, fee bigint, postage bigint)
    where ${orderLines.id} = renewed.id`);
}

/** The seal of an order's last step. Ask while holding the order. */
export async function lastSeal(tx: Transaction, id: OrderId): Promise<string | null> {
  const [last] = await tx
    .select({ hash: orderTransitions.hash })
    .from(orderTransitions)
    .where(and(eq(orderTransitions.office, ordersOffice), eq(orderTransitions.orderId, id)))
    .orderBy(desc(orderTransitions.orderVersion))
    .limit(1);
  return last?.hash ?? null;
}

export async function insertTransition(
  tx: Transaction,
  row: typeof orderTransitions.$inferInsert,
): Promise<void> {
  await tx.insert(orderTransitions).values(row);
}
