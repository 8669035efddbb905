import { addJob, type Task } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { moveRequests } from './move-requests.ts';
import { lockRequest, type PaymentRequest } from './payment-request.repository.ts';
import { answerAsPlayed } from './play-client.ts';
import { readKnownRequest } from './read-known-request.ts';
import { everyRequest } from './request-scope.ts';
import { askClientTask } from './request-telling.ts';
import { askAgainAfter, openWindow } from './request-window.ts';
import { type RequestNotice, sendRequestNotice } from './send-request-notice.ts';
import { watchWindow } from './watch-window.ts';

const askJob = z.object({ paymentRequestId: z.uuid(), asked: z.int().nonnegative().default(0) });

/** Nobody knows yet whether the client was told. */
const onItsWay: RequestNotice = { handedOverAt: null, hasFailed: false };

/**
 * Has a client told what he is asked for, and asks identity again until a carrier took the notice: from then his hours run. Where none will, no hour ever runs.
 * @param length of the window, in milliseconds.
 */
export function askClient(length: number): Task<JobContext> {
  return async (payload, context) => {
    const { paymentRequestId, asked } = askJob.parse(payload);
    const request = await readKnownRequest(context.database.jobs, paymentRequestId);
    if (request.status !== 'RECEIVED') return;
    const notice = await hearOf(context, request, length);
    await context.database.transaction(async (tx) => {
      const held = await lockRequest(tx, everyRequest, request.id);
      if (held?.status !== 'RECEIVED') return;
      if (notice && !notice.handedOverAt && !notice.hasFailed) await askAgain(tx, held, asked + 1);
      else await takeNotice(tx, held, notice, length);
    }, 'jobs');
  };
}

/** How far the notice came; null for an account that is gone. An identity that is away takes its time like a carrier that is: the job goes on at its own pace. */
async function hearOf(
  { peers, log }: JobContext,
  request: PaymentRequest,
  length: number,
): Promise<RequestNotice | null> {
  try {
    return await sendRequestNotice(peers, request, 'ASKED', Math.max(1, Math.round(length / 3_600_000)));
  } catch (error) {
    log.error('a client could not be told of a payment request yet', { request: request.id }, error);
    return onItsWay;
  }
}

async function askAgain(tx: Transaction, { id }: PaymentRequest, asked: number): Promise<void> {
  const runAt = (await databaseNow(tx)).add({ seconds: askAgainAfter(asked) });
  const payload = { paymentRequestId: id, asked };
  await addJob(tx, askClientTask, payload, { key: `${askClientTask}:${id}`, runAt });
}

async function takeNotice(
  tx: Transaction,
  held: PaymentRequest,
  notice: RequestNotice | null,
  length: number,
): Promise<void> {
  const at = await databaseNow(tx);
  const actor = 'billing';
  if (!notice?.handedOverAt) {
    await moveRequests(tx, [held], 'failNotice', { actor, at });
    return;
  }
  const handedOverAt = Temporal.Instant.from(notice.handedOverAt);
  const window = openWindow({ handedOverAt, createdAt: held.createdAt, heardAt: at }, length);
  const [awaiting = held] = await moveRequests(tx, [held], 'handOver', { actor, at, set: window });
  await watchWindow(tx, held.id, window);
  await answerAsPlayed(tx, awaiting, at);
}
