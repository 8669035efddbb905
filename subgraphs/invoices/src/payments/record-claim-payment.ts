import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { badRequest, forbidden } from '@guichet/chassis/problems/refusals.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { type Claim, insuranceOffice, type StepDetails } from '../claims/claim.ts';
import { holdClaim, moveClaim } from '../claims/move-claim.ts';
import { tellOwner } from '../treatment/tell-owner.ts';
import { findPayments, updatePayment } from './payment.repository.ts';
import { isNews, type PaymentNews, stepsTo, type ToldStatus } from './payment.ts';

/** What the person is told. That the money is on its way, the acceptance has said. */
const notices: Readonly<Partial<Record<ToldStatus, 'PAID' | 'PAYMENT_REJECTED'>>> = {
  EXECUTED: 'PAID',
  REJECTED: 'PAYMENT_REJECTED',
  RETURNED: 'PAYMENT_REJECTED',
};

/**
 * Takes in what became of a claim's payment: brings the claim there step by step, and has the person told. What was told before, or
 * what a later payment has overtaken, changes nothing.
 * @throws GraphQLError BAD_REQUEST for a payment that no claim has: the caller has a bug.
 */
export async function recordClaimPayment(
  { database, caller }: Pick<RequestContext, 'database' | 'caller'>,
  news: PaymentNews,
): Promise<void> {
  const actor = caller?.subject;
  if (!actor) throw forbidden();
  await database.transaction(async (tx) => {
    const scope = { kind: 'OFFICE', office: insuranceOffice } as const;
    const held = await holdClaim(tx, scope, news.claimId);
    const payments = held ? await findPayments(tx, scope, [held.id]) : [];
    const latest = payments.at(-1);
    if (!held || !latest || news.decisionVersion > latest.decisionVersion)
      throw badRequest('BAD_REQUEST', 'No claim has this payment.');
    if (!isNews(news, latest)) return;
    const { status, payoutVersion, on: toldOn, refusal } = news;
    const steps = stepsTo(held.status, status);
    if (!steps) throw badRequest('BAD_REQUEST', 'This claim is not being paid.');
    await updatePayment(tx, { ...latest, status, payoutVersion, toldOn, refusal });
    const at = await databaseNow(tx);
    let claim: Claim = held;
    for (const verb of steps) {
      const isLast = verb === steps.at(-1);
      claim = await moveClaim(tx, claim, verb, { actor, at, details: isLast ? detailsOf(news) : null });
    }
    const notice = notices[status];
    if (notice && steps.length > 0) await tellOwner(tx, claim, notice);
  });
}

/** What the history says of it. */
function detailsOf({ status, on, refusal }: PaymentNews): StepDetails | null {
  if (status === 'EXECUTED') return { bookedOn: on };
  return refusal && { bookedOn: on, bankRefusal: refusal };
}
