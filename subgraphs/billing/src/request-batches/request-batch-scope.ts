import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { providersOffice } from '../payment-requests/payment-request.ts';

/** Whether a viewer sees to the money of payment requests. */
export type ProviderFinanceScope = { readonly isFinance: boolean };

export function providerFinanceOf({ kind, roles }: Passport): ProviderFinanceScope {
  return {
    isFinance:
      kind === 'ACCOUNT' &&
      roles.some(({ office, role }) => office === providersOffice && role === 'FINANCE'),
  };
}

/** The scope as a condition on a table. */
export function ofProviderFinance(
  { isFinance }: ProviderFinanceScope,
  table: { readonly office: PgColumn },
): SQL {
  return isFinance ? eq(table.office, providersOffice) : sql`false`;
}
