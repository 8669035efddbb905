import { createdAt, id, instant, office, sealed } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { DeliveryState } from './delivery.ts';
import type { MessageChannel, MessageId } from './message.ts';

/** What is sealed of a message, as JSON: `{ to, subject, text, html }`. */
const content = () => sealed('content');

/**
 * A message on its way out, written in the transaction of what causes it. Its office is `COUNTER`.
 * Once it was handed over, its content is gone and the row only tells when. The content of one that failed is kept for a
 * week, so that it can be sent again, unless it came too late to be of use.
 */
export const messages = pgTable(
  'message',
  {
    id: id<MessageId>('id').primaryKey(),
    office: office(),
    channel: text('channel').$type<MessageChannel>().notNull(),
    content: content(),
    state: text('state').$type<DeliveryState>().notNull().default('WAITING'),
    /** How often it was tried. */
    attempts: integer('attempts').notNull().default(0),
    /** Why it was not taken over the last time: a code, since words may quote an address. */
    lastErrorCode: text('last_error_code'),
    /** From then on it would say something that is over, e.g. a code: it is not sent any more. */
    until: instant('until'),
    sentAt: instant('sent_at'),
    createdAt: createdAt(),
  },
  (table) => [index('message_unsent').on(table.state, table.createdAt).where(sql`${table.state} <> 'SENT'`)],
);

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
