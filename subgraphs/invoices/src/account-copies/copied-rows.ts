import { shown } from '@guichet/chassis/copies/copied-table.ts';
import { eq, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** The rows of a table that are an account's own. */
export const ownedBy =
  (table: { readonly ownerAccountId: PgColumn }) =>
  (accountId: string): SQL =>
    eq(table.ownerAccountId, accountId);

/** What every row of a claim bears, all of it shown. */
export const ofClaim = shown('office', 'claimId', 'ownerAccountId');
