import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { among } from '../client-accounts/account-scope.ts';
import { accountsOffice } from '../client-accounts/client-account.ts';
import { monthlyInvoices } from '../monthly-invoices/monthly-invoice.table.ts';
import type { MonthlyInvoiceId } from '../monthly-invoices/monthly-invoice.ts';
import { bankCredits } from './bank-credit.table.ts';
import type { BankCredit } from './invoice-payment.ts';

export type BankCreditRow = typeof bankCredits.$inferSelect;

const open = sql`${monthlyInvoices.totalMinor} - ${monthlyInvoices.paidMinor} - ${monthlyInvoices.creditedMinor}`;

const isOpen = sql`${monthlyInvoices.status} not in ('PAID', 'OVERPAID', 'CREDITED')`;

/** Invoices that credits may be for: those whose reference one bears, and those that are open by one's amount. */
export async function findPayable(
  db: Executor,
  { references, amounts }: { readonly references: readonly string[]; readonly amounts: readonly bigint[] },
): Promise<MonthlyInvoiceId[]> {
  const key = sql`ltrim(upper(replace(${monthlyInvoices.reference}, ' ', '')), '0')`;
  const known = references.filter((reference) => /^[0-9A-Z]{1,27}$/.test(reference));
  const rows = await db
    .select({ id: monthlyInvoices.id })
    .from(monthlyInvoices)
    .where(
      and(
        eq(monthlyInvoices.office, accountsOffice),
        sql`(${key} = any(${`{${known.join(',')}}`}::text[])
          or (${isOpen} and ${open} = any(${`{${amounts.join(',')}}`}::bigint[])))`,
      ),
    )
    .orderBy(asc(monthlyInvoices.id));
  return rows.map(({ id }) => id);
}

/** Open invoices that a credit may be for: of the same open amount, or of a company whose name begins alike. At most 5. */
export async function findCandidates(
  db: Executor,
  { amountMinor, debtorName }: Pick<BankCredit, 'amountMinor' | 'debtorName'>,
): Promise<MonthlyInvoiceId[]> {
  const beginning = (debtorName ?? '').trim().toLowerCase().slice(0, 12);
  const isOf =
    beginning.length < 4
      ? sql`false`
      : sql`starts_with(lower(${monthlyInvoices.debtor} ->> 'name'), ${beginning})`;
  const rows = await db
    .select({ id: monthlyInvoices.id })
    .from(monthlyInvoices)
    .where(
      and(eq(monthlyInvoices.office, accountsOffice), isOpen, sql`(${open} = ${amountMinor} or ${isOf})`),
    )
    .orderBy(asc(monthlyInvoices.dueOn), asc(monthlyInvoices.id))
    .limit(5);
  return rows.map(({ id }) => id);
}

/** Adds a credit. False when the bank told of it before: then nothing is written. */
export async function insertCredit(tx: Transaction, row: BankCreditRow): Promise<boolean> {
  const added = await tx
    .insert(bankCredits)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: bankCredits.id });
  return added.length === 1;
}

/** One page of the credits that wait for a person, newest first. Asked for finance alone. */
export function findOpenCreditPage(db: Executor, page: Page): Promise<BankCredit[]> {
  const ordered = { at: bankCredits.recordedAt, id: bankCredits.id };
  return db
    .select()
    .from(bankCredits)
    .where(
      and(
        eq(bankCredits.office, accountsOffice),
        isNull(bankCredits.settledAt),
        beyond(page.after, ordered, 'newest first'),
      ),
    )
    .orderBy(desc(bankCredits.recordedAt), desc(bankCredits.id))
    .limit(page.first + 1);
}

/** A credit for a command, held until its transaction ends. */
export async function lockCredit(tx: Transaction, id: string): Promise<BankCreditRow | null> {
  const [row] = await tx
    .select()
    .from(bankCredits)
    .where(and(eq(bankCredits.office, accountsOffice), among(bankCredits.id, [id])))
    .for('update');
  return row ?? null;
}

/** Writes what became of a credit that the caller holds. */
export async function settleCreditRow(
  tx: Transaction,
  { id }: Pick<BankCreditRow, 'id'>,
  settled: Pick<BankCreditRow, 'settledBy' | 'settledAt'> &
    Partial<Pick<BankCreditRow, 'invoiceId' | 'note'>>,
): Promise<void> {
  await tx.update(bankCredits).set(settled).where(eq(bankCredits.id, id));
}
