import { type TicketFor, ticketsOf } from '@guichet/chassis/tickets/tickets.ts';

/** Tickets for claims' files: an upload may wait for its turn, an address is opened at once. */
const tickets = ticketsOf('invoices', { UPLOAD: 600, ATTACHMENT: 300, CLAIM_DOCUMENT: 300, PREVIEW: 300 });

/** What a ticket is good for. */
export type TicketPurpose = 'UPLOAD' | 'ATTACHMENT' | 'CLAIM_DOCUMENT' | 'PREVIEW';

/** Leave to send or read one file: `id` is the file's, or the claim's whose document is meant. */
export type Ticket = TicketFor<TicketPurpose>;

export const { write: writeTicket, read: readTicket } = tickets;
