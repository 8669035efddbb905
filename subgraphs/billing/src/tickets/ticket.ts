import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { type TicketFor, ticketsOf } from '@guichet/chassis/tickets/tickets.ts';

/** An address is opened at once; a bank's message may be looked for in a folder first. */
const tickets = ticketsOf('billing', {
  PAYMENT_ORDER: 300,
  BANK_MESSAGE: 600,
  MONTHLY_INVOICE: 300,
  RECAP: 300,
  RECAP_TABLE: 300,
  CREDIT_NOTE: 300,
  REMINDER: 300,
  SUMMONS: 300,
  ORDER_RECEIPT: 300,
  ORDER_DECISION: 300,
  REQUEST_BATCH: 300,
});

/** Leave to read a paper or a bank's file, or to send a bank's message under an id of ours. */
export type Ticket = TicketFor<
  | 'PAYMENT_ORDER'
  | 'BANK_MESSAGE'
  | 'MONTHLY_INVOICE'
  | 'RECAP'
  | 'RECAP_TABLE'
  | 'CREDIT_NOTE'
  | 'REMINDER'
  | 'SUMMONS'
  | 'ORDER_RECEIPT'
  | 'ORDER_DECISION'
  | 'REQUEST_BATCH'
>;

type Desk = Pick<RequestContext, 'database' | 'vault' | 'viewer'>;

/** An address to read a file at, for the viewer in this session. */
export async function documentUrl(context: Desk, ticket: Ticket): Promise<string> {
  return `/documents/${await write(context, ticket)}`;
}

/** An address to send a file to. */
export async function uploadUrl(context: Desk, ticket: Ticket): Promise<string> {
  return `/uploads/${await write(context, ticket)}`;
}

async function write({ database, vault, viewer }: Desk, ticket: Ticket): Promise<string> {
  return tickets.write(vault, viewer, ticket, await databaseNow(database.pages));
}

/** What a ticket is good for now; null when it was made up, is somebody else's, or is past. */
export async function shownTicket({ database, vault, viewer }: Desk, text: string): Promise<Ticket | null> {
  if (viewer.kind !== 'ACCOUNT') return null;
  return tickets.read(vault, viewer, text, await databaseNow(database.pages));
}
