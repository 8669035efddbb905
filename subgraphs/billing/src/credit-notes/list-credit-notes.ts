import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { accountScopeOf } from '../client-accounts/account-scope.ts';
import { type CreditNoteFilter, findCreditNotePage } from './credit-note.repository.ts';
import type { CreditNote } from './credit-note.ts';

/** A page of the credit notes that exist for the viewer, newest first. */
export async function listCreditNotes(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  filter: CreditNoteFilter,
  page: Page,
): Promise<Connection<CreditNote>> {
  const found = await findCreditNotePage(database.pages, accountScopeOf(viewer, 'INVOICES'), filter, page);
  return connection(found, page, ({ issuedAt, id }) => ({ at: issuedAt, id }));
}
