import { isOfSandbox, type Passport } from '@guichet/chassis/passport/passport.ts';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { providersOffice } from './payment-request.ts';

/** A provider's program: those of its organisation, in earnest or in its sandbox. */
export interface ProviderRequests {
  readonly kind: 'PROVIDER';
  readonly organisationId: string;
  readonly isSandbox: boolean;
}

/** Which payment requests exist for a viewer: a client's, a provider's, all of the office's, or none; for a job all that there are. */
export type RequestScope =
  | { readonly kind: 'EVERY' }
  | { readonly kind: 'OFFICE' }
  | ProviderRequests
  | { readonly kind: 'CLIENT'; readonly accountId: string }
  | { readonly kind: 'NOBODY' };

/** Those of sandboxes too: for jobs, and for what was scoped before. */
export const everyRequest: RequestScope = { kind: 'EVERY' };

const readingRoles = ['OFFICER', 'FINANCE'];

/** What a viewer reads: officers and finance of the office all, a person what he is asked for, a program what its provider asks for. */
export function requestScopeOf(viewer: Passport): RequestScope {
  const isOfOffice =
    viewer.kind === 'ACCOUNT' &&
    viewer.roles.some(({ office, role }) => office === providersOffice && readingRoles.includes(role));
  return isOfOffice ? { kind: 'OFFICE' } : ownRequestsOf(viewer);
}

/** What a viewer decides about: his own, whatever else he reads; a program its provider's. */
export function ownRequestsOf(viewer: Passport): RequestScope {
  const { kind, subject, scopes, memberships } = viewer;
  if (kind === 'ACCOUNT' && subject !== null) return { kind: 'CLIENT', accountId: subject };
  const [provider] = memberships;
  // A program belongs to one organisation, whose passport it bears.
  if (kind !== 'CLIENT' || !provider || !scopes.includes('PAYMENT_REQUESTS')) return { kind: 'NOBODY' };
  return { kind: 'PROVIDER', organisationId: provider.organisation, isSandbox: isOfSandbox(viewer) };
}

/** The scope as a condition on requests: the office first, since every index begins with it. */
export function within(
  scope: RequestScope,
  requests: Readonly<Record<'office' | 'organisationId' | 'ownerAccountId' | 'isSandbox', PgColumn>>,
): SQL {
  if (scope.kind === 'NOBODY') return sql`false`;
  const ofOffice = eq(requests.office, providersOffice);
  if (scope.kind === 'EVERY') return ofOffice;
  const isSandbox = scope.kind === 'PROVIDER' && scope.isSandbox;
  const ofSide = sql`${ofOffice} and ${requests.isSandbox} = ${isSandbox}`;
  if (scope.kind === 'OFFICE') return ofSide;
  return scope.kind === 'PROVIDER'
    ? sql`${ofSide} and ${requests.organisationId} = ${scope.organisationId}`
    : sql`${ofSide} and ${requests.ownerAccountId} = ${scope.accountId}`;
}

/** Rows whose key is among `keys`: one parameter, so that the statement's text is the same for 1 and for 50. */
export function among(column: PgColumn, keys: readonly string[]): SQL {
  return sql`${column} = any(${`{${keys.filter(isUuid).join(',')}}`}::uuid[])`;
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
