import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { providersOffice } from './payment-request.ts';

/** Which payment requests exist for a viewer: a client's, a provider's, all of the office's, or none. */
export type RequestScope =
  | { readonly kind: 'OFFICE' }
  | { readonly kind: 'PROVIDER'; readonly organisationId: string }
  | { readonly kind: 'CLIENT'; readonly accountId: string }
  | { readonly kind: 'NOBODY' };

/** All of the office's: for jobs, and for what was scoped before. */
export const wholeOfficeRequests: RequestScope = { kind: 'OFFICE' };

const readingRoles = ['OFFICER', 'FINANCE'];

/** What a viewer reads: officers and finance of the office all, a person what he is asked for, a program what its provider asks for. */
export function requestScopeOf(viewer: Passport): RequestScope {
  const isOfOffice =
    viewer.kind === 'ACCOUNT' &&
    viewer.roles.some(({ office, role }) => office === providersOffice && readingRoles.includes(role));
  return isOfOffice ? wholeOfficeRequests : ownRequestsOf(viewer);
}

/** What a viewer decides about: his own, whatever else he reads; a program its provider's. */
export function ownRequestsOf({ kind, subject, scopes, memberships }: Passport): RequestScope {
  if (kind === 'ACCOUNT' && subject !== null) return { kind: 'CLIENT', accountId: subject };
  const [provider] = memberships;
  // A program belongs to one organisation, whose passport it bears.
  if (kind !== 'CLIENT' || !provider || !scopes.includes('PAYMENT_REQUESTS')) return { kind: 'NOBODY' };
  return { kind: 'PROVIDER', organisationId: provider.organisation };
}

/** The scope as a condition on requests: the office first, since every index begins with it. */
export function within(
  scope: RequestScope,
  requests: Readonly<Record<'office' | 'organisationId' | 'ownerAccountId', PgColumn>>,
): SQL {
  if (scope.kind === 'NOBODY') return sql`false`;
  const ofOffice = eq(requests.office, providersOffice);
  if (scope.kind === 'OFFICE') return ofOffice;
  return scope.kind === 'PROVIDER'
    ? sql`${ofOffice} and ${requests.organisationId} = ${scope.organisationId}`
    : sql`${ofOffice} and ${requests.ownerAccountId} = ${scope.accountId}`;
}

/** Rows whose key is among `keys`: one parameter, so that the statement's text is the same for 1 and for 50. */
export function among(column: PgColumn, keys: readonly string[]): SQL {
  return sql`${column} = any(${`{${keys.filter(isUuid).join(',')}}`}::uuid[])`;
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
