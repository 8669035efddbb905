import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { noteReminded } from './due-request.repository.ts';
import { followNotice } from './follow-notice.ts';
import { readKnownRequest } from './read-known-request.ts';
import { whyNoAnswer } from './request-window.ts';

export const remindClientTask = 'remind-client';

const remindJob = z.object({ paymentRequestId: z.uuid(), asked: z.int().nonnegative().default(0) });

/**
 * Reminds a client who has not answered, as long as he still can: on the other way when nobody takes it on the one that he prefers. Done twice, he is reminded once, since
 * identity knows the notice by its key. His window stays as it is, whatever becomes of the reminder.
 */
export async function remindClient(payload: unknown, context: JobContext): Promise<void> {
  const { database } = context;
  const { asked, ...told } = remindJob.parse(payload);
  const request = await readKnownRequest(database.jobs, told.paymentRequestId);
  // The job that looks after a reminder goes on; one that would begin another does not.
  if (request.remindedAt && asked === 0) return;
  if (whyNoAnswer(request, await databaseNow(database.jobs))) return;
  const key = `${remindClientTask}:${request.id}`;
  await followNotice(context, {
    ...{ request, kind: 'REMINDER', task: remindClientTask },
    ...{ payload: told, key, asked },
  });
  await noteReminded(database.jobs, request.id);
}
