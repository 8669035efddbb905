import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { sendNotice } from '../notices/send-notice.ts';
import { findOrderNumber, findRefunds } from './refund.repository.ts';

/** The task that tells a person that an order was paid back. */
export const tellRefundTask = 'tell-refund';

const tellJob = z.object({ refundId: z.uuid() });

/** Tells of a refund that is done. Told twice, it is told once. */
export async function tellRefund(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { refundId } = tellJob.parse(payload);
  const [refund] = await findRefunds(database.jobs, [refundId]);
  const number = refund ? await findOrderNumber(database.jobs, refund.orderId) : null;
  if (!refund || number === null) throw new Error('Somebody was to be told of a refund that does not exist');
  await sendNotice(peers, {
    key: `ORDER_REFUNDED:${refund.id}`,
    accountId: refund.ownerAccountId,
    kind: 'ORDER_REFUNDED',
    subjectId: refund.orderId,
    number,
    amountMinor: refund.amountMinor.toString(),
    message: refund.reason,
    companyName: null,
  });
}
