import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { counter } from '../accounts/account.ts';
import { insertMessage } from './message.repository.ts';
import type { MessageChannel, MessageId } from './message.ts';
import { type MessageContent, sealContent } from './message-content.ts';

/** The task that hands a message over. */
export const sendMessageTask = 'send-message';

export interface NewMessage extends MessageContent {
  readonly channel: MessageChannel;
  /** From then on nobody needs it, and it is not sent any more; null for what is worth reading whenever it comes. */
  readonly until?: Temporal.Instant | null;
}

/** Writes a message and the job that sends it, in the transaction of what causes it: neither exists without the other. */
export async function writeMessage(
  { vault, newId }: Pick<WorkContext, 'vault' | 'newId'>,
  tx: Transaction,
  { channel, until = null, ...content }: NewMessage,
): Promise<MessageId> {
  const id = newId<MessageId>();
  const sealed = await sealContent(vault, content);
  await insertMessage(tx, { id, office: counter, channel, until, content: sealed });
  await addJob(tx, sendMessageTask, { messageId: id });
  return id;
}
