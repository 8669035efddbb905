import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { type AccountScope, among, ofCompanies } from '../client-accounts/account-scope.ts';
import { accountsOffice } from '../client-accounts/client-account.ts';
import { creditApplications, creditNotes, creditNumbers } from './credit-note.table.ts';
import type { CreditApplication, CreditNote, CreditNoteId } from './credit-note.ts';

export type CreditNoteRow = typeof creditNotes.$inferSelect;

/** Which credit notes of a list are looked for. */
export interface CreditNoteFilter {
  readonly clientAccountId?: string | null | undefined;
  readonly invoiceId?: string | null | undefined;
}

/** The credit notes among `ids` that exist for the viewer. */
export function findCreditNotes(
  db: Executor,
  scope: AccountScope,
  ids: readonly string[],
): Promise<CreditNote[]> {
  return db
    .select()
    .from(creditNotes)
    .where(and(ofCompanies(scope, creditNotes), among(creditNotes.id, ids)));
}

/** Those of invoices: that correct one, or that one took off as it was issued. Oldest first. */
export function findCreditNotesOfInvoices(
  db: Executor,
  scope: AccountScope,
  invoiceIds: readonly string[],
): Promise<(CreditNote & { readonly ofInvoice: string })[]> {
  const of = sql`(
    select ${creditNotes.id} as note, ${creditNotes.invoiceId} as invoice from ${creditNotes}
      where ${among(creditNotes.invoiceId, invoiceIds)}
    union
    select ${creditApplications.creditNoteId}, ${creditApplications.invoiceId} from ${creditApplications}
      where ${among(creditApplications.invoiceId, invoiceIds)}
  ) as of_invoice(note, invoice)`;
  return db
    .select({ ...creditNoteColumns, ofInvoice: sql<string>`of_invoice.invoice` })
    .from(creditNotes)
    .innerJoin(of, sql`of_invoice.note = ${creditNotes.id}`)
    .where(ofCompanies(scope, creditNotes))
    .orderBy(asc(creditNotes.issuedAt), asc(creditNotes.id));
}

/** Those of orders, oldest first. */
export function findCreditNotesOfOrders(
  db: Executor,
  scope: AccountScope,
  orderIds: readonly string[],
): Promise<CreditNote[]> {
  return db
    .select()
    .from(creditNotes)
    .where(and(ofCompanies(scope, creditNotes), among(creditNotes.orderId, orderIds)))
    .orderBy(asc(creditNotes.issuedAt), asc(creditNotes.id));
}

/** One page of the credit notes that exist for the viewer, newest first, with one more to tell whether others follow. */
export function findCreditNotePage(
  db: Executor,
  scope: AccountScope,
  { clientAccountId, invoiceId }: CreditNoteFilter,
  page: Page,
): Promise<CreditNote[]> {
  const conditions: (SQL | undefined)[] = [
    ofCompanies(scope, creditNotes),
    clientAccountId ? among(creditNotes.clientAccountId, [clientAccountId]) : undefined,
    invoiceId
      ? sql`(${among(creditNotes.invoiceId, [invoiceId])} or ${creditNotes.id} in (
          select ${creditApplications.creditNoteId} from ${creditApplications}
          where ${among(creditApplications.invoiceId, [invoiceId])}))`
      : undefined,
    beyond(page.after, { at: creditNotes.issuedAt, id: creditNotes.id }, 'newest first'),
  ];
  return db
    .select()
    .from(creditNotes)
    .where(and(...conditions))
    .orderBy(desc(creditNotes.issuedAt), desc(creditNotes.id))
    .limit(page.first + 1);
}

/** Where credits went, oldest first. Asked for credit notes that were found for the viewer. */
export function findApplications(
  db: Executor,
  creditNoteIds: readonly CreditNoteId[],
): Promise<CreditApplication[]> {
  return db
    .select()
    .from(creditApplications)
    .where(
      and(
        eq(creditApplications.office, accountsOffice),
        among(creditApplications.creditNoteId, creditNoteIds),
      ),
    )
    .orderBy(asc(creditApplications.at), asc(creditApplications.id));
}

/** The year's next number: taken in the transaction that writes the credit note, so that none is left out. */
export async function nextCreditSequence(tx: Transaction, year: number): Promise<number> {
  const [row] = await tx
    .insert(creditNumbers)
    .values({ office: accountsOffice, year, last: 1 })
    .onConflictDoUpdate({
      target: [creditNumbers.office, creditNumbers.year],
      set: { last: sql`${creditNumbers.last} + 1` },
    })
    .returning({ last: creditNumbers.last });
  if (!row) throw new Error('The year gave no number');
  return row.last;
}

export async function insertCreditNote(tx: Transaction, row: CreditNoteRow): Promise<void> {
  await tx.insert(creditNotes).values(row);
}

export async function insertApplication(
  tx: Transaction,
  row: typeof creditApplications.$inferInsert,
): Promise<void> {
  await tx.insert(creditApplications).values(row);
}

const { id, office, clientAccountId, organisationId, number, invoiceId, orderId } = creditNotes;
const { financeCaseId, amountMinor, currency, reason, note, issuedAt, issuedBy } = creditNotes;
const creditNoteColumns = {
  ...{ id, office, clientAccountId, organisationId, number, invoiceId, orderId },
  ...{ financeCaseId, amountMinor, currency, reason, note, issuedAt, issuedBy },
};
