import { sql } from 'drizzle-orm';
import type { Executor } from './database.ts';

/**
 * A command's now: the database's clock inside its transaction. Ask after the rows are locked, since waiting for
 * a lock takes time and a deadline that passes meanwhile has passed. Never a process's own clock: processes
 * disagree about it.
 */
export async function databaseNow(tx: Executor): Promise<Temporal.Instant> {
  const [row] = await tx.execute<{ now: string }>(
    sql`select date_trunc('milliseconds', clock_timestamp()) as now`,
  );
  if (!row) throw new Error('The database told no time');
  return Temporal.Instant.from(row.now);
}
