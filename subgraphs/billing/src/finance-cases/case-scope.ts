import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { eq, type SQL, sql } from 'drizzle-orm';
import { among } from '../client-accounts/account-scope.ts';
import { isOrdersFinance } from '../finance/finance-viewer.ts';
import { ordersOffice } from '../orders/order.ts';
import { financeCases } from './finance-case.table.ts';

/** Which cases exist for a viewer: all of the office's for its finance; else his own, and those of companies whose invoices he sees; else none. */
export type CaseScope =
  | { readonly kind: 'OFFICE' }
  | { readonly kind: 'PERSON'; readonly accountId: string; readonly organisations: readonly string[] }
  | { readonly kind: 'NOBODY' };

/** All of the office's: for what the house itself does. */
export const wholeOfficeCases: CaseScope = { kind: 'OFFICE' };

export function caseScopeOf(viewer: Passport): CaseScope {
  const { kind, subject, memberships } = viewer;
  if (kind !== 'ACCOUNT' || subject === null) return { kind: 'NOBODY' };
  if (isOrdersFinance(viewer)) return wholeOfficeCases;
  const seen = memberships.filter(({ invoices }) => invoices);
  return {
    ...{ kind: 'PERSON', accountId: subject },
    organisations: seen.map(({ organisation }) => organisation),
  };
}

/** The scope as a condition on cases. A case of a company is its company's: who opened it and left sees it no more. */
export function withinCases(scope: CaseScope): SQL {
  if (scope.kind === 'NOBODY') return sql`false`;
  const ofOffice = eq(financeCases.office, ordersOffice);
  if (scope.kind === 'OFFICE') return ofOffice;
  return sql`${ofOffice} and (
    (${financeCases.openedBy} = ${scope.accountId} and ${financeCases.organisationId} is null)
    or ${among(financeCases.organisationId, scope.organisations)})`;
}
