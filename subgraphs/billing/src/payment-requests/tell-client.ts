import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { findTransitions } from './payment-request.repository.ts';
import { readKnownRequest } from './read-known-request.ts';
import { clientNoticeKind } from './request-telling.ts';
import { sendRequestNotice } from './send-request-notice.ts';

const tellJob = z.object({ paymentRequestId: z.uuid(), version: z.int().positive() });

/** Has the client told of a step of his request. Told twice, it is told once. */
export async function tellClient(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { paymentRequestId, version } = tellJob.parse(payload);
  const request = await readKnownRequest(database.jobs, paymentRequestId);
  const steps = await findTransitions(database.jobs, [request.id]);
  const step = steps.find(({ requestVersion }) => requestVersion === version);
  const kind = step && clientNoticeKind(step.to);
  if (!kind) throw new Error('A client was to be told of a step that his request did not take');
  await sendRequestNotice(peers, request, kind);
}
