import { type Connection, connectionBy } from '@guichet/chassis/pages/page.ts';
import type { ApiClientId } from '../api-clients/api-client.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { findEventsOf } from './provider-event.repository.ts';
import { eventCursor, type ProviderEvent, readEventPage } from './provider-event.ts';

/** A page of what happened to the provider whose program asks, the oldest first. */
export async function readEvents(
  { database, viewer }: Pick<IdentityContext, 'database' | 'viewer'>,
  asked: Parameters<typeof readEventPage>[0],
): Promise<Connection<ProviderEvent>> {
  const page = readEventPage(asked);
  const program = readId<ApiClientId>(viewer.subject ?? '');
  return connectionBy(program ? await findEventsOf(database.pages, program, page) : [], page, eventCursor);
}
