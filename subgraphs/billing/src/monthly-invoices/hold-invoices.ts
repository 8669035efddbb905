import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { type AccountScope, wholeOffice } from '../client-accounts/account-scope.ts';
import { type LockedInvoice, lockInvoices } from './invoice-moves.repository.ts';
import { findInvoices } from './monthly-invoice.repository.ts';
import type { MonthlyInvoice } from './monthly-invoice.ts';

/** An invoice that a command holds, with what its standing is judged by. */
export type HeldInvoice = LockedInvoice;

/** Invoices for a command, held until its transaction ends: all of the office's, unless a scope says whose. */
export function holdInvoices(
  tx: Transaction,
  ids: readonly string[],
  scope: AccountScope = wholeOffice,
): Promise<readonly HeldInvoice[]> {
  return lockInvoices(tx, scope, ids);
}

/** An invoice of the office, for what the house itself does; null when there is none. */
export async function readInvoice(db: Executor, id: string): Promise<MonthlyInvoice | null> {
  const [invoice = null] = await findInvoices(db, wholeOffice, [id]);
  return invoice;
}
