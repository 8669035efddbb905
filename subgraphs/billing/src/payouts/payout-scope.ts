import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { insuranceOffice } from './payout.ts';

/** Which payouts exist for a viewer: all of the office's for its officers and finance, else his own, else none. */
export type PayoutScope =
  | { readonly kind: 'OFFICE'; readonly office: string }
  | { readonly kind: 'OWNER'; readonly office: string; readonly accountId: string }
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

/** The scope as a condition on a table: the office first, since every index begins with it. */
export function within(
  scope: PayoutScope,
  table: { readonly office: PgColumn; readonly ownerAccountId: PgColumn },
): SQL {
  if (scope.kind === 'NOBODY') return sql`false`;
  const ofOffice = eq(table.office, scope.office);
  return scope.kind === 'OFFICE'
    ? ofOffice
    : sql`${ofOffice} and ${eq(table.ownerAccountId, scope.accountId)}`;
}

/** Rows whose key is among `keys`: one parameter, so that the statement's text is the same for 1 and for 50. */
export function among(column: PgColumn, keys: readonly string[]): SQL {
  return sql`${column} = any(${`{${keys.filter(isUuid).join(',')}}`}::uuid[])`;
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
