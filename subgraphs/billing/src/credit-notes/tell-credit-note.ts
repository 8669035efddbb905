import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { wholeOffice } from '../client-accounts/account-scope.ts';
import { readInvoice } from '../monthly-invoices/hold-invoices.ts';
import { sendNotice } from '../notices/send-notice.ts';
import { findCreditNotes } from './credit-note.repository.ts';

/** The task that tells those of a company who see its invoices of a credit note. */
export const tellCreditNoteTask = 'tell-credit-note';

const tellJob = z.object({ creditNoteId: z.uuid() });

/** Tells of a credit note. Told twice, it is told once. */
export async function tellCreditNote(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { creditNoteId } = tellJob.parse(payload);
  const [note] = await findCreditNotes(database.jobs, wholeOffice, [creditNoteId]);
  if (!note) throw new Error('A company was to be told of a credit note that does not exist');
  // What no invoice charged yet is on no page: the invoice that takes it off tells of it.
  if (note.invoiceId === null) return;
  const invoice = await readInvoice(database.jobs, note.invoiceId);
  await sendNotice(peers, {
    key: `CREDIT_NOTE_ISSUED:${note.id}`,
    organisationId: note.organisationId,
    audience: 'INVOICES',
    kind: 'CREDIT_NOTE_ISSUED',
    subjectId: note.invoiceId,
    number: note.number,
    amountMinor: note.amountMinor.toString(),
    message: note.note,
    companyName: invoice?.debtor.name ?? null,
  });
}
