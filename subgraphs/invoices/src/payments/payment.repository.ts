import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { listOf } from '@guichet/chassis/postgres/keys.ts';
import { held, statement } from '@guichet/chassis/postgres/statement.ts';
import { and, asc, eq } from 'drizzle-orm';
import type { ClaimId } from '../claims/claim.ts';
import { among, type ClaimScope, heldScope, within } from '../claims/claim-scope.ts';
import { claimPayments } from './payment.table.ts';
import type { Payment } from './payment.ts';

const paymentsByClaim = statement((db, kind: ClaimScope['kind']) =>
  db
    .select()
    .from(claimPayments)
    .where(and(within(heldScope(kind), claimPayments), among(claimPayments.claimId, held('claimIds'))))
    .orderBy(asc(claimPayments.claimId), asc(claimPayments.decisionVersion)),
);

/** The payments of each claim that exists for the viewer, oldest first. */
export function findPayments(
  db: Executor,
  scope: ClaimScope,
  claimIds: readonly ClaimId[],
): Promise<Payment[]> {
  return paymentsByClaim(db, scope.kind, { ...scope, claimIds: listOf(claimIds) });
}

/** Keeps a payment of a claim that the caller holds. */
export async function insertPayment(tx: Transaction, payment: Payment): Promise<void> {
  await tx.insert(claimPayments).values(payment);
}

/** Writes what was told of a payment of a claim that the caller holds. */
export async function updatePayment(
  tx: Transaction,
  { office, claimId, decisionVersion, status, payoutVersion, toldOn, refusal }: Payment,
): Promise<void> {
  await tx
    .update(claimPayments)
    .set({ status, payoutVersion, toldOn, refusal })
    .where(
      and(
        eq(claimPayments.office, office),
        eq(claimPayments.claimId, claimId),
        eq(claimPayments.decisionVersion, decisionVersion),
      ),
    );
}
