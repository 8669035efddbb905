import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq, sql } from 'drizzle-orm';
import { type AccountId, counter } from '../accounts/account.ts';
import { billingNotices } from './billing-notice.table.ts';

/** Who was told a key. Whoever tells the same one at the same moment waits here until this transaction ends. */
export async function holdTold(tx: Transaction, key: string): Promise<ReadonlySet<AccountId>> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`identity.billing-notice ${key}`}, 0))`,
  );
  const told = await tx
    .select({ accountId: billingNotices.accountId })
    .from(billingNotices)
    .where(and(eq(billingNotices.office, counter), eq(billingNotices.key, key)));
  return new Set(told.map(({ accountId }) => accountId));
}

export async function insertNotice(tx: Transaction, row: typeof billingNotices.$inferInsert): Promise<void> {
  await tx.insert(billingNotices).values(row);
}
