import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { type AccountScope, among, ofCompanies } from '../client-accounts/account-scope.ts';
import { accountsOffice, type ClientAccountId } from '../client-accounts/client-account.ts';
import { invoiceNumbers, invoiceTransitions, monthlyInvoices } from './monthly-invoice.table.ts';
import {
  type InvoiceTransition,
  type MonthlyInvoiceId,
  type MonthlyInvoiceStatus,
  statusesWithTerm,
} from './monthly-invoice.ts';

export type InvoiceRow = typeof monthlyInvoices.$inferSelect;

/** Which invoices of a list are looked for. */
export interface InvoiceFilter {
  readonly clientAccountId: string | null;
  readonly statuses: readonly MonthlyInvoiceStatus[] | null;
  readonly month: string | null;
  /** The beginning of a number; empty for all. */
  readonly number: string;
}

const ordered = { at: monthlyInvoices.issuedAt, id: monthlyInvoices.id };

/** The office's day: terms pass by the calendar of Geneva. */
const today = sql`(now() at time zone 'Europe/Zurich')::date`;

/** Where an invoice stands today, as `statusAt` says it. */
const standing = sql`case when ${monthlyInvoices.status} = any(${`{${statusesWithTerm.join(',')}}`}::text[])
  and ${monthlyInvoices.dueOn} < ${today} then 'OVERDUE' else ${monthlyInvoices.status} end`;

/** The invoices among `ids` that exist for the viewer. */
export function findInvoices(
  db: Executor,
  scope: AccountScope,
  ids: readonly string[],
): Promise<InvoiceRow[]> {
  return db
    .select()
    .from(monthlyInvoices)
    .where(and(ofCompanies(scope, monthlyInvoices), among(monthlyInvoices.id, ids)));
}

/** The invoices of a month of these accounts that exist for the viewer. */
export function findInvoicesOf(
  db: Executor,
  scope: AccountScope,
  month: string,
  accountIds: readonly ClientAccountId[],
): Promise<InvoiceRow[]> {
  return db
    .select()
    .from(monthlyInvoices)
    .where(
      and(
        ofCompanies(scope, monthlyInvoices),
        among(monthlyInvoices.clientAccountId, accountIds),
        eq(monthlyInvoices.month, month),
      ),
    );
}

/** One page of the invoices that exist for the viewer, newest first, with one more to tell whether others follow. */
export function findInvoicePage(
  db: Executor,
  scope: AccountScope,
  { clientAccountId, statuses, month, number }: InvoiceFilter,
  page: Page,
): Promise<InvoiceRow[]> {
  const conditions: (SQL | undefined)[] = [
    ofCompanies(scope, monthlyInvoices),
    clientAccountId === null ? undefined : among(monthlyInvoices.clientAccountId, [clientAccountId]),
    statuses ? sql`${standing} = any(${`{${statuses.join(',')}}`}::text[])` : undefined,
    month === null ? undefined : eq(monthlyInvoices.month, month),
    number ? sql`starts_with(${monthlyInvoices.number}, ${number})` : undefined,
    beyond(page.after, ordered, 'newest first'),
  ];
  return db
    .select()
    .from(monthlyInvoices)
    .where(and(...conditions))
    .orderBy(desc(monthlyInvoices.issuedAt), desc(monthlyInvoices.id))
    .limit(page.first + 1);
}

/** The history of each invoice, oldest first. */
export function findInvoiceTransitions(
  db: Executor,
  ids: readonly MonthlyInvoiceId[],
): Promise<InvoiceTransition[]> {
  return db
    .select()
    .from(invoiceTransitions)
    .where(and(eq(invoiceTransitions.office, accountsOffice), among(invoiceTransitions.invoiceId, ids)))
    .orderBy(asc(invoiceTransitions.invoiceId), asc(invoiceTransitions.invoiceVersion));
}

/**
 * The next number of a year's invoices. Whoever asks holds the year until his transaction ends, so ask last; what is not committed
 * gives its number back.
 */
export async function takeNumber(tx: Transaction, year: number): Promise<number> {
  const [row] = await tx
    .insert(invoiceNumbers)
    .values({ office: accountsOffice, year, last: 1 })
    .onConflictDoUpdate({
      target: [invoiceNumbers.office, invoiceNumbers.year],
      set: { last: sql`${invoiceNumbers.last} + 1` },
    })
    .returning({ last: invoiceNumbers.last });
  if (!row) throw new Error('No number was given');
  return row.last;
}

export async function insertInvoice(
  tx: Transaction,
  row: typeof monthlyInvoices.$inferInsert,
): Promise<void> {
  await tx.insert(monthlyInvoices).values(row);
}

export async function insertInvoiceTransition(
  tx: Transaction,
  row: typeof invoiceTransitions.$inferInsert,
): Promise<void> {
  await tx.insert(invoiceTransitions).values(row);
}

/** Keeps where an invoice's paper lies. False when one lies there already: the first one stays. */
export async function keepPaper(
  db: Executor,
  invoiceId: MonthlyInvoiceId,
  paper: Required<
    Pick<typeof monthlyInvoices.$inferInsert, 'storageKey' | 'fileKey' | 'fileSize' | 'sha256'>
  >,
): Promise<boolean> {
  const kept = await db
    .update(monthlyInvoices)
    .set(paper)
    .where(and(eq(monthlyInvoices.id, invoiceId), isNull(monthlyInvoices.storageKey)))
    .returning({ id: monthlyInvoices.id });
  return kept.length === 1;
}
