import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { insuranceOffice } from './payout.ts';

/** Whose money a viewer sees to: the office's whose finance he is, or nobody's. */
export type FinanceScope = { readonly office: string | null };

export function financeScopeOf({ kind, roles }: Passport): FinanceScope {
  const isFinance =
    kind === 'ACCOUNT' && roles.some(({ office, role }) => office === insuranceOffice && role === 'FINANCE');
  return { office: isFinance ? insuranceOffice : null };
}

/** All of an office's: for a command that the office's finance gave, of rows that it holds. */
export function financeScope(office: string): FinanceScope {
  return { office };
}

/** The scope as a condition on a table. */
export function ofFinance({ office }: FinanceScope, table: { readonly office: PgColumn }): SQL {
  return office === null ? sql`false` : eq(table.office, office);
}
