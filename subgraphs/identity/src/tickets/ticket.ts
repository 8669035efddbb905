import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { type TicketFor, ticketsOf } from '@guichet/chassis/tickets/tickets.ts';

type TicketPurpose = 'DATA_EXPORT';

/** An address is opened at once. */
const tickets = ticketsOf('identity', { DATA_EXPORT: 300 });

type Desk = Pick<RequestContext, 'database' | 'vault' | 'viewer'>;

/** An address to read the copy of one's data at, for the viewer in this session. */
export async function documentUrl({ database, vault, viewer }: Desk, id: string): Promise<string> {
  const now = await databaseNow(database.pages);
  return `/documents/${tickets.write(vault, viewer, { purpose: 'DATA_EXPORT', id }, now)}`;
}

/** What a ticket is good for now; null when it was made up, is somebody else's, or is past. */
export async function shownTicket(
  { database, vault, viewer }: Desk,
  text: string,
): Promise<TicketFor<TicketPurpose> | null> {
  if (viewer.kind !== 'ACCOUNT') return null;
  return tickets.read(vault, viewer, text, await databaseNow(database.pages));
}
