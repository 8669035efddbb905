import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findMessagePage, findOpenEntryPage } from './bank-message.repository.ts';
import type { BankEntry, BankMessage } from './bank-message.ts';
import { messageScopeOf } from './message-scope.ts';

type Reader = Pick<RequestContext, 'database' | 'viewer'>;

/** A page of the messages that the banks of the viewer's offices wrote and that were read, newest first. */
export async function listMessages(
  { database, viewer }: Reader,
  page: Page,
): Promise<Connection<BankMessage>> {
  const found = await findMessagePage(database.pages, messageScopeOf(viewer), page);
  return connection(found, page, ({ importedAt, id }) => ({ at: importedAt, id }));
}

/** A page of the bank's words that still wait for a person, newest first. */
export async function listOpenEntries(
  { database, viewer }: Reader,
  page: Page,
): Promise<Connection<BankEntry>> {
  const found = await findOpenEntryPage(database.pages, messageScopeOf(viewer), page);
  return connection(found, page, ({ recordedAt, id }) => ({ at: recordedAt, id }));
}
