import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { isOrdersFinance } from '../finance/finance-viewer.ts';

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
