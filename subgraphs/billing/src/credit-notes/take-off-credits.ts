import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { ClientAccount } from '../client-accounts/client-account.ts';
import type { OpenCredit, takenOff } from '../monthly-invoices/closing.ts';
import type { MonthlyInvoiceId } from '../monthly-invoices/monthly-invoice.ts';
import type { CreditNoteId } from './credit-note.ts';
import { findOpenCredits, findTakenOff, insertApplications } from './credit-taking.repository.ts';

/** The credits that wait for an account's next invoice, oldest first. The caller holds the account. */
export function openCreditsOf(tx: Transaction, { id }: ClientAccount): Promise<readonly OpenCredit[]> {
  return findOpenCredits(tx, id);
}

/** Writes down what an invoice takes off as it is issued. */
export async function writeTakenOff(
  tx: Transaction,
  newId: RequestContext['newId'],
  invoice: { readonly id: MonthlyInvoiceId; readonly office: string; readonly at: Temporal.Instant },
  taken: ReturnType<typeof takenOff>,
): Promise<void> {
  const rows = taken.map(({ creditNoteId, amountMinor }) => ({
    ...{ id: newId<string>(), office: invoice.office, invoiceId: invoice.id, atIssue: true, at: invoice.at },
    ...{ creditNoteId: creditNoteId as CreditNoteId, amountMinor },
  }));
  await insertApplications(tx, rows);
}

/** The credits that an invoice took off when it was issued: number and amount, oldest first. */
export function creditsTakenOff(db: Executor, { id }: { readonly id: MonthlyInvoiceId }) {
  return findTakenOff(db, id);
}
