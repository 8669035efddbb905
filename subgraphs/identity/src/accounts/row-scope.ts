import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { keyList, listOf } from '@guichet/chassis/postgres/keys.ts';
import { held } from '@guichet/chassis/postgres/statement.ts';
import { or, type Placeholder, type SQL, sql } from 'drizzle-orm';
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

/** What of a scope decides how a statement reads. */
export type ScopeForm = 'ALL' | 'OWN' | 'OFFICES' | 'OWN OR OFFICES' | 'NONE';

export function formOf(scope: RowScope): ScopeForm {
  if (scope.kind === 'ALL') return 'ALL';
  if (scope.offices.length === 0) return scope.owner === null ? 'NONE' : 'OWN';
  return scope.owner === null ? 'OFFICES' : 'OWN OR OFFICES';
}

/** The values of a scope, for the places that `heldWithin` leaves. */
export function valuesOf(scope: RowScope): { readonly owner?: string | null; readonly offices?: string } {
  return scope.kind === 'ALL' ? {} : { owner: scope.owner, offices: listOf(scope.offices) };
}

interface Owned {
  readonly owner: PgColumn;
  readonly office: PgColumn;
}

/** The scope as a condition on a table's owner and office. */
export function within(scope: RowScope, row: Owned): SQL {
  const { owner = null, offices = '' } = valuesOf(scope);
  return conditionOf(formOf(scope), row, { owner, offices });
}

/** The same with places for its values, for a `statement`. */
export function heldWithin(form: ScopeForm, row: Owned): SQL {
  return conditionOf(form, row, { owner: held('owner'), offices: held('offices') });
}

function conditionOf(
  form: ScopeForm,
  row: Owned,
  { owner, offices }: { readonly owner: string | Placeholder | null; readonly offices: string | Placeholder },
): SQL {
  const own = sql`${row.owner} = ${owner}`;
  const ofOffices = sql`${row.office} = any(${offices}::text[])`;
  switch (form) {
    case 'ALL':
      return sql`true`;
    case 'NONE':
      return sql`false`;
    case 'OWN':
      return own;
    case 'OFFICES':
      return ofOffices;
    case 'OWN OR OFFICES':
      return or(own, ofOffices) ?? own;
  }
}

/** Rows whose key is among `keys`: one parameter, so that the statement's text is the same for 1 and for 50. */
export function among(column: PgColumn, keys: readonly string[] | Placeholder): SQL {
  return sql`${column} = any(${keyList(keys)})`;
}
