import { chainHash } from '@guichet/chassis/history/chain.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { insertTransition, lastSeal, updateOrder } from './order.repository.ts';
import {
  type Order,
  type OrderSide,
  type OrderStatus,
  type OrderVerb,
  orderSteps,
  totalOf,
} from './order.ts';

/** By whose word a step is taken, when, and why. */
export interface OrderMover {
  /** Service or account. */
  readonly actor: string;
  readonly at: Temporal.Instant;
  readonly reason?: string | null;
}

/** What a step may change beside the state. */
export type OrderChange = Partial<
  Pick<
    Order,
    'feeMinor' | 'postageMinor' | 'expiresAt' | 'confirmedAt' | 'month' | 'clientAccountId' | 'officerMessage'
  >
>;

type RenewedTotals = Readonly<Record<'totalBeforeMinor' | 'totalAfterMinor', bigint>>;

/**
 * Takes a step with an order that the caller holds and has judged. Answers the order as it stands then.
 * @throws Error for a step that is not open: judge first.
 */
export async function moveOrder(
  tx: Transaction,
  held: Order,
  verb: OrderVerb,
  mover: OrderMover,
  change: OrderChange = {},
): Promise<Order> {
  const { from, to, by } = orderSteps[verb];
  if (!from.includes(held.status)) throw new Error(`An order can't ${verb} from ${held.status}`);
  return writeStep(tx, held, { ...held, ...change, status: to }, by, mover);
}

/** Notes on an order that its price was renewed, with both prices: it stays where it is. */
export function renewOrder(
  tx: Transaction,
  held: Order,
  mover: OrderMover,
  amounts: Pick<Order, 'feeMinor' | 'postageMinor'>,
): Promise<Order> {
  const totals = { totalBeforeMinor: totalOf(held), totalAfterMinor: totalOf(amounts) };
  return writeStep(tx, held, { ...held, ...amounts }, 'PAYMENT', mover, totals);
}

async function writeStep(
  tx: Transaction,
  held: Order,
  next: Order,
  by: OrderSide,
  mover: OrderMover,
  totals: RenewedTotals | null = null,
): Promise<Order> {
  const moved = { ...next, version: held.version + 1 };
  await updateOrder(tx, moved);
  await recordTransition(tx, moved, held.status, by, mover, totals);
  return moved;
}

/** Appends to the history of an order, sealed to the row before. */
export async function recordTransition(
  tx: Transaction,
  { office, id, ownerAccountId, version, status }: Order,
  from: OrderStatus | null,
  by: OrderSide,
  { actor, at, reason = null }: OrderMover,
  totals: RenewedTotals | null = null,
): Promise<void> {
  const row = {
    office,
    orderId: id,
    ownerAccountId,
    orderVersion: version,
    from,
    to: status,
    by,
    actor,
    reason,
    at,
    // Only where there are some: the seal of any other step is made without them.
    ...totals,
  };
  const seal = from === null ? null : await lastSeal(tx, id);
  await insertTransition(tx, { ...row, hash: chainHash(seal, row) });
}
