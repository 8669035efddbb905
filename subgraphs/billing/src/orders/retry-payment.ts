import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import {
  type Problem,
  type ProblemCode,
  type ProblemParameter,
  problem,
} from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { CardDesk } from '../card-payments/card-desk.ts';
import { cardProblems } from '../card-payments/card-payment.problems.ts';
import { readAttempts, whyNotPay } from '../card-payments/order-attempts.ts';
import { openPage, type PayingContext } from './open-page.ts';
import { orderProblems } from './order.problems.ts';
import { lockOrder } from './order.repository.ts';
import { dueStatuses, type Order } from './order.ts';
import { orderStatusLabels } from './order.wording.ts';
import { ownOrders } from './order-scope.ts';
import { renewPrice } from './renew-price.ts';

/** What another try comes to. */
export interface PaymentRetry {
  readonly order: Order | null;
  readonly redirectUrl: string | null;
  readonly problems: readonly Problem[];
}

interface Refusal {
  readonly code: ProblemCode;
  readonly parameters?: Readonly<Record<string, ProblemParameter>>;
}

const attemptProblems = {
  PAID: cardProblems.CARD_PAYMENT_TAKEN,
  UNDER_WAY: cardProblems.CARD_PAYMENT_UNDER_WAY,
  UNCLEAR: cardProblems.CARD_PAYMENT_UNCLEAR,
} as const;

/** Opens the payment page again for an order of the viewer's, at the price of today: when that changed, the order says so. */
export async function retryPayment(
  context: PayingContext,
  desk: CardDesk,
  orderId: string,
): Promise<PaymentRetry> {
  const { viewer, database, locale } = context;
  const owner = viewer.subject;
  if (owner === null) throw unauthenticated();
  const { order, refusal } = await database.transaction(async (tx) => {
    const held = await lockOrder(tx, ownOrders(owner), orderId);
    return held ? readyToPay(tx, held) : { order: null, refusal: { code: sharedProblems.NOT_FOUND } };
  });
  if (refusal || !order) {
    const { code = sharedProblems.NOT_FOUND, parameters = {} }: Partial<Refusal> = refusal ?? {};
    return { order, redirectUrl: null, problems: [problem(code, ['orderId'], locale, parameters)] };
  }
  return { order, ...(await openPage(context, desk, order)) };
}

/** An order that the caller holds, at the price of now, and why it can't be paid now. */
async function readyToPay(
  tx: Transaction,
  order: Order,
): Promise<{ readonly order: Order; readonly refusal: Refusal | null }> {
  const refuse = (code: ProblemCode, parameters = {}) => ({ order, refusal: { code, parameters } });
  const at = await databaseNow(tx);
  if (order.status === 'PAYMENT_UNCLEAR') return refuse(cardProblems.CARD_PAYMENT_UNCLEAR);
  if (order.settlement === 'CARD' && dueStatuses.some((status) => status === order.status))
    return refuse(cardProblems.CARD_PAYMENT_TAKEN);
  const isPast = order.expiresAt !== null && Temporal.Instant.compare(order.expiresAt, at) <= 0;
  if (order.status !== 'AWAITING_PAYMENT' || isPast) {
    const status = orderStatusLabels[order.status === 'AWAITING_PAYMENT' ? 'EXPIRED' : order.status];
    return refuse(orderProblems.ORDER_STEP_NOT_OPEN, { status });
  }
  const why = whyNotPay(await readAttempts(tx, order.id));
  if (why) return refuse(attemptProblems[why]);
  const renewed = await renewPrice(tx, order, { actor: order.ownerAccountId, at });
  return renewed ? { order: renewed, refusal: null } : refuse(orderProblems.ORDER_FEE_NOT_FIXED);
}
