import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm';
import type { PaymentRequest } from './payment-request.repository.ts';
import { paymentRequests } from './payment-request.table.ts';
import { type PaymentRequestId, providersOffice } from './payment-request.ts';

/**
 * By the clock of the database, as it stood when the transaction began: a little behind, so never early. The status is written out, since the index holds nothing but
 * requests that wait, and PostgreSQL takes it for that word alone.
 */
const isDue = and(
  eq(paymentRequests.office, providersOffice),
  sql`${paymentRequests.status} = 'AWAITING_CLIENT'`,
  lte(paymentRequests.windowEndsAt, sql`now()`),
);

/** The requests whose window has ended, oldest end first, held until the transaction ends; without those that somebody else holds. */
export function lockDue(tx: Transaction, limit: number): Promise<PaymentRequest[]> {
  return tx
    .select()
    .from(paymentRequests)
    .where(isDue)
    .orderBy(asc(paymentRequests.windowEndsAt), asc(paymentRequests.id))
    .limit(limit)
    .for('update', { skipLocked: true });
}

/** Whether the window of any request has ended that nobody has validated yet, held or not. */
export async function isAnyDue(db: Executor): Promise<boolean> {
  const found = await db.select({ id: paymentRequests.id }).from(paymentRequests).where(isDue).limit(1);
  return found.length > 0;
}

/** Brings the end of every open window of a sandbox nearer by hours, in one statement. */
export async function bringNearer(tx: Transaction, organisationId: string, hours: number): Promise<void> {
  const { notifiedAt, windowEndsAt } = paymentRequests;
  const nearer = sql`make_interval(hours => ${hours}::integer)`;
  await tx
    .update(paymentRequests)
    .set({ notifiedAt: sql`${notifiedAt} - ${nearer}`, windowEndsAt: sql`${windowEndsAt} - ${nearer}` })
    .where(
      and(
        eq(paymentRequests.office, providersOffice),
        eq(paymentRequests.organisationId, organisationId),
        eq(paymentRequests.isSandbox, true),
        sql`${paymentRequests.status} = 'AWAITING_CLIENT'`,
      ),
    );
}

/** Notes when the client was reminded, the first time. */
export async function noteReminded(db: Executor, id: PaymentRequestId): Promise<void> {
  await db
    .update(paymentRequests)
    .set({ remindedAt: sql`date_trunc('milliseconds', clock_timestamp())` })
    .where(
      and(
        eq(paymentRequests.office, providersOffice),
        eq(paymentRequests.id, id),
        isNull(paymentRequests.remindedAt),
      ),
    );
}
