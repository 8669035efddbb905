import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { isOrdersFinance } from '../finance/finance-viewer.ts';
import type { MonthlyInvoiceId } from '../monthly-invoices/monthly-invoice.ts';
import { findCandidates, findOpenCreditPage } from './bank-credit.repository.ts';
import type { BankCredit } from './invoice-payment.ts';

/** A page of what came in and waits for a person, newest first. For finance alone. */
export async function listOpenCredits(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  page: Page,
): Promise<Connection<BankCredit>> {
  const found = isOrdersFinance(viewer) ? await findOpenCreditPage(database.pages, page) : [];
  return connection(found, page, ({ recordedAt, id }) => ({ at: recordedAt, id }));
}

/** Open invoices that a credit which waits may be for. */
export async function candidatesOf(
  { database }: Pick<RequestContext, 'database'>,
  credit: BankCredit,
): Promise<readonly MonthlyInvoiceId[]> {
  return credit.settledAt ? [] : findCandidates(database.pages, credit);
}
