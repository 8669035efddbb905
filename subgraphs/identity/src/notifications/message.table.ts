import { createdAt, id, instant, office, sealed } from '@guichet/chassis/postgres/columns.ts';
import { index, pgTable, text } from 'drizzle-orm/pg-core';
import type { MessageChannel, MessageId } from './message.ts';

/** What is sealed of a message, as JSON: `{ to, subject, text }`. */
const content = () => sealed('content');

/**
 * A message on its way out, written in the transaction of what causes it. Its office is `COUNTER`.
 * Once it was handed over, its content is gone and the row only tells when.
 */
export const messages = pgTable('message', {
  id: id<MessageId>('id').primaryKey(),
  office: office(),
  channel: text('channel').$type<MessageChannel>().notNull(),
  content: content(),
  sentAt: instant('sent_at'),
  createdAt: createdAt(),
});

/** What the local mailbox received in the place of a real carrier: on a developer's machine only. */
export const localMessages = pgTable(
  'local_message',
  {
    id: id<MessageId>('id').primaryKey(),
    office: office(),
    channel: text('channel').$type<MessageChannel>().notNull(),
    content: content().notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('local_message_newest').on(table.createdAt, table.id)],
);
