import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { eq, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { ordersOffice } from './order.ts';

/**
 * Which orders exist for a viewer: all of the office's for its officers and finance; else those that he placed, and those of the companies whose recap he sees; else
 * none. A program sees figures, never orders.
 */
export type OrderScope =
  | { readonly kind: 'OFFICE'; readonly office: string }
  | {
      readonly kind: 'PERSON';
      readonly office: string;
      readonly accountId: string;
      readonly organisationIds: readonly string[];
    }
  | { readonly kind: 'NOBODY' };

const readingRoles = ['OFFICER', 'FINANCE'];

export function orderScopeOf({ kind, subject, roles, memberships }: Passport): OrderScope {
  if (kind !== 'ACCOUNT' || subject === null) return { kind: 'NOBODY' };
  if (roles.some(({ office, role }) => office === ordersOffice && readingRoles.includes(role)))
    return officeScope;
  const seen = memberships.filter(({ manager, recap }) => manager || recap);
  return {
    ...{ kind: 'PERSON', office: ordersOffice, accountId: subject },
    organisationIds: seen.map(({ organisation }) => organisation),
  };
}

/** All of the office's: for a command that its officer gave, and for jobs. */
export const officeScope: OrderScope = { kind: 'OFFICE', office: ordersOffice };

/** What a person decides about is what he placed himself, whatever else he sees. */
export function ownOrders(accountId: string): OrderScope {
  return { kind: 'PERSON', office: ordersOffice, accountId, organisationIds: [] };
}

/** Whose card payments a scope shows: a person's own, whatever orders of his company he sees; null for anybody's. */
export function payerIn(scope: Exclude<OrderScope, { readonly kind: 'NOBODY' }>): string | null {
  return scope.kind === 'OFFICE' ? null : scope.accountId;
}

/** The scope as a condition on orders: the office first, since every index begins with it. */
export function within(
  scope: OrderScope,
  orders: { readonly office: PgColumn; readonly ownerAccountId: PgColumn; readonly organisationId: PgColumn },
): SQL {
  if (scope.kind === 'NOBODY') return sql`false`;
  const ofOffice = eq(orders.office, scope.office);
  if (scope.kind === 'OFFICE') return ofOffice;
  const own = eq(orders.ownerAccountId, scope.accountId);
  const seen =
    scope.organisationIds.length > 0 ? among(orders.organisationId, scope.organisationIds) : undefined;
  return sql`${ofOffice} and ${seen ? sql`(${or(own, seen)})` : own}`;
}

/** Rows whose key is among `keys`: one parameter, so that the statement's text is the same for 1 and for 50. */
export function among(column: PgColumn, keys: readonly string[]): SQL {
  return sql`${column} = any(${keyList(keys)})`;
}

/** Keys as one array parameter. */
export function keyList(keys: readonly string[]): SQL {
  return sql`${`{${keys.filter(isUuid).join(',')}}`}::uuid[]`;
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
