import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { accountsOffice } from '../client-accounts/client-account.ts';
import type { BillingContext } from '../context.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { reminderProblems } from './reminder.problems.ts';
import { type SentReminders, writeReminders } from './send-reminders.ts';

/** Has the reminders of a day written, by finance's word. */
export async function orderReminders(
  { database, locale, reminderTerms: terms, viewer }: BillingContext,
  typed: string | null | undefined,
): Promise<SentReminders & { readonly problems: readonly Problem[] }> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const today = dayOfOffice(await databaseNow(database.pages));
  const asOf = typed ?? today;
  if (asOf > today && !terms.mayLookAhead)
    return { sent: 0, paused: 0, problems: [problem(reminderProblems.REMINDER_DAY_AHEAD, ['asOf'], locale)] };
  const written = await writeReminders(database, { actor, asOf, terms });
  await appendAudit(database.pages, {
    ...{ office: accountsOffice, actor: viewer, action: 'reminders.send', subject: `Reminders:${asOf}` },
    details: { ...written },
  });
  return { ...written, problems: [] };
}
