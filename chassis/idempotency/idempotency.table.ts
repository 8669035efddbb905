import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, office } from '../postgres/columns.ts';

/** What a caller's key has made: one row for each key that a command has been called with. */
export const idempotencyKeys = pgTable(
  'idempotency_key',
  {
    office: office(),
    /** Account, API client or service that calls: keys of different callers never meet. */
    actor: text('actor').notNull(),
    operation: text('operation').notNull(),
    key: text('key').notNull(),
    /** SHA-256 of the request in canonical form: the request itself may hold personal data. */
    requestHash: text('request_hash').notNull(),
    /** Null only inside the transaction that is creating it. */
    resultId: text('result_id'),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.office, table.actor, table.operation, table.key] })],
);
