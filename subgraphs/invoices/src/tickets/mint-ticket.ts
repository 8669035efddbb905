import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { type Ticket, writeTicket } from './ticket.ts';

/** Tickets of one call: however many are asked for, the time is asked once. */
export function ticketLoaders({ database, vault, viewer }: RequestContext) {
  let now: Promise<Temporal.Instant> | undefined;
  return {
    /** An address to read a file at, for the viewer in this session. */
    async documentUrl(ticket: Ticket): Promise<string> {
      now ??= databaseNow(database.pages);
      return `/documents/${writeTicket(vault, viewer, ticket, await now)}`;
    },
  };
}
