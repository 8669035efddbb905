import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { keyList } from '@guichet/chassis/postgres/keys.ts';
import { held } from '@guichet/chassis/postgres/statement.ts';
import { eq, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { insuranceOffice } from './claim.ts';

/**
 * Which claims exist for a viewer: all of the office's for its officers, else his own, else none. For the office's own dashboards they
 * exist as rows alone (`rowScopeOf`): nothing that belongs to a claim does.
 */
export type ClaimScope<Value = string> =
  | { readonly kind: 'DASHBOARD'; readonly office: Value }
  | { readonly kind: 'OFFICE'; readonly office: Value }
  | { readonly kind: 'OWNER'; readonly office: Value; readonly accountId: Value }
  | { readonly kind: 'NOBODY' };

export function claimScopeOf({ kind, subject, roles }: Passport): ClaimScope {
  if (kind !== 'ACCOUNT' || subject === null) return { kind: 'NOBODY' };
  const isOfficer = roles.some(({ office, role }) => office === insuranceOffice && role === 'OFFICER');
  return isOfficer
    ? { kind: 'OFFICE', office: insuranceOffice }
    : { kind: 'OWNER', office: insuranceOffice, accountId: subject };
}

/** The scope of a claim's own row, without what hangs on it. */
export function rowScopeOf(viewer: Passport): ClaimScope {
  const isDashboard =
    viewer.kind === 'CLIENT' &&
    viewer.scopes.includes('ADHOC') &&
    viewer.roles.some(({ office }) => office === insuranceOffice);
  return isDashboard ? { kind: 'DASHBOARD', office: insuranceOffice } : claimScopeOf(viewer);
}

/** What a person changes is his own, also when he is an officer who sees more. */
export function ownClaims(accountId: string): ClaimScope {
  return { kind: 'OWNER', office: insuranceOffice, accountId };
}

/** A scope of this kind with places for its values, for a `statement`: the scope itself has them by the same names. */
export function heldScope(kind: ClaimScope['kind']): ClaimScope<Placeholder> {
  return { kind, office: held('office'), accountId: held('accountId') };
}

/** The scope as a condition on a table: the office first, since every index begins with it. */
export function within(
  scope: ClaimScope<string | Placeholder>,
  table: { readonly office: PgColumn; readonly ownerAccountId: PgColumn },
): SQL {
  if (scope.kind === 'NOBODY') return sql`false`;
  const ofOffice = eq(table.office, scope.office);
  return scope.kind === 'OWNER'
    ? sql`${ofOffice} and ${eq(table.ownerAccountId, scope.accountId)}`
    : ofOffice;
}

/** Rows whose key is among `keys`: one parameter, so that the statement's text is the same for 1 and for 50. */
export function among(column: PgColumn | SQL, keys: readonly string[] | Placeholder): SQL {
  return sql`${column} = any(${keyList(keys)})`;
}
