import type { Task } from '@guichet/chassis/jobs/jobs.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { readId } from '../ids.ts';
import type { Carriers } from './carriers.ts';
import { codeOf, NotCarried } from './delivery.ts';
import { findMessage, markSent, markTooLate, noteFailure } from './message.repository.ts';
import type { MessageId } from './message.ts';
import { unsealContent } from './message-content.ts';

/**
 * Hands a message over. A job that runs again finds it sent; only a process that dies between the hand-over and its note
 * sends twice, and a carrier that keeps ids notices. What can't be handed over is tried again as long as the job is, unless
 * the carrier refused it for good, or it would come too late.
 */
export function sendMessage(carriers: Carriers): Task<JobContext> {
  return async (payload, context, { isLast }) => {
    const { database, vault, log } = context;
    const id = readId<MessageId>(messageIdOf(payload));
    if (!id) throw new Error('The job names no message');
    const row = await findMessage(database.jobs, id);
    if (!row?.content || row.state !== 'WAITING') return;
    if (row.until && Temporal.Instant.compare(await databaseNow(database.jobs), row.until) >= 0) {
      await markTooLate(database.jobs, id);
      log.warn('message came too late', { message: id, channel: row.channel });
      return;
    }
    const { to, ...content } = await unsealContent(vault, row.content);
    try {
      if (to !== null)
        await carriers.carrierOf(row.channel, context).carry({ id, channel: row.channel, to, ...content });
    } catch (error) {
      const isFinal = error instanceof NotCarried && error.isFinal;
      const code = codeOf(error);
      await noteFailure(database.jobs, id, { code, state: isFinal || isLast ? 'FAILED' : 'WAITING' });
      if (!isFinal) throw error;
      log.warn('message refused for good', { message: id, channel: row.channel, code });
      return;
    }
    await markSent(database.jobs, id);
  };
}

function messageIdOf(payload: unknown): string {
  return typeof payload === 'object' && payload !== null && 'messageId' in payload
    ? String(payload.messageId)
    : '';
}
