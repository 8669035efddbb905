import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { FileDesk, OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import { readAttachment, readPreview } from '../attachments/read-attachment.ts';
import { receiveUpload } from '../attachments/receive-upload.ts';
import type { InvoicesContext } from '../context.ts';
import { readClaimDocument } from '../documents/read-claim-document.ts';
import { readTicket, type Ticket, type TicketPurpose } from './ticket.ts';

/** What a ticket that is for reading leads to. */
const readers: Readonly<
  Partial<Record<TicketPurpose, (context: InvoicesContext, id: string) => Promise<OutgoingFile | null>>>
> = { ATTACHMENT: readAttachment, CLAIM_DOCUMENT: readClaimDocument, PREVIEW: readPreview };

/** Takes the documents that people send, and hands out what they read. */
export const fileDesk: FileDesk<InvoicesContext> = {
  async take(context, text, file) {
    const ticket = await shown(context, text);
    return ticket?.purpose === 'UPLOAD' ? receiveUpload(context, ticket.id, file) : null;
  },
  async give(context, text) {
    const ticket = await shown(context, text);
    const read = ticket && readers[ticket.purpose];
    return read ? read(context, ticket.id) : null;
  },
};

async function shown({ database, vault, viewer }: InvoicesContext, text: string): Promise<Ticket | null> {
  if (viewer.kind !== 'ACCOUNT') return null;
  return readTicket(vault, viewer, text, await databaseNow(database.pages));
}
