import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { BillingContext } from '../context.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { findRemindersDue } from './reminder.repository.ts';
import { type ReminderDue, termsOf } from './reminder.ts';

/** Who would be reminded of what on a day: what `sendReminders` would write, and what an open case keeps back. At most 500. */
export async function listRemindersDue(
  { database, reminderTerms: { termDays } }: Pick<BillingContext, 'database' | 'reminderTerms'>,
  typed: string | null | undefined,
  first: number,
): Promise<readonly ReminderDue[]> {
  const today = dayOfOffice(await databaseNow(database.pages));
  const asOf = typed ?? today;
  const due = await findRemindersDue(database.pages, asOf, Math.min(Math.max(first, 0), 500));
  const { dueOn } = termsOf(asOf, today, termDays);
  return due.map((row) => ({ ...row, dueOn }));
}
