import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq, gt, type SQL, sql } from 'drizzle-orm';
import type { ClientAccountId } from '../client-accounts/client-account.ts';
import type { ChargeGroup } from '../monthly-invoices/closing.ts';
import { orderLines, orders } from '../orders/order.table.ts';
import { dueStatuses, ordersOffice, type SettlementKind } from '../orders/order.ts';
import { recapLines, recaps } from './recap.table.ts';

export type RecapRow = typeof recaps.$inferInsert;

/** The orders of an account's month whose fee is due. The month is Geneva's, and stands on the order. */
const ofMonth = (accountId: ClientAccountId, month: string): SQL | undefined =>
  and(
    eq(orders.office, ordersOffice),
    eq(orders.clientAccountId, accountId),
    eq(orders.month, month),
    sql`${orders.status} = any(${`{${dueStatuses.join(',')}}`}::text[])`,
  );

/**
 * How often each service and each way of sending was charged at each price in an account's month. Reads the orders' tables, and
 * never writes them: a month in one statement, however many orders it has.
 */
export async function groupMonth(
  tx: Executor,
  accountId: ClientAccountId,
  month: string,
): Promise<ChargeGroup[]> {
  const quantity = sql<number>`count(*)::int`;
  const services = await tx
    .select({
      settlement: orders.settlement,
      kind: sql<ChargeGroup['kind']>`'SERVICE'`,
      code: orderLines.serviceCode,
      unitMinor: orderLines.feeMinor,
      quantity,
    })
    .from(orders)
    .innerJoin(orderLines, and(eq(orderLines.office, orders.office), eq(orderLines.orderId, orders.id)))
    .where(ofMonth(accountId, month))
    .groupBy(orders.settlement, orderLines.serviceCode, orderLines.feeMinor)
    .unionAll(
      tx
        .select({
          settlement: orders.settlement,
          kind: sql<ChargeGroup['kind']>`'POSTAGE'`,
          code: sql<string>`${orders.postage}`,
          unitMinor: orders.postageMinor,
          quantity,
        })
        .from(orders)
        .where(and(ofMonth(accountId, month), gt(orders.postageMinor, 0n)))
        .groupBy(orders.settlement, orders.postage, orders.postageMinor),
    );
  return services;
}

/** Whether an account's month was closed. */
export async function isClosed(tx: Executor, accountId: ClientAccountId, month: string): Promise<boolean> {
  const found = await tx
    .select({ id: recaps.id })
    .from(recaps)
    .where(
      and(eq(recaps.office, ordersOffice), eq(recaps.clientAccountId, accountId), eq(recaps.month, month)),
    );
  return found.length > 0;
}

export async function insertRecap(tx: Transaction, row: RecapRow): Promise<void> {
  await tx.insert(recaps).values(row);
}

/** What the lines of a recap come to, by settlement. */
export interface WrittenSum extends Record<string, unknown> {
  readonly settlement: SettlementKind;
  readonly count: number;
  readonly fee_minor: string;
  readonly postage_minor: string;
}

/** Writes the lines of a recap as the orders stand, and says what they come to. */
export async function insertRecapLines(
  tx: Transaction,
  { id, clientAccountId, month }: Pick<RecapRow, 'id' | 'clientAccountId' | 'month'>,
): Promise<readonly WrittenSum[]> {
  return tx.execute<WrittenSum>(sql`
    with written as (
      insert into ${recapLines} (office, order_line_id, recap_id, client_account_id, order_id, owner_account_id,
        confirmed_at, settlement, state_at_closing, service_code, fee_minor, postage_minor)
      select ${orders.office}, ${orderLines.id}, ${id}::uuid, ${orders.clientAccountId}, ${orders.id},
        ${orders.ownerAccountId}, ${orders.confirmedAt}, ${orders.settlement}, ${orders.status},
        ${orderLines.serviceCode}, ${orderLines.feeMinor}, ${orderLines.postageMinor}
      from ${orders} join ${orderLines}
        on ${orderLines.office} = ${orders.office} and ${orderLines.orderId} = ${orders.id}
      where ${ofMonth(clientAccountId, month)}
      returning settlement, fee_minor, postage_minor)
    select settlement, count(*)::int as count, sum(fee_minor)::text as fee_minor,
      sum(postage_minor)::text as postage_minor
    from written group by settlement`);
}
