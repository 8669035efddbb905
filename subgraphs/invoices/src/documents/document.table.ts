import { createdAt, sealed } from '@guichet/chassis/postgres/columns.ts';
import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { ofClaim } from '../claims/claim.table.ts';

/**
 * The copies of claims that were made, one for each version, for ever: append-only. Their bytes lie in the files' storage.
 * Not partitioned by month, like the submissions that they show.
 */
export const claimDocuments = pgTable(
  'claim_document',
  {
    ...ofClaim(),
    /** The version that the copy shows. */
    claimVersion: integer('claim_version').notNull(),
    /** The key of the bytes in the storage. */
    storageKey: text('storage_key').notNull(),
    /** A key of the copy's own, as each file has one. */
    fileKey: sealed('file_key').notNull(),
    /** Of the bytes before they were sealed. */
    sha256: text('sha256').notNull(),
    /** Bytes. */
    size: integer('size').notNull(),
    drawnAt: createdAt('drawn_at'),
  },
  (table) => [primaryKey({ columns: [table.office, table.claimId, table.claimVersion] })],
);
