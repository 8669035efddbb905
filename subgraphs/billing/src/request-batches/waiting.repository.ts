import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { HeldRequest } from '../payment-requests/move-requests.ts';
import { paymentRequests } from '../payment-requests/payment-request.table.ts';
import { type PaymentRequestStatus, providersOffice } from '../payment-requests/payment-request.ts';
import { among } from '../payment-requests/request-scope.ts';
import { requestEntries, requestItems, requestRepayments, requestTransfers } from './request-batch.table.ts';
import type { ItemPurpose, RepaymentStatus } from './request-batch.ts';
import { ofProviderFinance, type ProviderFinanceScope } from './request-batch-scope.ts';

/** Where requests wait for each purpose. One whose money the bank sent back later waits again, where it stands. */
const open: Readonly<
  Record<
    ItemPurpose,
    { readonly at: readonly PaymentRequestStatus[]; readonly again: PaymentRequestStatus | null }
  >
> = {
  DEBIT: { at: ['VALIDATED'], again: null },
  PAYOUT: { at: ['DEBITED', 'RECOVERED'], again: 'PAID' },
  CLAW_BACK: { at: ['DEBIT_REFUSED'], again: 'CLAWED_BACK' },
};

/** No money is moved for a sandbox. */
const inEarnest = eq(paymentRequests.isSandbox, false);

/** The requests that wait for a purpose and are in no batch for it, the oldest first. */
export function findWaiting(
  db: Executor,
  scope: ProviderFinanceScope,
  purpose: ItemPurpose,
  limit: number,
): Promise<HeldRequest[]> {
  return db
    .select()
    .from(paymentRequests)
    .where(
      and(
        waitsFor(scope, purpose),
        // What a provider has paid back, or is said to have, is not taken from him a second time.
        purpose === 'CLAW_BACK' ? sql`not exists (${repaymentAt('RECORDED', 'CONFIRMED')})` : undefined,
      ),
    )
    .orderBy(asc(paymentRequests.validatedAt), asc(paymentRequests.id))
    .limit(limit);
}

/** What providers owe and nothing sets off yet, the longest first, with the bank's day on which the client's share was lost. */
export async function findOpenClawBacks(
  db: Executor,
  scope: ProviderFinanceScope,
  limit: number,
): Promise<{ readonly request: HeldRequest; readonly owedSince: string }[]> {
  const lost = db
    .select({
      paymentRequestId: requestEntries.paymentRequestId,
      on: sql<string>`max(${requestEntries.bookedOn})`.as('lost_on'),
    })
    .from(requestEntries)
    .where(and(ofProviderFinance(scope, requestEntries), eq(requestEntries.kind, 'COLLECTION_RETURN')))
    .groupBy(requestEntries.paymentRequestId)
    .as('lost');
  // Only a share that came in was followed by a payment: its loss is in the books.
  return db
    .select({ request: paymentRequests, owedSince: sql<string>`${lost.on}::text` })
    .from(paymentRequests)
    .innerJoin(lost, eq(lost.paymentRequestId, paymentRequests.id))
    .where(and(waitsFor(scope, 'CLAW_BACK'), sql`not exists (${repaymentAt('CONFIRMED')})`))
    .orderBy(asc(lost.on), asc(paymentRequests.id))
    .limit(limit);
}

/** Whether a provider owes the client's share of a request that the caller holds. */
export async function isOwed(tx: Transaction, scope: ProviderFinanceScope, id: string): Promise<boolean> {
  const found = await tx
    .select({ id: paymentRequests.id })
    .from(paymentRequests)
    .where(
      and(
        among(paymentRequests.id, [id]),
        waitsFor(scope, 'CLAW_BACK'),
        sql`not exists (${repaymentAt('CONFIRMED')})`,
      ),
    );
  return found.length > 0;
}

function repaymentAt(...statuses: readonly RepaymentStatus[]): SQL {
  const named = sql.raw(statuses.map((status) => `'${status}'`).join(', '));
  return sql`select from ${requestRepayments} where ${requestRepayments.paymentRequestId} = ${paymentRequests.id}
    and ${requestRepayments.status} in (${named})`;
}

function waitsFor(scope: ProviderFinanceScope, purpose: ItemPurpose): SQL | undefined {
  const { at, again } = open[purpose];
  const statuses = sql.raw(at.map((status) => `'${status}'`).join(', '));
  const waits = sql`${paymentRequests.status} in (${statuses})`;
  const returned =
    again &&
    sql`(${paymentRequests.status} = ${again} and ${paymentRequests.id} in (select ${requestItems.paymentRequestId}
      from ${requestItems} where ${requestItems.purpose} = ${purpose} and ${requestItems.droppedAt} is not null))`;
  return and(
    ofProviderFinance(scope, paymentRequests),
    inEarnest,
    returned ? sql`(${waits} or ${returned})` : waits,
    sql`not exists (${itemOf(purpose)})`,
    // Only what a provider was paid is taken back from him.
    purpose === 'CLAW_BACK' ? sql`exists (${itemOf('PAYOUT', isExecuted)})` : undefined,
  );
}

const isExecuted = sql` and exists (select from ${requestTransfers}
  where ${requestTransfers.id} = ${requestItems.transferId} and ${requestTransfers.status} = 'EXECUTED')`;

function itemOf(purpose: ItemPurpose, more: SQL = sql``): SQL {
  return sql`select from ${requestItems} where ${requestItems.paymentRequestId} = ${paymentRequests.id}
    and ${requestItems.purpose} = ${purpose} and ${requestItems.droppedAt} is null${more}`;
}

/** Requests that a command or the bank's word is about, held until the transaction ends, in an order that two share. */
export function lockRequests(
  tx: Transaction,
  scope: ProviderFinanceScope,
  ids: readonly string[],
): Promise<HeldRequest[]> {
  return tx
    .select()
    .from(paymentRequests)
    .where(and(ofProviderFinance(scope, paymentRequests), inEarnest, among(paymentRequests.id, ids)))
    .orderBy(asc(paymentRequests.id))
    .for('update');
}

/** What a client's requests say of his debits: whether one is refused and not settled, and the last day on which one came in. */
export async function standingOfClient(
  db: Executor,
  clientId: string,
): Promise<{ readonly isRefused: boolean }> {
  const [row] = await db
    .select({ isRefused: sql<boolean>`bool_or(${paymentRequests.status} = 'DEBIT_REFUSED')` })
    .from(paymentRequests)
    .where(and(eq(paymentRequests.office, providersOffice), among(paymentRequests.clientId, [clientId])));
  return { isRefused: row?.isRefused ?? false };
}
