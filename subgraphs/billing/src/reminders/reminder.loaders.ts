import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { findReminders } from './reminder.repository.ts';
import type { InvoiceReminder } from './reminder.ts';

/** Reminders of invoices that exist for the viewer, one statement for however many are asked at once. */
export function reminderLoaders({ database: { pages } }: Pick<RequestContext, 'database'>) {
  return {
    remindersByInvoice: new DataLoader<string, readonly InvoiceReminder[]>(async (ids) => {
      const found = Map.groupBy<string, InvoiceReminder>(
        await findReminders(pages, ids),
        ({ invoiceId }) => invoiceId,
      );
      return ids.map((id) => found.get(id) ?? []);
    }),
  };
}
