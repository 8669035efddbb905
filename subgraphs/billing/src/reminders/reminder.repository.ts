import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, eq, sql } from 'drizzle-orm';
import { among } from '../client-accounts/account-scope.ts';
import { accountsOffice } from '../client-accounts/client-account.ts';
import { financeCases } from '../finance-cases/finance-case.table.ts';
import {
  invoicePayments,
  invoiceReminders,
  monthlyInvoices,
} from '../monthly-invoices/monthly-invoice.table.ts';
import type { MonthlyInvoiceId } from '../monthly-invoices/monthly-invoice.ts';
import type { InvoiceReminder, ReminderDue, ReminderLevel } from './reminder.ts';

interface Found extends Record<string, unknown> {
  readonly id: MonthlyInvoiceId;
  readonly number: string;
  readonly company: string;
  readonly level: ReminderLevel;
  readonly open: string;
  readonly term: string;
  readonly is_paused: boolean;
}

/**
 * Whose last term has passed before a day, and who was not summoned yet: the longest overdue first. The index of what is due leads to them, and the key of
 * reminders to the few of each.
 */
export async function findRemindersDue(
  db: Executor,
  asOf: string,
  limit: number,
): Promise<readonly Omit<ReminderDue, 'dueOn'>[]> {
  const rows = await db.execute<Found>(sql`
    select i.id, i.number, i.debtor ->> 'name' as company, sent.level + 1 as level,
      (i.total_minor - i.paid_minor - i.credited_minor)::text as open, sent.term::text as term,
      exists (select from ${financeCases} c
        where c.office = ${accountsOffice} and c.invoice_id = i.id and c.status = 'OPEN') as is_paused
    from ${monthlyInvoices} i cross join lateral (
      select coalesce(max(r.level), 0)::int as level, coalesce(max(r.due_on), i.due_on) as term
      from ${invoiceReminders} r where r.office = ${accountsOffice} and r.invoice_id = i.id
    ) sent
    where i.office = ${accountsOffice} and i.status not in ('PAID', 'OVERPAID', 'CREDITED') and i.due_on < ${asOf}
      and sent.term < ${asOf} and sent.level < 2
    order by sent.term, i.id limit ${limit}`);
  return rows.map((row) => ({
    invoiceId: row.id,
    invoiceNumber: row.number,
    companyName: row.company,
    level: row.level,
    openMinor: BigInt(row.open),
    termPassedOn: row.term,
    isPaused: row.is_paused,
  }));
}

/** The reminders of invoices, oldest first. Asked for invoices that exist for the viewer. */
export function findReminders(db: Executor, invoiceIds: readonly string[]): Promise<InvoiceReminder[]> {
  return db
    .select()
    .from(invoiceReminders)
    .where(and(eq(invoiceReminders.office, accountsOffice), among(invoiceReminders.invoiceId, invoiceIds)))
    .orderBy(asc(invoiceReminders.invoiceId), asc(invoiceReminders.level))
    .then((rows) => rows.map((row) => ({ ...row, level: row.level === 1 ? 1 : 2 })));
}

/** Adds a reminder. False when its level went out before: then nothing is written. */
export async function insertReminder(
  tx: Transaction,
  row: typeof invoiceReminders.$inferInsert,
): Promise<boolean> {
  const added = await tx
    .insert(invoiceReminders)
    .values(row)
    .onConflictDoNothing()
    .returning({ level: invoiceReminders.level });
  return added.length === 1;
}

/** What had arrived for an invoice when a reminder of it was written. */
export async function findPaidBefore(
  db: Executor,
  invoiceId: MonthlyInvoiceId,
  at: Temporal.Instant,
): Promise<bigint> {
  const [row] = await db
    .select({ paid: sql`coalesce(sum(${invoicePayments.amountMinor}), 0)`.mapWith(BigInt) })
    .from(invoicePayments)
    .where(
      and(
        eq(invoicePayments.office, accountsOffice),
        eq(invoicePayments.invoiceId, invoiceId),
        sql`${invoicePayments.recordedAt} <= ${sql.param(at, invoicePayments.recordedAt)}`,
      ),
    );
  return row?.paid ?? 0n;
}
