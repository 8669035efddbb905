import { Readable } from 'node:stream';
import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import type { OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import { billedTo } from '../client-accounts/client-account.ts';
import type { BillingContext } from '../context.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { creditNoteFileNames, creditNoteLines } from './credit-note.wording.ts';

/** « Avoir » as PDF, addressed as the invoice that it corrects was. */
export async function readCreditNotePaper(
  { loaders }: BillingContext,
  id: string,
): Promise<OutgoingFile | null> {
  const note = await loaders.creditNoteById.load(id);
  const account = note && (await loaders.clientAccountById.load(note.clientAccountId));
  if (!note || !account) return null;
  const invoice = note.invoiceId === null ? null : await loaders.monthlyInvoiceById.load(note.invoiceId);
  const order = note.orderId === null ? null : await loaders.orderById.load(note.orderId);
  const locale: Locale = invoice?.locale ?? account.locale;
  const title = order
    ? say(creditNoteLines.order, locale, { number: order.number })
    : say(creditNoteLines.invoice, locale, { number: invoice?.number ?? '' });
  // Loaded with the first paper: reading and shaping fonts is a large library, which every start would pay for.
  const { drawCreditNote } = await import('../papers/draw-credit-note.ts');
  const bytes = await drawCreditNote({
    ...{ locale, number: note.number, issuedOn: dayOfOffice(note.issuedAt), reason: note.note },
    invoiceNumber: invoice?.number ?? null,
    debtor: invoice?.debtor ?? { name: account.name, uid: account.uid, address: billedTo(account) },
    lines: [{ title, amountMinor: note.amountMinor }],
  });
  return {
    fileName: `${creditNoteFileNames[locale]}-${note.number}.pdf`,
    ...{ mediaType: 'application/pdf', length: bytes.length, bytes: Readable.from([bytes]) },
  };
}
