import { type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Position } from './page.ts';

/** The two columns that a list is ordered by. */
export interface Ordered {
  readonly at: PgColumn;
  readonly id: PgColumn;
}

/** A position, or the places of its parts in a `statement`. */
interface HeldPosition {
  readonly at: Position['at'] | Placeholder;
  readonly id: string | Placeholder;
}

/** The rows that stand after a position: a row comparison, so that one index scan serves it. */
export function beyond(
  position: HeldPosition | null,
  { at, id }: Ordered,
  order: 'oldest first' | 'newest first',
): SQL | undefined {
  if (!position) return undefined;
  const instant = sql.param(position.at, at);
  const further = order === 'oldest first' ? sql.raw('>') : sql.raw('<');
  return sql`(${at}, ${id}) ${further} (${instant}, ${position.id}::uuid)`;
}
