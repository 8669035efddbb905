import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { moveRequests } from './move-requests.ts';
import { lockRequest, type PaymentRequest } from './payment-request.repository.ts';
import { everyRequest } from './request-scope.ts';

/** What a played client says when he contests. */
const contest = { reason: 'INVOICE_WRONG', comment: 'Sandbox' } as const;

/** A sandbox's client answers as soon as he may, as he is played: nothing for one who keeps silent, and for one in earnest. */
export async function answerAsPlayed(
  tx: Transaction,
  held: PaymentRequest,
  at: Temporal.Instant,
): Promise<void> {
  const { sandboxClient, clientId: actor } = held;
  if (sandboxClient === 'CONTESTS') {
    const { reason, comment } = contest;
    const set = { contestReason: reason, contestComment: comment, contestedAt: at };
    await moveRequests(tx, [held], 'contest', { actor, at, reason: `${reason}: ${comment}`, set });
  }
  if (sandboxClient === 'ACCEPTS' || sandboxClient === 'DEBIT_REFUSED') {
    const set = { validation: 'CLIENT', validatedAt: at } as const;
    await moveRequests(tx, [held], 'validate', { actor, at, set });
  }
}

const settleJob = z.object({ paymentRequestId: z.uuid() });

/** The bank and the office of a sandbox, in one: the share is debited or refused, and the whole paid, as soon as a request is validated. No money and no file is moved. */
export async function settleSandbox(payload: unknown, { database }: JobContext): Promise<void> {
  const { paymentRequestId } = settleJob.parse(payload);
  await database.transaction(async (tx) => {
    const held = await lockRequest(tx, everyRequest, paymentRequestId);
    if (!held?.isSandbox || held.status !== 'VALIDATED') return;
    const step = { actor: 'billing', at: await databaseNow(tx) };
    const debited = await moveRequests(tx, [held], 'debit', step);
    if (held.sandboxClient === 'DEBIT_REFUSED') await moveRequests(tx, debited, 'refuseDebit', step);
    else await moveRequests(tx, debited, 'pay', step);
  }, 'jobs');
}
