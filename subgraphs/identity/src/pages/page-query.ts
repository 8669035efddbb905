import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Position } from './page.ts';

interface Ordered {
  readonly createdAt: PgColumn;
  readonly id: PgColumn;
}

/** The rows that stand after a position: a row comparison, so that one index scan serves it. */
export function after(position: Position | null, { createdAt, id }: Ordered): SQL | undefined {
  if (!position) return undefined;
  const instant = sql.param(position.createdAt, createdAt);
  return sql`(${createdAt}, ${id}) > (${instant}, ${position.id}::uuid)`;
}

/** Where a row stands among those of its account: what bounds the lists of many accounts in one statement. */
export function rankWithin(account: PgColumn, { createdAt, id }: Ordered): SQL<number> {
  return sql<number>`row_number() over (partition by ${account} order by ${createdAt}, ${id})::int`;
}
