import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq } from 'drizzle-orm';
import type { ClaimId } from '../claims/claim.ts';
import { type ClaimScope, within } from '../claims/claim-scope.ts';
import { claimDocuments } from './document.table.ts';

export type DocumentRow = typeof claimDocuments.$inferSelect;

/** The copy that was made of a claim's version; null as long as there is none. */
export async function findDocument(
  db: Executor,
  scope: ClaimScope,
  claimId: ClaimId,
  version: number,
): Promise<DocumentRow | null> {
  const [document] = await db
    .select()
    .from(claimDocuments)
    .where(
      and(
        within(scope, claimDocuments),
        eq(claimDocuments.claimId, claimId),
        eq(claimDocuments.claimVersion, version),
      ),
    );
  return document ?? null;
}

export async function insertDocument(
  tx: Transaction,
  row: typeof claimDocuments.$inferInsert,
): Promise<void> {
  await tx.insert(claimDocuments).values(row);
}
