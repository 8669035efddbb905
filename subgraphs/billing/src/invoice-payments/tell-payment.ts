import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { readInvoice } from '../monthly-invoices/hold-invoices.ts';
import { sendNotice } from '../notices/send-notice.ts';

/** The task that tells those of a company who see its invoices that one is paid. */
export const tellPaymentTask = 'tell-payment';

const tellJob = z.object({ invoiceId: z.uuid(), version: z.int().positive() });

/** Tells that an invoice is paid. Told twice, it is told once. */
export async function tellPayment(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { invoiceId, version } = tellJob.parse(payload);
  const invoice = await readInvoice(database.jobs, invoiceId);
  if (!invoice) throw new Error('A company was to be told of an invoice that does not exist');
  const { organisationId, number, month, totalMinor, debtor } = invoice;
  await sendNotice(peers, {
    ...{ key: `INVOICE_PAID:${invoice.id}:${version}`, organisationId, audience: 'INVOICES' },
    ...{ kind: 'INVOICE_PAID', subjectId: invoice.id, number, month, amountMinor: totalMinor.toString() },
    companyName: debtor.name,
  });
}
