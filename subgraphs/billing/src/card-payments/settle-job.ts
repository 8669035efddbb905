import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { CardPaymentId } from './card-payment.ts';
import type { SettleTrigger } from './judge-answer.ts';

export const settleTask = 'settle-payment';

/**
 * Has a payment settled, now or later. Whoever calls, and however many: what is done for one payment is done one after the other, since its
 * jobs share a queue. A call that still waits is not added a second time.
 */
export async function addSettling(
  tx: Executor,
  paymentId: CardPaymentId,
  trigger: SettleTrigger,
  runAt?: Temporal.Instant,
): Promise<void> {
  await addJob(
    tx,
    settleTask,
    { paymentId, trigger },
    {
      key: `${settleTask}:${paymentId}:${trigger}${runAt ? `:${runAt.epochMilliseconds}` : ''}`,
      // Some payments share one: a queue of its own for each would stay behind for ever.
      queue: `card-${paymentId.slice(-2)}`,
      ...(runAt && { runAt }),
    },
  );
}
