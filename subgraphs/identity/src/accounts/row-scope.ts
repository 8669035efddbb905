import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { inArray, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** Which rows exist for a viewer. A row that is not among them answers like a row that isn't there. */
export type RowScope =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'SOME'; readonly owner: string | null; readonly offices: readonly string[] };

/** The roles that read the files of their office. An administrator decides who works there and reads none. */
const readingRoles = ['OFFICER', 'FINANCE'];

/**
 * A person sees his own rows, and those of the offices where he treats files. A service that asks for itself (a task)
 * sees every row: which fields it may ask is held against the closed table of callers before. Anybody else sees none.
 */
export function rowScope(viewer: Passport): RowScope {
  if (viewer.kind === 'SUBGRAPH') return { kind: 'ALL' };
  if (viewer.kind !== 'ACCOUNT') return { kind: 'SOME', owner: null, offices: [] };
  const reading = viewer.roles.filter(({ role }) => readingRoles.includes(role));
  return { kind: 'SOME', owner: viewer.subject, offices: [...new Set(reading.map(({ office }) => office))] };
}

/** The scope as a condition on a table's owner and office. */
export function within(scope: RowScope, row: { readonly owner: PgColumn; readonly office: PgColumn }): SQL {
  if (scope.kind === 'ALL') return sql`true`;
  const own = scope.owner === null ? sql`false` : sql`${row.owner} = ${scope.owner}`;
  return scope.offices.length === 0 ? own : (or(own, inArray(row.office, [...scope.offices])) ?? own);
}

/** Rows whose key is among `keys`: one parameter, so that the statement's text is the same for 1 and for 50. */
export function among(column: PgColumn, keys: readonly string[]): SQL {
  return sql`${column} = any(${`{${keys.join(',')}}`}::uuid[])`;
}
