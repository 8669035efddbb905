import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq, ne } from 'drizzle-orm';
import { providersOffice } from '../payment-requests/payment-request.ts';
import { among } from '../payment-requests/request-scope.ts';
import { requestRepayments } from './request-batch.table.ts';
import { ofProviderFinance, type ProviderFinanceScope } from './request-batch-scope.ts';

export type Repayment = typeof requestRepayments.$inferSelect;

/** The repayments that stand, noted or confirmed, of requests, as they exist for the viewer: one of each at most. */
export function findRepayments(
  db: Executor,
  scope: ProviderFinanceScope,
  requestIds: readonly string[],
): Promise<Repayment[]> {
  return db
    .select()
    .from(requestRepayments)
    .where(
      and(
        ofProviderFinance(scope, requestRepayments),
        among(requestRepayments.paymentRequestId, requestIds),
        ne(requestRepayments.status, 'WITHDRAWN'),
      ),
    );
}

/** A repayment that exists for the viewer. Who holds its request reads it as it stays. */
export async function findRepayment(
  db: Executor,
  scope: ProviderFinanceScope,
  id: string,
): Promise<Repayment | null> {
  const [found = null] = await db
    .select()
    .from(requestRepayments)
    .where(and(ofProviderFinance(scope, requestRepayments), among(requestRepayments.id, [id])));
  return found;
}

/** The repayment of a request that the caller holds, as long as nobody has confirmed it or taken it back. */
export async function findOpenRepayment(
  tx: Transaction,
  paymentRequestId: string,
): Promise<Repayment | null> {
  const [found = null] = await tx
    .select()
    .from(requestRepayments)
    .where(
      and(
        eq(requestRepayments.office, providersOffice),
        among(requestRepayments.paymentRequestId, [paymentRequestId]),
        eq(requestRepayments.status, 'RECORDED'),
      ),
    );
  return found;
}

export async function insertRepayment(tx: Transaction, row: Repayment): Promise<void> {
  await tx.insert(requestRepayments).values(row);
}

/** Writes what somebody decided of a repayment whose request he holds. */
export async function decideRepayment(
  tx: Transaction,
  id: string,
  decided: Pick<Repayment, 'status' | 'decidedBy' | 'decidedAt'>,
): Promise<void> {
  await tx
    .update(requestRepayments)
    .set(decided)
    .where(among(requestRepayments.id, [id]));
}
