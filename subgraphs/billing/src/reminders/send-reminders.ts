import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Database, Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { holdInvoices } from '../monthly-invoices/hold-invoices.ts';
import { openOf } from '../monthly-invoices/invoice-standing.ts';
import type { MonthlyInvoiceId } from '../monthly-invoices/monthly-invoice.ts';
import { moveInvoice } from '../monthly-invoices/move-invoice.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { findReminders, findRemindersDue, insertReminder } from './reminder.repository.ts';
import type { ReminderTerms } from './reminder.settings.ts';
import { type ReminderLevel, termsOf } from './reminder.ts';
import { tellReminderTask } from './tell-reminder.ts';

export const sendRemindersTask = 'send-reminders';

/** Each morning, before the office opens. */
export const sendRemindersCron = `23 4 * * * ${sendRemindersTask}`;

/** So many are written at once. */
const mostAtOnce = 1000;

/** How many reminders were written, and how many an open case keeps back. */
export interface SentReminders {
  readonly sent: number;
  readonly paused: number;
}

/** Writes the reminders that are due today. */
export function remindDaily(terms: ReminderTerms) {
  return async (_payload: unknown, { database, log }: JobContext): Promise<void> => {
    const today = dayOfOffice(await databaseNow(database.jobs));
    const { sent } = await writeReminders(database, { actor: 'billing', asOf: today, terms });
    if (sent > 0) log.info('reminders written', { count: sent });
  };
}

/**
 * Writes the reminders that are due on a day, each in a transaction of its own under the invoice's lock: whoever comes second, in parallel or again, finds its level
 * written, paid or disputed, and does nothing.
 */
export async function writeReminders(
  database: Database,
  { actor, asOf, terms }: { readonly actor: string; readonly asOf: string; readonly terms: ReminderTerms },
): Promise<SentReminders> {
  const due = await findRemindersDue(database.jobs, asOf, mostAtOnce);
  let sent = 0;
  for (const { invoiceId, isPaused } of due) {
    if (isPaused) continue;
    const isWritten = await database.transaction(
      (tx) => remind(tx, invoiceId, { actor, asOf, termDays: terms.termDays }),
      'jobs',
    );
    if (isWritten) sent += 1;
  }
  return { sent, paused: due.filter(({ isPaused }) => isPaused).length };
}

async function remind(
  tx: Transaction,
  id: MonthlyInvoiceId,
  { actor, asOf, termDays }: { readonly actor: string; readonly asOf: string; readonly termDays: number },
): Promise<boolean> {
  const [invoice] = await holdInvoices(tx, [id]);
  if (!invoice || openOf(invoice) <= 0n || invoice.isDisputed || invoice.reminded === 2) return false;
  const [last] = (await findReminders(tx, [id])).toReversed();
  if ((last?.dueOn ?? invoice.dueOn) >= asOf) return false;
  const level: ReminderLevel = invoice.reminded === 0 ? 1 : 2;
  const at = await databaseNow(tx);
  const { office } = invoice;
  const isNew = await insertReminder(tx, {
    ...{ office, invoiceId: id, level, openMinor: openOf(invoice), sentAt: at, sentBy: actor },
    ...termsOf(asOf, dayOfOffice(at), termDays),
  });
  if (!isNew) return false;
  await moveInvoice(tx, invoice, { change: level === 1 ? 'remind' : 'summon' }, { actor, at });
  const key = `${tellReminderTask}:${id}:${level}`;
  await addJob(tx, tellReminderTask, { invoiceId: id, level }, { key });
  return true;
}
