import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { lte, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

/**
 * Takes away at most `most` rows of a repository's table that were over before an instant, and leaves alone what
 * somebody holds. @returns how many there were.
 */
export async function deleteOld(
  db: Executor,
  table: PgTable & { readonly id: PgColumn },
  over: { readonly at: PgColumn; readonly before: Temporal.Instant },
  most: number,
): Promise<number> {
  const old = db
    .select({ id: table.id })
    .from(table)
    .where(lte(over.at, over.before))
    .limit(most)
    .for('update', { skipLocked: true });
  const gone = await db.delete(table).where(sql`${table.id} in ${old}`).returning({ id: table.id });
  return gone.length;
}
