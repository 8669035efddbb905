import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { ClientAccountId } from '../client-accounts/client-account.ts';
import type { OpenCredit } from '../monthly-invoices/closing.ts';
import { ordersOffice } from '../orders/order.ts';
import { creditApplications, creditNotes } from './credit-note.table.ts';

/** The credit notes of an account of which something is left, oldest first. Ask while holding the account. */
export async function findOpenCredits(tx: Transaction, accountId: ClientAccountId): Promise<OpenCredit[]> {
  const applied = tx
    .select({ amountMinor: sql<string>`coalesce(sum(${creditApplications.amountMinor}), 0)`.as('applied') })
    .from(creditApplications)
    .where(
      and(
        eq(creditApplications.office, creditNotes.office),
        eq(creditApplications.creditNoteId, creditNotes.id),
      ),
    )
    .as('applied');
  return tx
    .select({
      id: creditNotes.id,
      leftMinor: sql`${creditNotes.amountMinor} - ${applied.amountMinor}`.mapWith(BigInt),
    })
    .from(creditNotes)
    .innerJoinLateral(applied, sql`${applied.amountMinor} < ${creditNotes.amountMinor}`)
    .where(and(eq(creditNotes.office, ordersOffice), eq(creditNotes.clientAccountId, accountId)))
    .orderBy(asc(creditNotes.issuedAt), asc(creditNotes.id));
}

export async function insertApplications(
  tx: Transaction,
  rows: readonly (typeof creditApplications.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(creditApplications).values([...rows]);
}

/** The credits that an invoice took off when it was issued, oldest first. */
export function findTakenOff(tx: Pick<Transaction, 'select'>, invoiceId: string) {
  return tx
    .select({ number: creditNotes.number, amountMinor: creditApplications.amountMinor })
    .from(creditApplications)
    .innerJoin(creditNotes, eq(creditNotes.id, creditApplications.creditNoteId))
    .where(
      and(
        eq(creditApplications.office, ordersOffice),
        sql`${creditApplications.invoiceId} = ${invoiceId}::uuid`,
        eq(creditApplications.atIssue, true),
      ),
    )
    .orderBy(asc(creditNotes.issuedAt), asc(creditNotes.id));
}
