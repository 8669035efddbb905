import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, count, desc, eq, ne, sql } from 'drizzle-orm';
import { cardPayments, cardRequests, cardTransitions } from './card-payment.table.ts';
import { type CardPayment, type CardPaymentId, cardOffice, holdingStatuses } from './card-payment.ts';
import type { PartnerOperation } from './payment-partner.ts';

type TransitionRow = typeof cardTransitions.$inferInsert;

/** What the partner is asked now, and how often he was before. */
export interface WrittenRequest {
  readonly id: string;
  readonly retries: number;
}

const named = (id: string) =>
  and(eq(cardPayments.office, cardOffice), eq(cardPayments.id, id as CardPaymentId));

export async function findCardPayment(db: Executor, id: string): Promise<CardPayment | null> {
  const [found] = await db.select().from(cardPayments).where(named(id));
  return found ?? null;
}

export async function findByCallback(db: Executor, callbackKey: string): Promise<CardPayment | null> {
  const [found] = await db
    .select()
    .from(cardPayments)
    .where(and(eq(cardPayments.office, cardOffice), eq(cardPayments.callbackKey, callbackKey)));
  return found ?? null;
}

export function findUnclear(db: Executor, limit: number): Promise<CardPayment[]> {
  return db
    .select()
    .from(cardPayments)
    .where(and(eq(cardPayments.office, cardOffice), eq(cardPayments.status, 'UNCLEAR')))
    .orderBy(asc(cardPayments.openedAt), asc(cardPayments.id))
    .limit(limit);
}

export async function lockCardPayment(tx: Transaction, id: string): Promise<CardPayment | null> {
  const [found] = await tx.select().from(cardPayments).where(named(id)).for('update');
  return found ?? null;
}

/** An order's latest attempt, held until the transaction ends. */
export async function lockLatestAttempt(tx: Transaction, orderId: string): Promise<CardPayment | null> {
  const [latest] = await tx
    .select()
    .from(cardPayments)
    .where(and(eq(cardPayments.office, cardOffice), eq(cardPayments.orderId, orderId)))
    .orderBy(desc(cardPayments.attempt))
    .limit(1)
    .for('update');
  return latest ?? null;
}

/** Whether another attempt of the same order has the money, or is about to. */
export async function isTakenOtherwise(
  tx: Transaction,
  { id, orderId }: Pick<CardPayment, 'id' | 'orderId'>,
): Promise<boolean> {
  const others = await tx
    .select({ id: cardPayments.id })
    .from(cardPayments)
    .where(
      and(
        eq(cardPayments.office, cardOffice),
        eq(cardPayments.orderId, orderId),
        ne(cardPayments.id, id),
        sql`${cardPayments.status} = any(${`{${holdingStatuses.join(',')}}`}::text[])`,
      ),
    )
    .limit(1);
  return others.length > 0;
}

/** Every attempt of an order, in their order. */
export function findAttempts(db: Executor, orderId: string): Promise<CardPayment[]> {
  return db
    .select()
    .from(cardPayments)
    .where(and(eq(cardPayments.office, cardOffice), eq(cardPayments.orderId, orderId)))
    .orderBy(asc(cardPayments.attempt));
}

/** Writes down that somebody called back. It is no step of the payment: the partner says what became of it. */
export async function noteCall(tx: Transaction, id: CardPaymentId): Promise<void> {
  await tx.update(cardPayments).set({ calledAt: sql`clock_timestamp()` }).where(named(id));
}

/** False when somebody opened the same attempt at the same moment. */
export async function insertCardPayment(tx: Transaction, row: CardPayment): Promise<boolean> {
  const added = await tx
    .insert(cardPayments)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: cardPayments.id });
  return added.length === 1;
}

/** Writes what a step changes on a payment that the caller holds. */
export async function updateCardPayment(tx: Transaction, payment: CardPayment): Promise<void> {
  const { version, status, reason, token, transactionId, captureId, pageExpiresAt } = payment;
  await tx
    .update(cardPayments)
    .set({ version, status, reason, token, transactionId, captureId, pageExpiresAt })
    .where(named(payment.id));
}

/** The seal of a payment's last step. Ask while holding the payment. */
export async function lastSeal(tx: Transaction, id: CardPaymentId): Promise<string | null> {
  const [last] = await tx
    .select({ hash: cardTransitions.hash })
    .from(cardTransitions)
    .where(and(eq(cardTransitions.office, cardOffice), eq(cardTransitions.paymentId, id)))
    .orderBy(desc(cardTransitions.paymentVersion))
    .limit(1);
  return last?.hash ?? null;
}

export async function insertTransition(tx: Transaction, row: TransitionRow): Promise<void> {
  await tx.insert(cardTransitions).values(row);
}

/** Writes down what the partner is about to be asked: the question that got no answer yet, or a new one under this id. */
export async function writeRequest(
  db: Executor,
  paymentId: CardPaymentId,
  operation: PartnerOperation,
  newId: string,
): Promise<WrittenRequest> {
  const now = sql`clock_timestamp()`;
  const [written] = await db
    .insert(cardRequests)
    .values({ office: cardOffice, id: newId, paymentId, operation, askedAt: now })
    .onConflictDoUpdate({
      target: [cardRequests.office, cardRequests.paymentId, cardRequests.operation],
      targetWhere: sql`answered_at is null`,
      set: { retries: sql`${cardRequests.retries} + 1`, askedAt: now },
    })
    .returning({ id: cardRequests.id, retries: cardRequests.retries });
  if (!written) throw new Error('A request to the payment partner was not written down');
  return written;
}

export async function closeRequest(db: Executor, id: string, answer: string): Promise<void> {
  await db
    .update(cardRequests)
    .set({ answeredAt: sql`clock_timestamp()`, answer })
    .where(eq(cardRequests.id, id));
}

/** How many times the partner was asked what became of a page. */
export async function countAsserts(db: Executor, paymentId: CardPaymentId): Promise<number> {
  const [row] = await db
    .select({ asked: count() })
    .from(cardRequests)
    .where(
      and(
        eq(cardRequests.office, cardOffice),
        eq(cardRequests.paymentId, paymentId),
        eq(cardRequests.operation, 'ASSERT'),
      ),
    );
  return row?.asked ?? 0;
}
