import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

interface Ordered {
  readonly createdAt: PgColumn;
  readonly id: PgColumn;
}

/** Where a row stands among those of its account: what bounds the lists of many accounts in one statement. */
export function rankWithin(account: PgColumn, { createdAt, id }: Ordered): SQL<number> {
  return sql<number>`row_number() over (partition by ${account} order by ${createdAt}, ${id})::int`;
}
