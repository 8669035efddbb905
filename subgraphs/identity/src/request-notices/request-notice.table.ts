import { createdAt, id, office } from '@guichet/chassis/postgres/columns.ts';
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { accounts } from '../accounts/account.table.ts';
import type { AccountId } from '../accounts/account.ts';
import { messages } from '../notifications/message.table.ts';
import type { MessageChannel, MessageId } from '../notifications/message.ts';

/** Which business facts of payment requests were told to whom, by which message: append-only, so that each is told once a way. */
export const requestNotices = pgTable(
  'request_notice',
  {
    office: office(),
    /** Billing's: `payment-request:<id>:<kind>`. */
    key: text('key').notNull(),
    /** The way that he prefers first, the other when nobody takes it there. */
    channel: text('channel').$type<MessageChannel>().notNull(),
    accountId: id<AccountId>('account_id')
      .notNull()
      .references(() => accounts.id),
    messageId: id<MessageId>('message_id')
      .notNull()
      .references(() => messages.id),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.key, table.channel] }),
    index('request_notice_of_account').on(table.accountId),
    index('request_notice_of_message').on(table.messageId),
  ],
);
