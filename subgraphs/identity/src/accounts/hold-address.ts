import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { sql } from 'drizzle-orm';

/**
 * Holds an e-mail address until the transaction ends, also one that nobody has: who registers it, verifies it and changes to it
 * come one after the other.
 */
export async function holdAddress(tx: Transaction, emailFingerprint: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${emailFingerprint}, 0))`);
}
