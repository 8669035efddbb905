import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { type AccountScope, among, ofCompanies } from '../client-accounts/account-scope.ts';
import { accountsOffice } from '../client-accounts/client-account.ts';
import {
  invoicePayments,
  invoiceReminders,
  invoiceTransitions,
  monthlyInvoices,
} from './monthly-invoice.table.ts';
import type { MonthlyInvoice, MonthlyInvoiceId } from './monthly-invoice.ts';

/** An invoice that a command holds, with what its standing is judged by. */
export type LockedInvoice = typeof monthlyInvoices.$inferSelect & {
  readonly reminded: 0 | 1 | 2;
  readonly isDisputed: boolean;
};

type TransitionRow = typeof invoiceTransitions.$inferInsert;

/** Invoices for a command, held until its transaction ends, in an order that two commands share. */
export async function lockInvoices(
  tx: Transaction,
  scope: AccountScope,
  ids: readonly string[],
): Promise<LockedInvoice[]> {
  const rows = await tx
    .select()
    .from(monthlyInvoices)
    .where(and(ofCompanies(scope, monthlyInvoices), among(monthlyInvoices.id, ids)))
    .orderBy(asc(monthlyInvoices.id))
    .for('update');
  if (rows.length === 0) return [];
  // Asked once they are held: what another command wrote before it let go is seen.
  const facts = await findStandings(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, ...(facts.get(row.id) ?? { reminded: 0, isDisputed: false }) }));
}

async function findStandings(tx: Transaction, ids: readonly MonthlyInvoiceId[]) {
  const rows = await tx.execute<{ id: MonthlyInvoiceId; reminded: 0 | 1 | 2; is_disputed: boolean }>(sql`
    select ${monthlyInvoices.id} as id,
      coalesce((select max(level) from ${invoiceReminders} r
        where r.office = ${accountsOffice} and r.invoice_id = ${monthlyInvoices.id}), 0)::int as reminded,
      exists (select from finance_case c
        where c.office = ${accountsOffice} and c.invoice_id = ${monthlyInvoices.id} and c.status = 'OPEN') as is_disputed
    from ${monthlyInvoices} where ${monthlyInvoices.office} = ${accountsOffice} and ${among(monthlyInvoices.id, ids)}`);
  return new Map(rows.map(({ id, reminded, is_disputed }) => [id, { reminded, isDisputed: is_disputed }]));
}

/** Writes what a move changes on an invoice that the caller holds. */
export async function updateInvoice(
  tx: Transaction,
  { id, version, status, paidMinor, creditedMinor }: MonthlyInvoice,
): Promise<void> {
  await tx
    .update(monthlyInvoices)
    .set({ version, status, paidMinor, creditedMinor })
    .where(and(eq(monthlyInvoices.office, accountsOffice), eq(monthlyInvoices.id, id)));
}

/** The seal of an invoice's last step. Ask while holding the invoice. */
export async function lastInvoiceSeal(tx: Transaction, id: MonthlyInvoiceId): Promise<string | null> {
  const [last] = await tx
    .select({ hash: invoiceTransitions.hash })
    .from(invoiceTransitions)
    .where(and(eq(invoiceTransitions.office, accountsOffice), eq(invoiceTransitions.invoiceId, id)))
    .orderBy(desc(invoiceTransitions.invoiceVersion))
    .limit(1);
  return last?.hash ?? null;
}

export async function insertInvoiceTransition(tx: Transaction, row: TransitionRow): Promise<void> {
  await tx.insert(invoiceTransitions).values(row);
}

/** Adds a payment. False when the bank's entry was counted before: then nothing is written. */
export async function insertPayment(
  tx: Transaction,
  row: typeof invoicePayments.$inferInsert,
): Promise<boolean> {
  const added = await tx
    .insert(invoicePayments)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: invoicePayments.id });
  return added.length === 1;
}
