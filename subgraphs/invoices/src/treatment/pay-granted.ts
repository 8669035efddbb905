import type { AuditDetails } from '@guichet/chassis/audit/audit.table.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import { accountOfSubmission } from '../claims/change-account.ts';
import type { Claim } from '../claims/claim.ts';
import { type Grant, reductionsOf } from '../claims/claim-grant.ts';
import { keepGrant, stepOfGrant } from '../claims/grant-claim.ts';
import { orderPayment } from '../payments/order-payment.ts';
import { type Deciding, takeDecision } from './decide-claim.ts';

/**
 * Accepts a claim that the caller holds and has judged, and asks for the payout of what is granted in the same transaction. The
 * payout's key is the claim and the version that this decision gives it, so whatever is repeated pays once.
 */
export async function payGranted(
  tx: Transaction,
  deciding: Deciding,
  held: Claim,
  grant: Grant,
  audit: AuditDetails = {},
): Promise<Claim> {
  const granted = await keepGrant(tx, held, grant);
  const reduced = reductionsOf(grant).length > 0 && { granted: toDecimalString(grant.totalMinor) };
  const decision = { verb: 'accept', message: null, details: stepOfGrant(grant) } as const;
  const decided = await takeDecision(tx, deciding, granted, decision, { ...audit, ...reduced });
  await orderPayment(tx, decided, await accountOfSubmission(tx, decided), await databaseNow(tx));
  return decided;
}
