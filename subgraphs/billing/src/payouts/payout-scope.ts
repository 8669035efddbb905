import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { held } from '@guichet/chassis/postgres/statement.ts';
import { eq, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { insuranceOffice } from './payout.ts';

/** Which payouts exist for a viewer: all of the office's for its officers and finance, else his own, else none. */
export type PayoutScope<Value = string> =
  | { readonly kind: 'OFFICE'; readonly office: Value }
  | { readonly kind: 'OWNER'; readonly office: Value; readonly accountId: Value }
  | { readonly kind: 'NOBODY' };

const readingRoles = ['OFFICER', 'FINANCE'];

export function payoutScopeOf({ kind, subject, roles }: Passport): PayoutScope {
  if (kind !== 'ACCOUNT' || subject === null) return { kind: 'NOBODY' };
  const isReader = roles.some(
    ({ office, role }) => office === insuranceOffice && readingRoles.includes(role),
  );
  return isReader
    ? { kind: 'OFFICE', office: insuranceOffice }
    : { kind: 'OWNER', office: insuranceOffice, accountId: subject };
}

/** A scope of this kind with places for its values, for a `statement`: the scope itself has them by the same names. */
export function heldScope(kind: PayoutScope['kind']): PayoutScope<Placeholder> {
  return { kind, office: held('office'), accountId: held('accountId') };
}

/** The scope as a condition on a table: the office first, since every index begins with it. */
export function within(
  scope: PayoutScope<string | Placeholder>,
  table: { readonly office: PgColumn; readonly ownerAccountId: PgColumn },
): SQL {
  if (scope.kind === 'NOBODY') return sql`false`;
  const ofOffice = eq(table.office, scope.office);
  return scope.kind === 'OFFICE'
    ? ofOffice
    : sql`${ofOffice} and ${eq(table.ownerAccountId, scope.accountId)}`;
}

/** Rows whose key is among `keys`: one parameter, so that the statement's text is the same for 1 and for 50. */
export function among(column: PgColumn, keys: readonly string[] | Placeholder): SQL {
  return sql`${column} = any(${isList(keys) ? listOf(keys) : keys}::uuid[])`;
}

/** Keys as a place for them takes them; what is no key is nobody's. */
export function listOf(keys: readonly string[]): string {
  return `{${keys.filter(isUuid).join(',')}}`;
}

function isList(keys: readonly string[] | Placeholder): keys is readonly string[] {
  return Array.isArray(keys);
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
