import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { accountScopeOf, wholeOffice } from '../client-accounts/account-scope.ts';
import type { ClientAccountId } from '../client-accounts/client-account.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import {
  findInvoices,
  findInvoicesOf,
  findInvoiceTransitions,
  type InvoiceRow,
} from './monthly-invoice.repository.ts';
import type { InvoiceTransition, MonthlyInvoiceId } from './monthly-invoice.ts';

/** Invoices as they exist for the viewer, one statement for however many are asked at once. */
export function monthlyInvoiceLoaders({
  database: { pages },
  viewer,
}: Pick<RequestContext, 'database' | 'viewer'>) {
  const scope = accountScopeOf(viewer, 'INVOICES');
  let today: Promise<string> | undefined;
  return {
    monthlyInvoiceById: new DataLoader<string, InvoiceRow | null>(async (ids) => {
      const rows = await findInvoices(pages, scope, ids);
      const found = new Map<string, InvoiceRow>(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    historyByMonthlyInvoice: new DataLoader<MonthlyInvoiceId, readonly InvoiceTransition[]>(async (ids) => {
      const found = Map.groupBy(await findInvoiceTransitions(pages, ids), ({ invoiceId }) => invoiceId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    /** The invoice of an account's month. */
    invoiceOfMonth: async (accountId: ClientAccountId, month: string): Promise<InvoiceRow | null> => {
      const [invoice = null] = await findInvoicesOf(pages, scope, month, [accountId]);
      return invoice;
    },
    /** The same for who sees the recap that names it: its number and debtor, whether or not he sees invoices. */
    anyInvoiceOfMonth: async (accountId: ClientAccountId, month: string): Promise<InvoiceRow | null> => {
      const [invoice = null] = await findInvoicesOf(pages, wholeOffice, month, [accountId]);
      return invoice;
    },
    /** The office's day by the database's clock, read once a call. */
    officeDay: (): Promise<string> => {
      today ??= databaseNow(pages).then(dayOfOffice);
      return today;
    },
  };
}
