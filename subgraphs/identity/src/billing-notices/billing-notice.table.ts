import { createdAt, id, office } from '@guichet/chassis/postgres/columns.ts';
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { accounts } from '../accounts/account.table.ts';
import type { AccountId } from '../accounts/account.ts';
import { messages } from '../notifications/message.table.ts';
import type { MessageId } from '../notifications/message.ts';

/** Which of billing's business facts were told to whom, by which message: append-only, so that each is told each person once, for ever. */
export const billingNotices = pgTable(
  'billing_notice',
  {
    office: office(),
    /** Billing's: subject, version and kind. */
    key: text('key').notNull(),
    accountId: id<AccountId>('account_id')
      .notNull()
      .references(() => accounts.id),
    messageId: id<MessageId>('message_id')
      .notNull()
      .references(() => messages.id),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.key, table.accountId] }),
    index('billing_notice_of_account').on(table.accountId),
  ],
);
