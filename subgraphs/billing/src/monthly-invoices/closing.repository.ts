import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { clientAccounts } from '../client-accounts/client-account.table.ts';
import { accountsOffice } from '../client-accounts/client-account.ts';
import { orderLines, orders } from '../orders/order.table.ts';
import { dueStatuses } from '../orders/order.ts';
import { recaps } from '../recaps/recap.table.ts';
import type { ClosingPreview, MonthlyClosing } from './closing.ts';
import { closings } from './monthly-invoice.table.ts';

/** A part of the accounts by their ids: `after` exclusive, null for the start; `upTo` inclusive. */
export interface AccountRange {
  readonly after: string | null;
  readonly upTo: string;
}

const due = sql`${`{${dueStatuses.join(',')}}`}::text[]`;

/** The orders of a month whose fee is due, of the account that stands in the same row. */
const dueOrders = (month: string): SQL => sql`${orders.office} = ${clientAccounts.office}
  and ${orders.clientAccountId} = ${clientAccounts.id} and ${orders.month} = ${month} and ${orders.status} = any(${due})`;

/** Accounts that ordered in a month and have no recap of it: what is left to close. */
const isLeft = (month: string): SQL => sql`${clientAccounts.office} = ${accountsOffice}
  and exists (select from ${orders} where ${dueOrders(month)})
  and not exists (select from ${recaps} where ${recaps.office} = ${clientAccounts.office}
    and ${recaps.clientAccountId} = ${clientAccounts.id} and ${recaps.month} = ${month})`;

/** The accounts of a part that are left to close, in the order of their ids. */
export async function findLeft(
  db: Executor,
  month: string,
  { after, upTo }: AccountRange,
): Promise<readonly string[]> {
  const rows = await db
    .select({ id: clientAccounts.id })
    .from(clientAccounts)
    .where(
      and(
        isLeft(month),
        sql`${clientAccounts.id} <= ${upTo}::uuid`,
        after === null ? undefined : sql`${clientAccounts.id} > ${after}::uuid`,
      ),
    )
    .orderBy(clientAccounts.id);
  return rows.map(({ id }) => id);
}

/** The last account of each part of at most `size`, in the order of their ids, and how many accounts are left to close. */
export async function findParts(
  db: Executor,
  month: string,
  size: number,
): Promise<{ readonly ends: readonly string[]; readonly count: number }> {
  const rows = await db.execute<{ id: string; count: number }>(sql`
    select id, count from (
      select ${clientAccounts.id} as id, row_number() over (order by ${clientAccounts.id}) as place,
        count(*) over ()::int as count
      from ${clientAccounts} where ${isLeft(month)}) as numbered
    where place % ${size} = 0 or place = count
    order by id`);
  return { ends: rows.map(({ id }) => id), count: rows[0]?.count ?? 0 };
}

/** A month's closing, held until the transaction ends. */
export async function lockClosing(tx: Transaction, month: string) {
  const [row] = await tx
    .select()
    .from(closings)
    .where(and(eq(closings.office, accountsOffice), eq(closings.month, month)))
    .for('update');
  return row ?? null;
}

/** Begins a month's closing. False when somebody was first. */
export async function insertClosing(tx: Transaction, row: typeof closings.$inferInsert): Promise<boolean> {
  const added = await tx
    .insert(closings)
    .values(row)
    .onConflictDoNothing()
    .returning({ month: closings.month });
  return added.length === 1;
}

export async function updateClosing(
  tx: Transaction,
  month: string,
  facts: Partial<Pick<typeof closings.$inferInsert, 'finishedAt' | 'accounts' | 'version'>>,
): Promise<void> {
  await tx
    .update(closings)
    .set(facts)
    .where(and(eq(closings.office, accountsOffice), eq(closings.month, month)));
}

/** Ends a month's closing when no account is left, once. The last ids are closed last: looked at first, they say soon that it goes on. */
export async function finishClosing(db: Executor, month: string): Promise<void> {
  await db.execute(sql`
    update ${closings} set finished_at = date_trunc('milliseconds', clock_timestamp()), version = version + 1
    where ${closings.office} = ${accountsOffice} and ${closings.month} = ${month} and ${closings.finishedAt} is null
      and (select ${clientAccounts.id} from ${clientAccounts} where ${isLeft(month)}
        order by ${clientAccounts.id} desc limit 1) is null`);
}

/** The closings of some months, or the latest ones, latest first, each with what its recaps come to. */
export function findClosings(
  db: Executor,
  which: { readonly month: string } | { readonly latest: number },
): Promise<MonthlyClosing[]> {
  const sum = (amount: SQL) => sql`coalesce(sum(${amount}), 0)`;
  const done = db
    .select({
      accountsDone: sql<number>`count(*)::int`.as('accounts_done'),
      invoices: sql<number>`(count(*) filter (where ${recaps.count} > 0))::int`.as('invoices'),
      count: sql<number>`coalesce(sum(${recaps.count}), 0)::int`.as('count'),
      subtotalMinor: sql<bigint>`${sum(sql`${recaps.feeMinor} + ${recaps.postageMinor}`)}`
        .mapWith(BigInt)
        .as('subtotal'),
      creditsMinor: sql<bigint>`${sum(sql`${recaps.creditsMinor}`)}`.mapWith(BigInt).as('credits'),
      cardMinor: sql<bigint>`${sum(sql`${recaps.cardMinor}`)}`.mapWith(BigInt).as('card'),
    })
    .from(recaps)
    .where(and(eq(recaps.office, closings.office), eq(recaps.month, closings.month)))
    .as('done');
  return db
    .select({
      month: closings.month,
      startedAt: closings.startedAt,
      finishedAt: closings.finishedAt,
      accounts: closings.accounts,
      accountsDone: done.accountsDone,
      invoices: done.invoices,
      count: done.count,
      subtotalMinor: done.subtotalMinor,
      creditsMinor: done.creditsMinor,
      cardMinor: done.cardMinor,
    })
    .from(closings)
    .innerJoinLateral(done, sql`true`)
    .where(
      and(
        eq(closings.office, accountsOffice),
        'month' in which ? eq(closings.month, which.month) : undefined,
      ),
    )
    .orderBy(desc(closings.month))
    .limit('latest' in which ? which.latest : 1);
}

/** What the accounts that are left come to. */
export async function sumLeft(
  db: Executor,
  month: string,
): Promise<Omit<ClosingPreview, 'month' | 'hasEnded'>> {
  const [row] = await db.execute<{ accounts: number; count: number; subtotal: string; card: string }>(sql`
    select count(distinct ${clientAccounts.id})::int as accounts,
      (count(*) filter (where ${orders.settlement} = 'ON_ACCOUNT'))::int as count,
      coalesce(sum(${orderLines.feeMinor} + ${orderLines.postageMinor})
        filter (where ${orders.settlement} = 'ON_ACCOUNT'), 0)::text as subtotal,
      coalesce(sum(${orderLines.feeMinor} + ${orderLines.postageMinor})
        filter (where ${orders.settlement} = 'CARD'), 0)::text as card
    from ${clientAccounts} join ${orders} on ${dueOrders(month)}
      join ${orderLines} on ${orderLines.office} = ${orders.office} and ${orderLines.orderId} = ${orders.id}
    where ${isLeft(month)}`);
  return {
    accounts: row?.accounts ?? 0,
    count: row?.count ?? 0,
    subtotalMinor: BigInt(row?.subtotal ?? 0),
    cardMinor: BigInt(row?.card ?? 0),
  };
}
