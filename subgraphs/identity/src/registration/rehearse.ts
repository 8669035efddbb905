import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { sql } from 'drizzle-orm';

/**
 * Writes, and takes what was written back when it is only for show: so a registration whose e-mail has an account already
 * costs what any other costs, row for row.
 */
export async function rehearse<Result>(
  tx: Transaction,
  isForShow: boolean,
  write: () => Promise<Result>,
): Promise<Result> {
  await tx.execute(sql`savepoint rehearsal`);
  const written = await write();
  await tx.execute(isForShow ? sql`rollback to savepoint rehearsal` : sql`release savepoint rehearsal`);
  return written;
}
