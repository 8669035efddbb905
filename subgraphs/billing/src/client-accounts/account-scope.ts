import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { accountsOffice } from './client-account.ts';

/** What of a company's account is looked at, or done: each by a right of its own. */
export type AccountMatter = 'ACCOUNT' | 'RECAP' | 'INVOICES' | 'MANAGEMENT';

/** Which companies' rows exist for a viewer: all of the office's for its officers and finance, else those of his companies, else none. */
export type AccountScope =
  | { readonly kind: 'OFFICE'; readonly office: string }
  | { readonly kind: 'MEMBER'; readonly office: string; readonly organisations: readonly string[] }
  | { readonly kind: 'NOBODY' };

/** All of the office's: for what the house itself does. */
export const wholeOffice: AccountScope = { kind: 'OFFICE', office: accountsOffice };

const rights: Readonly<Record<AccountMatter, (member: Passport['memberships'][number]) => boolean>> = {
  ACCOUNT: ({ manager, recap, invoices }) => manager || recap || invoices,
  RECAP: ({ recap }) => recap,
  INVOICES: ({ invoices }) => invoices,
  MANAGEMENT: ({ manager }) => manager,
};

/** The rights of members stand in the passport: one that a manager took away counts with the next. */
export function accountScopeOf(
  { kind, subject, roles, memberships }: Passport,
  matter: AccountMatter,
): AccountScope {
  if (kind !== 'ACCOUNT' || subject === null) return { kind: 'NOBODY' };
  const readers = matter === 'MANAGEMENT' ? ['FINANCE'] : ['FINANCE', 'OFFICER'];
  if (roles.some(({ office, role }) => office === accountsOffice && readers.includes(role)))
    return wholeOffice;
  const organisations = memberships.filter(rights[matter]).map(({ organisation }) => organisation);
  return { kind: 'MEMBER', office: accountsOffice, organisations };
}

/** The scope as a condition on a table: the office first, since every index begins with it. */
export function ofCompanies(
  scope: AccountScope,
  table: { readonly office: PgColumn; readonly organisationId: PgColumn },
): SQL {
  if (scope.kind === 'NOBODY') return sql`false`;
  const ofOffice = eq(table.office, scope.office);
  return scope.kind === 'OFFICE'
    ? ofOffice
    : sql`${ofOffice} and ${among(table.organisationId, scope.organisations)}`;
}

/** Rows whose key is among `keys`: one parameter, so that the statement's text is the same for 1 and for 50. */
export function among(column: PgColumn, keys: readonly string[]): SQL {
  return sql`${column} = any(${`{${keys.filter(isUuid).join(',')}}`}::uuid[])`;
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
