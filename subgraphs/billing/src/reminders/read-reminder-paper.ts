import { Readable } from 'node:stream';
import type { OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import type { BillingContext } from '../context.ts';
import { findPaidBefore, findReminders } from './reminder.repository.ts';
import type { ReminderLevel } from './reminder.ts';
import { fileNameOf } from './reminder.wording.ts';

/** « Rappel » or « Sommation » as PDF: what it says never changes, so each drawing is the same. */
export async function readReminderPaper(
  { database: { pages }, loaders }: BillingContext,
  invoiceId: string,
  level: ReminderLevel,
): Promise<OutgoingFile | null> {
  const invoice = await loaders.monthlyInvoiceById.load(invoiceId);
  const sent = invoice ? await findReminders(pages, [invoice.id]) : [];
  const reminder = sent.find((one) => one.level === level);
  if (!invoice || !reminder) return null;
  const {
    locale,
    month,
    issuedOn,
    dueOn,
    totalMinor,
    debtor,
    creditor,
    reference,
    number: invoiceNumber,
  } = invoice;
  const paidMinor = await findPaidBefore(pages, invoice.id, reminder.sentAt);
  const { remindedOn, dueOn: termOn, openMinor } = reminder;
  // Loaded with the first paper: reading and shaping fonts is a large library, which every start would pay for.
  const { drawReminder } = await import('../papers/draw-reminder.ts');
  const bytes = await drawReminder({
    ...{ locale, remindedOn, termOn, invoiceNumber, month, issuedOn, dueOn, totalMinor, paidMinor },
    ...(level === 1 ? { level } : { level, remindedBeforeOn: sent[0]?.remindedOn ?? issuedOn }),
    creditedMinor: totalMinor - paidMinor - openMinor,
    ...{ creditor, debtor, reference },
  });
  return {
    fileName: `${fileNameOf(level, locale)}-${invoiceNumber}.pdf`,
    ...{ mediaType: 'application/pdf', length: bytes.length, bytes: Readable.from([bytes]) },
  };
}
