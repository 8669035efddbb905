import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { findAttempts } from './card-payment.repository.ts';
import { type CardPayment, whyNotAnother } from './card-payment.ts';

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
