import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import type { PaymentRequest } from './payment-request.repository.ts';
import { lookAgainAfter } from './request-telling.ts';
import { type RequestNoticeKind, sendRequestNotice } from './send-request-notice.ts';

/** What a client is told, and the job that looks after it. */
interface FollowedNotice {
  readonly request: PaymentRequest;
  readonly kind: RequestNoticeKind;
  readonly task: string;
  /** The job's payload, without how often it has asked. */
  readonly payload: object;
  /** The job's key. */
  readonly key: string;
  /** How often it has asked. */
  readonly asked: number;
}

/**
 * Has a client told of something that no time runs from, and asks identity again, ever later, until a carrier took the notice: only then does it write the other way what
 * nobody takes on the first. Where neither way is left the log says so, and the office sees it by `unreachedNotices`.
 */
export async function followNotice(
  { database, peers, log }: JobContext,
  { request, kind, task, payload, key, asked }: FollowedNotice,
): Promise<void> {
  const notice = await sendRequestNotice(peers, request, kind);
  if (!notice || notice.handedOverAt) return;
  if (notice.hasFailed) {
    log.warn('a client could be told of a payment request on neither way', { request: request.id, kind });
    return;
  }
  const runAt = (await databaseNow(database.jobs)).add({ seconds: lookAgainAfter(asked + 1) });
  await addJob(database.jobs, task, { ...payload, asked: asked + 1 }, { key, runAt });
}
