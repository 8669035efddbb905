import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { counter } from '../accounts/account.ts';
import { findNewestLocalMessages, insertLocalMessage } from './message.repository.ts';
import { type Carrier, linksIn, type Message } from './message.ts';
import { sealContent, unsealContent } from './message-content.ts';

/** A message that the mailbox received. */
export interface ReceivedMessage extends Omit<Message, 'id'> {
  readonly links: readonly string[];
  readonly at: Temporal.Instant;
}

type Mailroom = Pick<WorkContext, 'database' | 'vault'>;

/** Stands in for a mail server and an SMS gateway: keeps what it is handed, for the developer to read. Never in production. */
export function localMailbox({ database, vault }: Mailroom): Carrier {
  return {
    carry: async ({ id, channel, ...content }) =>
      insertLocalMessage(database.jobs, {
        id,
        office: counter,
        channel,
        content: await sealContent(vault, content),
      }),
  };
}

/** What the mailbox holds, newest first. */
export async function readMailbox({ database, vault }: Mailroom, first: number): Promise<ReceivedMessage[]> {
  const rows = await findNewestLocalMessages(database.pages, first);
  return Promise.all(
    rows.map(async ({ channel, content, createdAt }) => {
      const { to, ...said } = await unsealContent(vault, content);
      return { channel, to: to ?? '', ...said, links: linksIn(said.text), at: createdAt };
    }),
  );
}
