import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { noteReminded } from './due-request.repository.ts';
import { readKnownRequest } from './read-known-request.ts';
import { whyNoAnswer } from './request-window.ts';
import { sendRequestNotice } from './send-request-notice.ts';

export const remindClientTask = 'remind-client';

const remindJob = z.object({ paymentRequestId: z.uuid() });

/** Reminds a client who has not answered, as long as he still can. Done twice, he is written to once: identity knows the notice by its key. */
export async function remindClient(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { paymentRequestId } = remindJob.parse(payload);
  const request = await readKnownRequest(database.jobs, paymentRequestId);
  if (request.remindedAt || whyNoAnswer(request, await databaseNow(database.jobs))) return;
  await sendRequestNotice(peers, request, 'REMINDER');
  await noteReminded(database.jobs, request.id);
}
