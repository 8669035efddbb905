import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import { cleaned, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { accountScopeOf } from '../client-accounts/account-scope.ts';
import { findInvoicePage } from './monthly-invoice.repository.ts';
import type { MonthlyInvoice, MonthlyInvoiceStatus } from './monthly-invoice.ts';

/** Which invoices, as it is asked. */
interface InvoiceSearch {
  readonly clientAccountId?: string | null | undefined;
  readonly status?: readonly MonthlyInvoiceStatus[] | null | undefined;
  readonly month?: string | null | undefined;
  readonly number?: Typed;
}

/** A page of the invoices that exist for the viewer, newest first. */
export async function listInvoices(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  { clientAccountId = null, status = null, month = null, number }: InvoiceSearch,
  page: Page,
): Promise<Connection<MonthlyInvoice>> {
  const filter = { clientAccountId, statuses: status, month, number: cleaned(number) };
  const found = await findInvoicePage(database.pages, accountScopeOf(viewer, 'INVOICES'), filter, page);
  return connection(found, page, ({ issuedAt, id }) => ({ at: issuedAt, id }));
}
