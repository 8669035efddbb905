import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { followNotice } from './follow-notice.ts';
import { findTransitions } from './payment-request.repository.ts';
import { readKnownRequest } from './read-known-request.ts';
import { clientNoticeKind, tellClientTask } from './request-telling.ts';

const tellJob = z.object({
  paymentRequestId: z.uuid(),
  version: z.int().positive(),
  asked: z.int().nonnegative().default(0),
});

/** Has the client told of a step of his request, on the other way when nobody takes it on the one that he prefers. Told twice, it is told once. */
export async function tellClient(payload: unknown, context: JobContext): Promise<void> {
  const { database } = context;
  const { asked, ...told } = tellJob.parse(payload);
  const request = await readKnownRequest(database.jobs, told.paymentRequestId);
  const steps = await findTransitions(database.jobs, [request.id]);
  const step = steps.find(({ requestVersion }) => requestVersion === told.version);
  const kind = step && clientNoticeKind(step.to);
  if (!kind) throw new Error('A client was to be told of a step that his request did not take');
  const key = `${tellClientTask}:${request.id}:${told.version}`;
  await followNotice(context, { request, kind, task: tellClientTask, payload: told, key, asked });
}
