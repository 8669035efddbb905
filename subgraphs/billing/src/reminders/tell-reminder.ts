import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { readInvoice } from '../monthly-invoices/hold-invoices.ts';
import { sendNotice } from '../notices/send-notice.ts';
import { findReminders } from './reminder.repository.ts';

/** The task that tells those of a company who see its invoices of a reminder. */
export const tellReminderTask = 'tell-reminder';

const tellJob = z.object({ invoiceId: z.uuid(), level: z.union([z.literal(1), z.literal(2)]) });

/** Tells of a reminder. Told twice, it is told once. */
export async function tellReminder(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { invoiceId, level } = tellJob.parse(payload);
  const invoice = await readInvoice(database.jobs, invoiceId);
  const reminder = (await findReminders(database.jobs, [invoiceId])).find((sent) => sent.level === level);
  if (!invoice || !reminder) throw new Error('A company was to be told of a reminder that does not exist');
  const kind = level === 1 ? 'INVOICE_REMINDED' : 'INVOICE_SUMMONED';
  await sendNotice(peers, {
    ...{ key: `${kind}:${invoice.id}`, organisationId: invoice.organisationId, audience: 'INVOICES', kind },
    ...{ subjectId: invoice.id, number: invoice.number, month: invoice.month },
    ...{ amountMinor: reminder.openMinor.toString(), dueOn: reminder.dueOn },
    companyName: invoice.debtor.name,
  });
}
