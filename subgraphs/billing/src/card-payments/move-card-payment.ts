import { chainHash } from '@guichet/chassis/history/chain.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { insertTransition, lastSeal, updateCardPayment } from './card-payment.repository.ts';
import {
  type CardPayment,
  type CardPaymentStatus,
  type CardPaymentVerb,
  type CardReason,
  cardSteps,
  mayTake,
} from './card-payment.ts';
import type { PayableOrders } from './payable-orders.ts';

/** By whose word a step is taken, when, why, and what it brings to light. */
export interface CardMover {
  readonly actor: string;
  readonly at: Temporal.Instant;
  readonly reason: CardReason | null;
  readonly found?: Partial<Pick<CardPayment, 'token' | 'transactionId' | 'captureId' | 'pageExpiresAt'>>;
}

/**
 * Takes a step with a payment that the caller holds, and tells its order in the same transaction. Answers the payment as it stands then.
 * @throws Error for a step that is not open: judge first.
 */
export async function moveCardPayment(
  tx: Transaction,
  held: CardPayment,
  verb: CardPaymentVerb,
  mover: CardMover,
  orders: PayableOrders,
): Promise<CardPayment> {
  if (!mayTake(verb, held.status)) throw new Error(`A card payment can't ${verb} from ${held.status}`);
  const { reason, found } = mover;
  const moved = { ...held, ...found, status: cardSteps[verb].to, reason, version: held.version + 1 };
  await updateCardPayment(tx, moved);
  await recordCardTransition(tx, moved, held.status, mover);
  await tellOrder(tx, moved, orders);
  return moved;
}

const notPaid: readonly CardPaymentStatus[] = ['DECLINED', 'ABORTED', 'EXPIRED', 'CANCELLED'];

async function tellOrder(tx: Transaction, payment: CardPayment, orders: PayableOrders): Promise<void> {
  if (payment.status === 'CAPTURED') await orders.paid(tx, payment);
  else if (payment.status === 'UNCLEAR') await orders.unclear(tx, payment);
  else if (notPaid.includes(payment.status)) await orders.notPaid(tx, payment);
}

/** Appends to the history of a payment, sealed to the row before. */
export async function recordCardTransition(
  tx: Transaction,
  payment: CardPayment,
  from: CardPaymentStatus | null,
  { actor, at, reason }: Pick<CardMover, 'actor' | 'at' | 'reason'>,
): Promise<void> {
  const row = {
    office: payment.office,
    paymentId: payment.id,
    ownerAccountId: payment.ownerAccountId,
    paymentVersion: payment.version,
    from,
    to: payment.status,
    reason,
    actor,
    at,
  };
  const seal = from === null ? null : await lastSeal(tx, payment.id);
  await insertTransition(tx, { ...row, hash: chainHash(seal, row) });
}
