import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { ProblemCode, ProblemParameter } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import { accountsOffice } from '../client-accounts/client-account.ts';
import { financeProblems } from '../finance/finance.problems.ts';
import { isOwnMoney } from '../finance/finance-viewer.ts';
import { yearNumber, yearOfOffice } from '../finance/year-number.ts';
import { holdInvoices } from '../monthly-invoices/hold-invoices.ts';
import { openOf } from '../monthly-invoices/invoice-standing.ts';
import { moveInvoice } from '../monthly-invoices/move-invoice.ts';
import { creditNoteProblems } from './credit-note.problems.ts';
import { insertApplication, insertCreditNote, nextCreditSequence } from './credit-note.repository.ts';
import { type CreditNoteId, type CreditReason, takenBy } from './credit-note.ts';
import {
  type Creditable,
  findCreditableInvoices,
  findCreditableOrders,
  holdCredits,
} from './creditable.repository.ts';
import { tellCreditNoteTask } from './tell-credit-note.ts';

/** A credit as it was read: of one of both. */
export interface CreditEntry {
  readonly invoiceId: string | null;
  readonly orderId: string | null;
  readonly amountMinor: bigint;
  readonly reason: CreditReason;
  readonly note: string;
  readonly financeCaseId: string | null;
}

/** Why a credit is not written: where, which, and with what. */
export interface CreditRefusal {
  readonly path: 'invoiceId' | 'orderId' | 'amount';
  readonly code: ProblemCode;
  readonly parameters?: Readonly<Record<string, ProblemParameter>>;
}

type Writer = Pick<RequestContext, 'viewer' | 'newId'>;

/** Writes a credit note and has the invoice that it corrects take what it can. Answers its id, or why it is not written: then nothing is. */
export async function writeCreditNote(
  tx: Transaction,
  { viewer, newId }: Writer,
  entry: CreditEntry,
): Promise<CreditNoteId | CreditRefusal> {
  const path = entry.invoiceId === null ? 'orderId' : 'invoiceId';
  const seen = await find(tx, entry);
  const { clientAccountId, organisationId } = seen ?? {};
  if (!seen) return { path, code: sharedProblems.NOT_FOUND };
  if (seen.settlement === 'CARD' || !clientAccountId || !organisationId)
    return { path, code: creditNoteProblems.CREDIT_OF_CARD_ORDER };
  if (isOwnMoney(viewer, seen)) return { path, code: financeProblems.FINANCE_OF_ONESELF };
  await holdCredits(tx, clientAccountId);
  // Read again now that nobody else credits of this account, or closes its month.
  const { leftMinor, invoiceId, orderId } = (await find(tx, entry)) ?? seen;
  const { amountMinor, reason, note } = entry;
  if (amountMinor > leftMinor)
    return {
      ...{ path: 'amount', code: creditNoteProblems.CREDIT_TOO_HIGH },
      parameters: { most: toDecimalString(leftMinor) },
    };
  const [invoice] = invoiceId === null ? [] : await holdInvoices(tx, [invoiceId]);
  const actor = viewer.subject ?? '';
  const issuedAt = await databaseNow(tx);
  const year = yearOfOffice(issuedAt);
  const sequence = await nextCreditSequence(tx, year);
  const id = newId<CreditNoteId>();
  await insertCreditNote(tx, {
    ...{ id, office: accountsOffice, clientAccountId, organisationId, year, sequence },
    ...{ number: yearNumber('A', year, sequence), invoiceId, orderId },
    financeCaseId: entry.financeCaseId,
    ...{ amountMinor, currency: 'CHF', reason, note, issuedAt, issuedBy: actor },
  });
  const taken = invoice ? takenBy(openOf(invoice), amountMinor) : 0n;
  if (invoice && taken > 0n) {
    await insertApplication(tx, {
      ...{ id: newId<string>(), office: accountsOffice, creditNoteId: id, invoiceId: invoice.id },
      ...{ amountMinor: taken, atIssue: false, at: issuedAt },
    });
    await moveInvoice(tx, invoice, { change: 'credit', amountMinor: taken }, { actor, at: issuedAt });
  }
  await addJob(tx, tellCreditNoteTask, { creditNoteId: id }, { key: `${tellCreditNoteTask}:${id}` });
  await appendAudit(tx, {
    ...{ office: accountsOffice, actor: viewer, action: 'creditNote.issue', subject: `CreditNote:${id}` },
    details: { reason },
  });
  return id;
}

async function find(tx: Transaction, { invoiceId, orderId }: CreditEntry): Promise<Creditable | undefined> {
  return invoiceId === null
    ? (await findCreditableOrders(tx, [orderId ?? ''])).get(orderId ?? '')
    : (await findCreditableInvoices(tx, [invoiceId])).get(invoiceId);
}
