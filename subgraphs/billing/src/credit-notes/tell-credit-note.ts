import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { wholeOffice } from '../client-accounts/account-scope.ts';
import { readInvoice } from '../monthly-invoices/hold-invoices.ts';
import { sendNotice } from '../notices/send-notice.ts';
import { findCreditNotes } from './credit-note.repository.ts';
import type { CreditNote } from './credit-note.ts';
import { findCreditedOrder } from './creditable.repository.ts';

/** The task that tells those of a company who see its invoices of a credit note. */
export const tellCreditNoteTask = 'tell-credit-note';

const tellJob = z.object({ creditNoteId: z.uuid() });

/** Tells of a credit note. Told twice, it is told once. */
export async function tellCreditNote(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { creditNoteId } = tellJob.parse(payload);
  const [note] = await findCreditNotes(database.jobs, wholeOffice, [creditNoteId]);
  if (!note) throw new Error('A company was to be told of a credit note that does not exist');
  await sendNotice(peers, {
    ...(await subjectOf(database, note)),
    key: `CREDIT_NOTE_ISSUED:${note.id}`,
    organisationId: note.organisationId,
    audience: 'INVOICES',
    amountMinor: note.amountMinor.toString(),
    message: note.note,
  });
}

/** A credit note stands on its invoice; what no invoice charged yet, on the order. */
async function subjectOf({ jobs }: JobContext['database'], { invoiceId, orderId, number }: CreditNote) {
  if (invoiceId !== null) {
    const invoice = await readInvoice(jobs, invoiceId);
    const companyName = invoice?.debtor.name ?? null;
    return { kind: 'CREDIT_NOTE_ISSUED', subjectId: invoiceId, number, companyName } as const;
  }
  const order = await findCreditedOrder(jobs, orderId);
  if (!order) throw new Error('A credit note is of no invoice, and of no order');
  return {
    kind: 'ORDER_CREDITED',
    subjectId: order.id,
    number: order.number,
    companyName: order.companyName,
  } as const;
}
