import type { FileDesk } from '@guichet/chassis/subgraph/file-desk.ts';
import { receiveBankMessage } from '../bank-messages/receive-bank-message.ts';
import type { BillingContext } from '../context.ts';
import { readBatchFile } from '../payout-batches/batch-file.ts';
import { shownTicket } from './ticket.ts';

/** Takes what a bank wrote, and hands out what goes to it. */
export const fileDesk: FileDesk<BillingContext> = {
  async take(context, text, file) {
    const ticket = await shownTicket(context, text);
    return ticket?.purpose === 'BANK_MESSAGE' ? receiveBankMessage(context, ticket.id, file) : null;
  },
  async give(context, text) {
    const ticket = await shownTicket(context, text);
    return ticket?.purpose === 'PAYMENT_ORDER' ? readBatchFile(context, ticket.id) : null;
  },
};
