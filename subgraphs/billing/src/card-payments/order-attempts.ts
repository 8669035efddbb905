import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { findStandings } from './attempt-standing.repository.ts';
import { findAttempts } from './card-payment.repository.ts';
import {
  type AttemptStanding,
  type CardPayment,
  type CardPaymentStatus,
  whyNotAnother,
} from './card-payment.ts';
import { mostAsserts } from './judge-answer.ts';

/** How the payment of an order stands, as who ordered is told. */
export type PaymentStanding =
  | 'OPEN'
  | 'UNDER_WAY'
  | 'TAKEN'
  | 'DECLINED'
  | 'ABORTED'
  | 'EXPIRED'
  | 'PRICE_CHANGED'
  | 'GIVEN_BACK'
  | 'UNCLEAR';

/** What an order says of its payment. */
export interface OrderPayment {
  readonly status: PaymentStanding;
  /** Since when. */
  readonly at: Temporal.Instant;
}

/** Every attempt to pay an order, oldest first. An order that holds its own row sees no attempt take its money meanwhile. */
export function readAttempts(db: Executor, orderId: string): Promise<readonly CardPayment[]> {
  return findAttempts(db, orderId);
}

/** Why an order can't be paid anew beside these attempts; null when it can. */
export function whyNotPay(
  attempts: readonly Pick<CardPayment, 'status'>[],
): 'PAID' | 'UNDER_WAY' | 'UNCLEAR' | null {
  const reasons = attempts.map(({ status }) => whyNotAnother(status));
  const gravest = (['PAID', 'UNCLEAR', 'UNDER_WAY'] as const).find((reason) => reasons.includes(reason));
  return gravest ?? null;
}

/** Whether an attempt may take money yet: it is being settled, or somebody may sit on its page. */
export function mayTakeMoney(
  { status, pageExpiresAt }: Pick<CardPayment, 'status' | 'pageExpiresAt'>,
  now: Temporal.Instant,
): boolean {
  if (whyNotAnother(status) !== null) return true;
  return status === 'PAGE_OPEN' && pageExpiresAt !== null && Temporal.Instant.compare(pageExpiresAt, now) > 0;
}

/** Whether the bank holds the amount of an attempt for us, which is about to be taken. */
export function isHeld({ status }: Pick<CardPayment, 'status'>): boolean {
  return status === 'AUTHORISED';
}

/** The attempts of some orders, in the order of the orders: of one person's, or of anybody's when `ownerAccountId` is null. */
export async function readPayments(
  db: Executor,
  ownerAccountId: string | null,
  orderIds: readonly string[],
): Promise<readonly (OrderPayment | null)[]> {
  const found = Map.groupBy(await findStandings(db, ownerAccountId, orderIds), ({ orderId }) => orderId);
  return orderIds.map((id) => paymentOf(found.get(id) ?? []));
}

/** What an order says of its attempts, oldest first: the one that has the money or may have it, else the latest. */
export function paymentOf(attempts: readonly AttemptStanding[]): OrderPayment | null {
  const told = attempts.map((attempt) => ({ status: standingOf(attempt), at: attempt.at }));
  const first = (['TAKEN', 'UNCLEAR', 'UNDER_WAY'] as const)
    .map((status) => told.findLast((payment) => payment.status === status))
    .find((payment) => payment !== undefined);
  return first ?? told.at(-1) ?? null;
}

const standings: Readonly<Record<CardPaymentStatus, PaymentStanding>> = {
  OPENED: 'OPEN',
  PAGE_OPEN: 'OPEN',
  PENDING: 'UNDER_WAY',
  AUTHORISED: 'UNDER_WAY',
  CAPTURED: 'TAKEN',
  CANCELLING: 'UNDER_WAY',
  CANCELLED: 'GIVEN_BACK',
  DECLINED: 'DECLINED',
  ABORTED: 'ABORTED',
  EXPIRED: 'EXPIRED',
  UNCLEAR: 'UNCLEAR',
};

/** A page of which somebody called back is being settled until the partner has answered, as long as he is asked at all. */
function standingOf({ status, reason, calledAt, asked, answered }: AttemptStanding): PaymentStanding {
  if (status === 'PAGE_OPEN' && calledAt !== null && answered === 0 && asked <= mostAsserts)
    return 'UNDER_WAY';
  if (status === 'CANCELLED' && reason === 'PRICE_CHANGED') return 'PRICE_CHANGED';
  return standings[status];
}
