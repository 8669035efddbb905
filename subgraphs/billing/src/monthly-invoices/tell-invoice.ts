import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { sendNotice } from '../notices/send-notice.ts';
import type { MonthlyInvoice } from './monthly-invoice.ts';

/** Tells a company that a month is invoiced: who sees invoices, then who sees the recap alone; each person once. */
export async function tellInvoice(
  { peers }: Pick<JobContext, 'peers'>,
  { id, organisationId, number, month, totalMinor, dueOn, debtor }: MonthlyInvoice,
): Promise<void> {
  for (const audience of ['INVOICES', 'RECAP'] as const)
    await sendNotice(peers, {
      ...{ key: `INVOICE_ISSUED:${id}`, organisationId, audience, kind: 'INVOICE_ISSUED', subjectId: id },
      ...{ number, month, amountMinor: String(totalMinor), dueOn, companyName: debtor.name },
    });
}
