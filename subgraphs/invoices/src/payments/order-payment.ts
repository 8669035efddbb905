import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Claim } from '../claims/claim.ts';
import { insertPayment } from './payment.repository.ts';
import type { PaymentAccount } from './payment.ts';

/**
 * Orders the payment of what is granted of a claim that the caller holds and has just decided to pay, in the same transaction. Its key
 * is the claim and the version that this decision gave it, so whatever is repeated pays once.
 */
export async function orderPayment(
  tx: Transaction,
  { id, office, ownerAccountId, version }: Claim,
  { bankAccountId, iban, ibanFingerprint, accountHolder }: PaymentAccount,
  orderedAt: Temporal.Instant,
): Promise<void> {
  await insertPayment(tx, {
    office,
    claimId: id,
    ownerAccountId,
    decisionVersion: version,
    ...{ bankAccountId, iban, ibanFingerprint, accountHolder, orderedAt },
    status: 'ORDERED',
    payoutVersion: 0,
    toldOn: null,
    refusal: null,
  });
  const job = { claimId: id, decisionVersion: version };
  await addJob(tx, 'record-payout', job, { key: `record-payout:${id}:${version}` });
}
