import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { ClaimStatus } from './claim.ts';

/** Where a claim stands once the office has granted it, whatever became of its payment. */
export const grantedStatuses: readonly ClaimStatus[] = [
  'ACCEPTED',
  'TRANSMITTED',
  'PAID',
  'PAYMENT_REJECTED',
];

/**
 * What the office granted of a claim that stands at `status`, in centimes: what it granted line by line, all of it where nothing else
 * is kept, or null as long as nothing is granted.
 */
export function grantedMinor(
  status: SQL | PgColumn,
  claim: { readonly totalMinor: SQL | PgColumn; readonly grantedTotalMinor: SQL | PgColumn },
): SQL {
  const granted = sql`coalesce(${claim.grantedTotalMinor}, ${claim.totalMinor})`;
  return sql`case when ${status} in (${sql.raw(inSql(grantedStatuses))}) then ${granted} end`;
}

/** States as SQL writes them. They are words of this file's own, so they need no parameter. */
export function inSql(statuses: readonly ClaimStatus[]): string {
  return statuses.map((status) => `'${status}'`).join(', ');
}
