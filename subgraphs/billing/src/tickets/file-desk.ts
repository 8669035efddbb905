import type { FileDesk, OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import { receiveBankMessage } from '../bank-messages/receive-bank-message.ts';
import type { BillingContext } from '../context.ts';
import { readCreditNotePaper } from '../credit-notes/read-credit-note-paper.ts';
import { readInvoiceFile } from '../monthly-invoices/read-invoice-file.ts';
import { readDecision, readReceipt } from '../orders/read-order-paper.ts';
import { readBatchFile } from '../payout-batches/batch-file.ts';
import { readRecapPaper, readRecapTable } from '../recaps/read-recap-file.ts';
import { readReminderPaper } from '../reminders/read-reminder-paper.ts';
import { readRequestBatchFile } from '../request-batches/read-batch-file.ts';
import { shownTicket, type Ticket } from './ticket.ts';

/** What may be read, by the purpose of a ticket. */
const handedOut: Readonly<
  Partial<Record<Ticket['purpose'], (context: BillingContext, id: string) => Promise<OutgoingFile | null>>>
> = {
  PAYMENT_ORDER: readBatchFile,
  MONTHLY_INVOICE: readInvoiceFile,
  RECAP: readRecapPaper,
  RECAP_TABLE: readRecapTable,
  CREDIT_NOTE: readCreditNotePaper,
  REMINDER: (context, id) => readReminderPaper(context, id, 1),
  SUMMONS: (context, id) => readReminderPaper(context, id, 2),
  ORDER_RECEIPT: readReceipt,
  ORDER_DECISION: readDecision,
  REQUEST_BATCH: readRequestBatchFile,
};

/** Takes what a bank wrote, and hands out what goes to it. */
export const fileDesk: FileDesk<BillingContext> = {
  async take(context, text, file) {
    const ticket = await shownTicket(context, text);
    return ticket?.purpose === 'BANK_MESSAGE' ? receiveBankMessage(context, ticket.id, file) : null;
  },
  async give(context, text) {
    const ticket = await shownTicket(context, text);
    const read = ticket && handedOut[ticket.purpose];
    return read ? read(context, ticket.id) : null;
  },
};
