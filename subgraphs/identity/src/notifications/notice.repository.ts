import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { sql } from 'drizzle-orm';
import { counter } from '../accounts/account.ts';
import { claimNotices } from './notice.table.ts';

/** Whether a notice was told. Whoever tells the same one at the same moment waits here until this transaction ends. */
export async function isTold(tx: Transaction, key: string): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`identity.claim-notice ${key}`}, 0))`);
  const told = await tx.$count(
    claimNotices,
    sql`${claimNotices.office} = ${counter} and ${claimNotices.key} = ${key}`,
  );
  return told > 0;
}

export async function insertNotice(tx: Transaction, row: typeof claimNotices.$inferInsert): Promise<void> {
  await tx.insert(claimNotices).values(row);
}
