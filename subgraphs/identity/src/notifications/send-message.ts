import type { Task } from '@guichet/chassis/jobs/jobs.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { readId } from '../ids.ts';
import { findMessage, markSent } from './message.repository.ts';
import type { Carrier, MessageChannel, MessageId } from './message.ts';
import { unsealContent } from './message-content.ts';

/**
 * Hands a message over. A job that runs again finds it sent; only a process that dies between the hand-over and its note
 * sends twice, and a carrier that keeps ids notices.
 */
export function sendMessage(
  carriers: (context: JobContext) => Record<MessageChannel, Carrier>,
): Task<JobContext> {
  return async (payload, context) => {
    const { database, vault } = context;
    const id = readId<MessageId>(messageIdOf(payload));
    if (!id) throw new Error('The job names no message');
    const row = await findMessage(database.jobs, id);
    if (!row?.content || row.sentAt) return;
    const { to, subject, text } = await unsealContent(vault, row.content);
    if (to !== null)
      await carriers(context)[row.channel].carry({ id, channel: row.channel, to, subject, text });
    await markSent(database.jobs, id);
  };
}

function messageIdOf(payload: unknown): string {
  return typeof payload === 'object' && payload !== null && 'messageId' in payload
    ? String(payload.messageId)
    : '';
}
