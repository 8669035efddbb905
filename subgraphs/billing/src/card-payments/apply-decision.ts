import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { isTakenOtherwise } from './card-payment.repository.ts';
import type { CardPayment } from './card-payment.ts';
import { mayTake } from './card-payment.ts';
import { type Decision, pendingPatience } from './judge-answer.ts';
import { type CardMover, moveCardPayment } from './move-card-payment.ts';
import type { PayableOrders, PriceVerdict } from './payable-orders.ts';
import { addSettling } from './settle-job.ts';

/** By whose word steps are taken that follow from what the partner says. */
export const partnerActor = 'payment-partner';

/** From then on somebody goes on with an authorisation that was not taken yet. */
const resumeAfter = Temporal.Duration.from({ minutes: 10 });

/** Takes the step that was decided with a payment that the caller holds, after the order had its say. Answers the payment as it stands then. */
export async function applyDecision(
  tx: Transaction,
  payment: CardPayment,
  decision: Decision,
  at: Temporal.Instant,
  orders: PayableOrders,
): Promise<CardPayment> {
  if (decision.kind !== 'STEP' && decision.kind !== 'CONFIRM') return payment;
  const mover = (reason: CardMover['reason']): CardMover => ({
    actor: partnerActor,
    at,
    reason,
    ...(decision.found && { found: decision.found }),
  });
  if (decision.kind === 'STEP') {
    if (!mayTake(decision.verb, payment.status)) return payment;
    const moved = await moveCardPayment(tx, payment, decision.verb, mover(decision.reason), orders);
    if (moved.status === 'PENDING')
      await addSettling(tx, payment.id, 'LAST_LOOK', payment.openedAt.add(pendingPatience));
    if (moved.status === 'CANCELLING') await addSettling(tx, payment.id, 'RESUME', at.add(resumeAfter));
    return moved;
  }
  const verdict: PriceVerdict = (await isTakenOtherwise(tx, payment))
    ? 'ORDER_CLOSED'
    : await orders.confirm(tx, payment);
  if (verdict === 'STANDS') {
    const moved = await moveCardPayment(tx, payment, decision.verb, mover(null), orders);
    if (moved.status === 'AUTHORISED') await addSettling(tx, payment.id, 'RESUME', at.add(resumeAfter));
    return moved;
  }
  if (decision.verb === 'capture')
    return mayTake('doubt', payment.status)
      ? moveCardPayment(tx, payment, 'doubt', mover('TAKEN_AGAINST_PRICE'), orders)
      : payment;
  const moved = await moveCardPayment(tx, payment, 'giveBack', mover(verdict), orders);
  await addSettling(tx, payment.id, 'RESUME', at.add(resumeAfter));
  return moved;
}
