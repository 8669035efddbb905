import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { type Claim, insuranceOffice } from '../claims/claim.ts';
import { unsealIban } from '../claims/claim-submission.ts';
import { readForPayout } from '../claims/read-for-payout.ts';
import { findPayments } from './payment.repository.ts';
import type { Payment } from './payment.ts';

/** A claim, a payment of it and the account that it goes to. */
export interface OpenPayment {
  readonly claim: Claim;
  readonly payment: Payment;
  readonly iban: string;
  /** In centimes. */
  readonly amountMinor: bigint;
}

/**
 * The payment of a claim that was the latest at a version of it: for tasks, which work for the office and not for a viewer.
 * @throws Error when there is none: only a damaged job names one.
 */
export async function readPayment(
  context: Pick<WorkContext, 'database' | 'vault'>,
  claimId: string,
  version: number,
): Promise<OpenPayment> {
  const { database, vault } = context;
  const scope = { kind: 'OFFICE', office: insuranceOffice } as const;
  const claim = await readForPayout(context, claimId);
  const payments = claim ? await findPayments(database.jobs, scope, [claim.id]) : [];
  const payment = payments.findLast(({ decisionVersion }) => decisionVersion <= version);
  if (!claim || !payment) throw new Error('A payment was asked for that no claim has');
  const amountMinor = claim.grantedTotalMinor ?? claim.totalMinor;
  return { claim, payment, iban: await unsealIban(vault, payment), amountMinor };
}
