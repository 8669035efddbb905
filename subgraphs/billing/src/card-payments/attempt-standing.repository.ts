import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { cardPayments, cardRequests, cardTransitions } from './card-payment.table.ts';
import { type AttemptStanding, cardOffice } from './card-payment.ts';

/** How each attempt of some orders stands, oldest first: of one person's orders, or of anybody's for the office. */
export function findStandings(
  db: Executor,
  ownerAccountId: string | null,
  orderIds: readonly string[],
): Promise<AttemptStanding[]> {
  const orders = sql`${`{${orderIds.join(',')}}`}::uuid[]`;
  return db
    .select({
      orderId: cardPayments.orderId,
      status: cardPayments.status,
      reason: cardPayments.reason,
      calledAt: cardPayments.calledAt,
      at: cardTransitions.at,
      asked: assertsOf(sql`true`),
      answered: assertsOf(sql`answered_at is not null and asked_at >= ${cardPayments.calledAt}`),
    })
    .from(cardPayments)
    .innerJoin(
      cardTransitions,
      and(
        eq(cardTransitions.office, cardOffice),
        eq(cardTransitions.paymentId, cardPayments.id),
        eq(cardTransitions.paymentVersion, cardPayments.version),
      ),
    )
    .where(
      and(
        eq(cardPayments.office, cardOffice),
        sql`${cardPayments.orderId} = any(${orders})`,
        ownerAccountId === null ? undefined : eq(cardPayments.ownerAccountId, ownerAccountId),
      ),
    )
    .orderBy(asc(cardPayments.orderId), asc(cardPayments.attempt));
}

/** How often the partner was asked what became of the page of an attempt. */
function assertsOf(condition: SQL): SQL<number> {
  return sql<number>`(select count(*)::int from ${cardRequests} where office = ${cardOffice} and payment_id = ${cardPayments.id}
    and operation = 'ASSERT' and ${condition})`;
}
