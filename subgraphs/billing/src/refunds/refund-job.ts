import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { RefundTrigger } from './judge-refund.ts';
import type { OrderRefund } from './refund.ts';

export const refundTask = 'refund-order';

/** Has a refund go on. Whoever calls, what is done for one payment is done one after the other, its settling too: their jobs share a queue. */
export async function addRefunding(
  tx: Executor,
  { id, cardPaymentId }: Pick<OrderRefund, 'id' | 'cardPaymentId'>,
  trigger: RefundTrigger,
): Promise<void> {
  await addJob(
    tx,
    refundTask,
    { refundId: id, trigger },
    { key: `${refundTask}:${id}:${trigger}`, queue: `card-${cardPaymentId.slice(-2)}` },
  );
}
