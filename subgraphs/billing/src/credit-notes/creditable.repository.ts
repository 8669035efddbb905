import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { among, isUuid } from '../client-accounts/account-scope.ts';
import { clientAccounts } from '../client-accounts/client-account.table.ts';
import { accountsOffice, type ClientAccountId } from '../client-accounts/client-account.ts';
import { monthlyInvoices } from '../monthly-invoices/monthly-invoice.table.ts';
import type { MonthlyInvoiceId } from '../monthly-invoices/monthly-invoice.ts';
import { orders } from '../orders/order.table.ts';
import { dueStatuses, type OrderId, ordersOffice, type SettlementKind } from '../orders/order.ts';
import { recapLines } from '../recaps/recap.table.ts';
import { creditNotes } from './credit-note.table.ts';

/** What may be credited, and how much of it is left. */
export interface Creditable {
  readonly clientAccountId: ClientAccountId | null;
  readonly organisationId: string | null;
  readonly ownerAccountId: string | null;
  /** The invoice that charged it; null as long as none did. */
  readonly invoiceId: MonthlyInvoiceId | null;
  readonly orderId: OrderId | null;
  readonly settlement: SettlementKind;
  /** Charged and not credited yet. */
  readonly leftMinor: bigint;
}

interface Found extends Record<string, unknown> {
  readonly key: string;
  readonly client_account_id: ClientAccountId | null;
  readonly organisation_id: string | null;
  readonly owner_account_id: string | null;
  readonly invoice_id: MonthlyInvoiceId | null;
  readonly settlement: SettlementKind;
  readonly left_minor: string;
}

/** Credits of a whole invoice and of each order that it charged, also of one that was credited before its month was closed. */
const creditedOf = (invoice: SQL, recap: SQL) => sql`coalesce((
  select sum(c.amount_minor) from ${creditNotes} c
  where c.office = ${accountsOffice} and (c.invoice_id = ${invoice}
    or c.order_id in (select l.order_id from ${recapLines} l where l.recap_id = ${recap} and l.settlement = 'ON_ACCOUNT'))
), 0)`;

/** What is left to credit of each invoice. */
export async function findCreditableInvoices(
  db: Executor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Creditable>> {
  const rows = await db.execute<Found>(sql`
    select id as key, client_account_id, organisation_id, null as owner_account_id, id as invoice_id,
      'ON_ACCOUNT' as settlement,
      (subtotal_minor - ${creditedOf(sql`${monthlyInvoices}.id`, sql`${monthlyInvoices}.recap_id`)})::text as left_minor
    from ${monthlyInvoices} where office = ${accountsOffice} and ${among(monthlyInvoices.id, ids)}`);
  return new Map(rows.map((row) => [row.key, { ...asCreditable(row), orderId: null }]));
}

/** What is left to credit of each order: never more than of the invoice that charged it. One that is not due has nothing. */
export async function findCreditableOrders(
  db: Executor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Creditable>> {
  const due = sql`${`{${dueStatuses.join(',')}}`}::text[]`;
  const rows = await db.execute<Found>(sql`
    select o.id as key, o.client_account_id, o.organisation_id, o.owner_account_id, i.id as invoice_id, o.settlement,
      greatest(0, least(
        case when o.status = any(${due}) then o.fee_minor + o.postage_minor else 0 end
          - coalesce((select sum(c.amount_minor) from ${creditNotes} c
              where c.office = ${accountsOffice} and c.order_id = o.id), 0),
        case when i.id is not null then i.subtotal_minor - ${creditedOf(sql`i.id`, sql`i.recap_id`)} end
      ))::text as left_minor
    from ${orders} o left join lateral (
      select i.* from ${recapLines} l join ${monthlyInvoices} i on i.recap_id = l.recap_id
      where l.order_id = o.id and l.settlement = 'ON_ACCOUNT' limit 1
    ) i on true
    where o.office = ${accountsOffice} and o.id = any(${`{${ids.filter(isUuid).join(',')}}`}::uuid[])`);
  return new Map(rows.map((row) => [row.key, { ...asCreditable(row), orderId: row.key as OrderId }]));
}

function asCreditable(row: Found): Omit<Creditable, 'orderId'> {
  return {
    clientAccountId: row.client_account_id,
    organisationId: row.organisation_id,
    ownerAccountId: row.owner_account_id,
    invoiceId: row.invoice_id,
    settlement: row.settlement,
    leftMinor: BigInt(row.left_minor),
  };
}

/**
 * Holds an account until the transaction ends: credits of one account are written one after the other, and never while its month is being closed, so that
 * what is left to credit and what waits for the next invoice stay true.
 */
export async function holdCredits(tx: Transaction, id: ClientAccountId): Promise<void> {
  await tx.execute(
    sql`select from ${clientAccounts} where office = ${accountsOffice} and id = ${id} for update`,
  );
}

/** What a credited order is called. */
export async function findCreditedOrder(db: Executor, id: OrderId | null) {
  if (id === null) return null;
  const [order] = await db
    .select({ id: orders.id, number: orders.number, companyName: orders.companyName })
    .from(orders)
    .where(and(eq(orders.office, ordersOffice), eq(orders.id, id)));
  return order ?? null;
}
